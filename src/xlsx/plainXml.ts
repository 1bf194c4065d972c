/** Sections that are no tags, and what a reader of tags is given in their place; null for what no .xlsx may have. */
const sections: readonly (readonly [begin: string, end: string, plain: ((text: string) => string) | null])[] =
  [
    ["<!--", "-->", () => ""],
    ["<![CDATA[", "]]>", (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")],
    ["<!DOCTYPE", ">", null],
  ];

/** XML without comments and CDATA; null where one does not end, and where entities of its own could be declared. */
export function plainXml(xml: string): string | null {
  // One look for what they all begin with, since almost no part has any.
  if (!xml.includes("<!")) return xml;
  let plain: string | null = xml;
  for (const [begin, end, change] of sections)
    if (plain?.includes(begin) === true) plain = change && replaceSections(plain, begin, end, change);
  return plain;
}

/** Comments and sections of a part; programs write none or a few. */
const mostSections = 10_000;

function replaceSections(
  xml: string,
  begin: string,
  end: string,
  change: (text: string) => string,
): string | null {
  const parts: string[] = [];
  let sections = 0;
  let at = 0;
  for (let from = xml.indexOf(begin); from >= 0; from = xml.indexOf(begin, at)) {
    const to = xml.indexOf(end, from + begin.length);
    sections += 1;
    if (to < 0 || sections > mostSections) return null;
    parts.push(xml.slice(at, from), change(xml.slice(from + begin.length, to)));
    at = to + end.length;
  }
  return [...parts, xml.slice(at)].join("");
}
