const attributeNames = [
  ...(["r", "t", "name", "localSheetId", "date1904"] as const),
  ...(["Id", "Type", "Target", "id"] as const),
];
type AttributeName = (typeof attributeNames)[number];

const attributePatterns = Object.fromEntries(
  attributeNames.map((name) => [name, new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)]),
) as Readonly<Record<AttributeName, RegExp>>;

/**
 * Reads the XML of an .xlsx tag by tag, forwards only. Namespace prefixes are dropped, because a part uses one
 * vocabulary. It takes a `>` inside an attribute for the end of the tag where a quote stands before it; no program
 * writes one.
 */
export class TagReader {
  /** Of the tag reached, without its prefix. */
  name = "";
  isEnd = false;
  /** Begins and ends an element: <f/>. */
  isAlone = false;
  private attributes = "";
  private at = 0;
  private textAt = 0;
  private textEnd = 0;

  constructor(private readonly xml: string) {}

  /** Goes to the next tag; false at the end of the part. */
  next(): boolean {
    const open = this.xml.indexOf("<", this.at);
    const close = open < 0 ? -1 : this.closeOf(open);
    if (close < 0) return false;
    [this.textAt, this.textEnd, this.at] = [this.at, open, close + 1];
    this.isEnd = this.xml.charCodeAt(open + 1) === slash;
    this.isAlone = !this.isEnd && this.xml.charCodeAt(close - 1) === slash;
    const tag = this.xml.slice(open + (this.isEnd ? 2 : 1), close - (this.isAlone ? 1 : 0));
    const space = tag.search(/\s/);
    const whole = space < 0 ? tag : tag.slice(0, space);
    this.name = whole.slice(whole.indexOf(":") + 1);
    this.attributes = space < 0 ? "" : tag.slice(space);
    return true;
  }

  /** The text between the tag before and this one. */
  textBefore(): string {
    return decode(this.xml.slice(this.textAt, this.textEnd));
  }

  /** An attribute by its name, with whatever prefix; null where the tag has none. */
  attribute(name: AttributeName): string | null {
    const [, double, single] = attributePatterns[name].exec(this.attributes) ?? [];
    const value = double ?? single;
    return value === undefined ? null : decode(value);
  }

  private closeOf(open: number): number {
    let close = this.xml.indexOf(">", open);
    while (close > 0 && !isTagEnd(this.xml, open, close)) close = this.xml.indexOf(">", close + 1);
    return close;
  }
}

const slash = 47;

/** A tag with attributes ends after a quote, perhaps with a slash, a question mark or a blank between. */
function isTagEnd(xml: string, open: number, close: number): boolean {
  const last = xml.charAt(close - 1);
  if (last === '"' || last === "'" || last === "/" || last === "?") return true;
  const tag = xml.slice(open, close).trimEnd();
  return !tag.includes("=") || tag.endsWith('"') || tag.endsWith("'");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (typeof name === "string") return entities[name] ?? whole;
    const code = typeof hex === "string" ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
