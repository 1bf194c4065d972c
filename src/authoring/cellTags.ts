/**
 * Whether every tag of an XML text ends before the next begins, as it must. Readers of tags look for an end that never comes
 * again from every beginning, so a text of nothing but beginnings would keep them busy for hours.
 */
export function hasSoundTags(xml: string): boolean {
  let at = xml.indexOf("<");
  while (at >= 0) {
    const end = endOfTag(xml, at);
    if (end < 0) return false;
    at = xml.indexOf("<", end);
  }
  return true;
}

/** Where the tag, comment or quoted text that begins at `at` ends; -1 where another begins before, or none ends. */
function endOfTag(xml: string, at: number): number {
  for (const [start, stop] of unparsed) if (xml.startsWith(start, at)) return xml.indexOf(stop, at);
  const end = xml.indexOf(">", at);
  const next = xml.indexOf("<", at + 1);
  return next >= 0 && next < end ? -1 : end;
}

const unparsed = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
] as const;

const cellTag = /<(?:\w{1,20}:)?c [^<>]{0,200}?\br="([A-Za-z]{1,3})(\d{1,7})"[^<>]{0,200}>/g;

/** The lowest row in which a cell holds something; 0 where none does. */
export function lowestFilledRow(xml: string): number {
  let lowest = 0;
  for (const [tag, , row] of xml.matchAll(cellTag))
    if (!tag.endsWith("/>")) lowest = Math.max(lowest, Number(row));
  return lowest;
}

const lowerCase = /(<(?:\w{1,20}:)?c [^<>]{0,200}?\br=")([A-Za-z]{0,2}[a-z][A-Za-z]{0,2})(?=\d)/g;

/** Addresses in capitals, as every program but the one that wrote the file prints them. */
export function withUpperCaseAddresses(xml: string): string {
  return xml.replace(lowerCase, (_, before: string, letters: string) => before + letters.toUpperCase());
}
