/** A formula with what is being entered in a cell in the place of the cell: `C5<=D5` with 4 in C5 is `4<=D5`. */
export function withEntry(formula: string, cell: string, entered: unknown): string {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const own = new RegExp(`(?<![\\w$!:.'])\\$?${letters}\\$?${digits}(?![\\w(:.])`, "g");
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(own, () => literal(entered))))
    .join("");
}

function literal(entered: unknown): string {
  switch (typeof entered) {
    case "number":
      return entered < 0 ? `(${String(entered)})` : String(entered);
    case "boolean":
      return entered ? "TRUE" : "FALSE";
    default:
      return `"${String(entered).replace(/"/g, '""')}"`;
  }
}
