import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A paper as its text came: with the slips of text recognition, without what tells a private person. */
export function paperText(name: "lpa-2567-area-1" | "lpa-2563-outline"): string {
  return readFileSync(join(__dirname, `${name}.txt`), "utf8");
}
