import path from "node:path";

/** The folder of the program, with its package.json, `bin` and `packs`. Only said here: as one script, all of src/cli stands in one folder. */
export const programFolder = path.join(__dirname, "..", "..");
