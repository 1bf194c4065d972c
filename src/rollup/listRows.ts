/** Rows of cells of a text that separates them by commas, semicolons or tabs; quoted cells may hold any of these. */
export function rowsOfText(text: string): readonly (readonly string[])[] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (isQuoted && letter === '"' && text.charAt(at + 1) === '"') {
      cell += letter;
      at += 1;
    } else if (letter === '"' && (isQuoted || cell.trim() === "")) {
      isQuoted = !isQuoted;
      if (isQuoted) cell = "";
    } else if (!isQuoted && letter === separator) {
      row.push(cell);
      cell = "";
    } else if (!isQuoted && (letter === "\n" || letter === "\r")) {
      if (letter === "\r" && text.charAt(at + 1) === "\n") at += 1;
      rows.push([...row, cell]);
      row = [];
      cell = "";
    } else cell += letter;
  }
  return row.length > 0 || cell !== "" ? [...rows, [...row, cell]] : rows;
}

function separatorOf(text: string): string {
  const [first = ""] = text.split(/[\r\n]/, 1);
  return ["\t", ";"].find((one) => first.includes(one)) ?? ",";
}

/** The text of a file as Excel on a Thai machine writes it: UTF-8, UTF-16 or Windows-874. */
export function textOfList(bytes: Uint8Array): string {
  const mark = `${String(bytes[0])},${String(bytes[1])}`;
  if (mark === "255,254") return new TextDecoder("utf-16le").decode(bytes);
  if (mark === "254,255") return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-874").decode(bytes);
  }
}
