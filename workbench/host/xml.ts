/** What the workbook needs to know of a custom part: that it is well-formed, and the namespace of its root. */
export interface XmlRoot {
  readonly namespace: string;
}

const NAME = "[\\p{L}_:][\\p{L}\\p{M}\\p{N}_:.-]*";
const VALUE = `"[^"<]*"|'[^'<]*'`;
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(${VALUE})`, "gu");
const MARKUP = new RegExp(
  `<\\?[\\s\\S]*?\\?>|<!--[\\s\\S]*?-->|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|</(?<end>${NAME})\\s*>|` +
    `<(?<start>${NAME})(?<attributes>(?:\\s+${NAME}\\s*=\\s*(?:${VALUE}))*)\\s*(?<empty>/?)>`,
  "uy",
);
const TEXT = /[^<]*/y;
/** A lone "&" begins nothing. */
const LONE_AMPERSAND = /&(?!(?:[a-z]+|#[0-9]+|#x[0-9a-f]+);)/i;

/** Reads the root of an XML text; `null` if the text is not well-formed. */
export function readXmlRoot(xml: string): XmlRoot | null {
  const open: string[] = [];
  let root: XmlRoot | null = null;
  for (let place = 0; place < xml.length;) {
    const text = match(TEXT, xml, place);
    if (!text || LONE_AMPERSAND.test(text[0])) return null;
    if (open.length === 0 && text[0].replace("\uFEFF", "").trim() !== "") return null;
    place += text[0].length;
    if (place === xml.length) break;
    const markup = match(MARKUP, xml, place);
    if (!markup) return null;
    place += markup[0].length;
    const { start, end, attributes = "", empty } = markup.groups ?? {};
    if (end !== undefined && open.pop() !== end) return null;
    if (start === undefined) continue;
    if (LONE_AMPERSAND.test(attributes) || (open.length === 0 && root)) return null;
    root ??= { namespace: namespaceOf(start, attributes) };
    if (empty === "") open.push(start);
  }
  return open.length === 0 ? root : null;
}

function match(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

function namespaceOf(name: string, attributes: string): string {
  const [prefix, local] = name.split(":");
  const declaration = local === undefined ? "xmlns" : `xmlns:${prefix ?? ""}`;
  for (const [, attribute, quoted = ""] of attributes.matchAll(ATTRIBUTE)) {
    if (attribute === declaration) return quoted.slice(1, -1).replaceAll("&amp;", "&");
  }
  return "";
}
