import type { cliTh } from "./cli.th";
import type { SameKeys } from "./texts";

export const cliEn = {
  findings: "{error} errors · {warning} warnings · {note} notes · {open} not acknowledged",
  noSuchFile: "No file and no pack “{name}”. Built-in packs: {packs}",
  noSuchWorkbook: "The file “{name}” can't be opened",
  cannotWrite:
    "The file “{name}” can't be written: see that its folder exists and that it is not open elsewhere",
  fileExists:
    "There is a file “{name}” already, and it was not overwritten; give another name, or --force to overwrite it",
  typeNeeded: "Unknown LAO type “{type}”. Give --type as one of {types}",
  fromAlone:
    "With --from, pack, name, type and province come from the file: leave out --pack, --type, --name and --province",
  sameFile: "The copy would be written over “{name}”: give another file after -o",
  copyLoses:
    "The copy was not written, since it would lack the entries above. Mend the file first, or add --force to do without them",
  trouble: "{name}: {what}",
  area: "Area {area} {title}",
  total: "Total",
  columns: { area: "area", full: "full marks", score: "score", percent: "percent" },
} as const satisfies SameKeys<typeof cliTh>;
