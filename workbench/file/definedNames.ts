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

/** The workbook's XML with these names in the place of those it had. */
export function withDefinedNames(workbookXml: string, names: readonly DefinedName[]): string {
  const bare = workbookXml.replace(/<definedNames\b[\s\S]*?<\/definedNames>/, "");
  if (names.length === 0) return bare;
  const elements = names.map(
    ({ name, formula }) =>
      `<definedName name="${escaped(name)}">${escaped(formula.replace(/^=/, ""))}</definedName>`,
  );
  // The schema wants them right behind the sheets.
  return bare.replace("</sheets>", `</sheets><definedNames>${elements.join("")}</definedNames>`);
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
