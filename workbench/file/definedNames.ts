import { escaped, unescaped } from "./xmlText";

export interface DefinedName {
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
}

const ELEMENT = /<definedName\b([^>]*)>([^<]*)<\/definedName>/g;
const NAME = /\bname="([^"]*)"/;

/** The names of the whole workbook; those of one sheet, such as print areas, are Excel's own affair. */
export function readDefinedNames(workbookXml: string): readonly DefinedName[] {
  return [...workbookXml.matchAll(ELEMENT)].flatMap(([, attributes = "", formula = ""]) => {
    const name = NAME.exec(attributes)?.[1] ?? "";
    const isOwn = name === "" || name.startsWith("_xlnm.") || attributes.includes("localSheetId=");
    return isOwn ? [] : [{ name: unescaped(name), formula: `=${unescaped(formula)}` }];
  });
}

/**
 * The workbook's XML with these names in the place of those it had.
 *
 * @param ofSheets Elements of the names that belong to one sheet.
 */
export function withDefinedNames(
  workbookXml: string,
  names: readonly DefinedName[],
  ofSheets: readonly string[] = [],
): string {
  const bare = workbookXml.replace(/<definedNames\b[\s\S]*?<\/definedNames>/, "");
  const elements = names.map(
    ({ name, formula }) =>
      `<definedName name="${escaped(name)}">${escaped(formula.replace(/^=/, ""))}</definedName>`,
  );
  elements.push(...ofSheets);
  if (elements.length === 0) return bare;
  // The schema wants them right behind the sheets.
  return bare.replace("</sheets>", `</sheets><definedNames>${elements.join("")}</definedNames>`);
}
