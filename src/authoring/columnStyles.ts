import { editPart, type WrittenParts } from "../xlsx/completeParts";

/**
 * Gives each column of a sheet the style of its first cell below the header, so that a text stays a text however far down it
 * is typed: 1.10 stays 1.10, and 1-8 is no date. The writer of the file styles cells alone.
 *
 * @param sheets Places of the sheets in the workbook, from 1.
 */
export function styleColumns(parts: WrittenParts, sheets: readonly number[]): WrittenParts {
  return sheets.reduce(
    (styled, sheet) => editPart(styled, `xl/worksheets/sheet${String(sheet)}.xml`, withColumnStyles),
    parts,
  );
}

function withColumnStyles(xml: string): string {
  const [row = ""] = /<row r="2".*?<\/row>/s.exec(xml) ?? [];
  const styles = [...row.matchAll(/<c r="[A-Z]+2"[^>]*? s="(\d+)"/g)].map(([, style]) => style);
  let column = 0;
  return xml.replace(/<col (?=[^>]*customWidth)/g, (tag) => {
    const style = styles[column];
    column += 1;
    return style === undefined ? tag : `${tag}style="${style}" `;
  });
}
