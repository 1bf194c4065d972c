import { unsoundPart } from "./xlsxIssue";

/** A part's text, with the name by which a flaw of it is told. */
export interface XmlPart {
  readonly name: string;
  readonly xml: string;
}

/**
 * Reads the XML of an .xlsx tag by tag, forwards only, in time that grows with its length alone. Namespace prefixes are
 * dropped, because a part uses one vocabulary.
 *
 * @throws UnsoundXlsx from `next`, where elements do not end as they began, or the text is cut off.
 */
export class TagReader {
  /** Of the tag reached, without its prefix. */
  name = "";
  isEnd = false;
  /** Begins and ends an element: <f/>. */
  isAlone = false;
  private readonly xml: string;
  private readonly begun: string[] = [];
  private at = 0;
  private textAt = 0;
  private textEnd = 0;
  private attributesAt = 0;
  private attributesEnd = 0;
  /** Of the attribute reached: where what stands before its name begins, its equals sign, and its value. */
  private attributeAt = 0;
  private equals = 0;
  private valueAt = 0;
  private valueEnd = 0;

  /** @param root The name that the outermost element must have. */
  constructor(
    private readonly part: XmlPart,
    private readonly root: string | null = null,
  ) {
    this.xml = part.xml;
  }

  /** Goes to the next tag; false at the end of a part that ends as it should. */
  next(): boolean {
    const open = this.nextOpen();
    if (open < 0) return this.finish();
    const close = this.closeOf(open);
    this.textAt = this.at;
    this.textEnd = open;
    this.at = close + 1;
    this.isEnd = this.xml.charCodeAt(open + 1) === slash;
    this.isAlone = !this.isEnd && this.xml.charCodeAt(close - 1) === slash;
    this.readName(open + (this.isEnd ? 2 : 1), close - (this.isAlone ? 1 : 0));
    if (!this.isEnd) this.begin();
    else if (this.begun.pop() !== this.name) throw this.broken();
    return true;
  }

  /** The text between the tag before and this one. */
  textBefore(): string {
    return decode(this.xml.slice(this.textAt, this.textEnd));
  }

  /** An attribute by its name, with whatever prefix; null where the tag has none. */
  attribute(name: string): string | null {
    this.firstAttribute();
    while (this.nextAttribute())
      if (this.isNamed(name)) return decode(this.xml.slice(this.valueAt, this.valueEnd));
    return null;
  }

  /** Whether any attribute has this value, as a namespace of whatever prefix is told by its address. */
  hasValue(value: string): boolean {
    this.firstAttribute();
    while (this.nextAttribute()) if (this.xml.slice(this.valueAt, this.valueEnd) === value) return true;
    return false;
  }

  /** Of a text that is no sound XML. */
  broken(): Error {
    return unsoundPart(this.part.name, "broken");
  }

  private firstAttribute(): void {
    this.valueEnd = this.attributesAt - 1;
  }

  /** Goes to the attribute behind the one reached; false where the tag ends. */
  private nextAttribute(): boolean {
    this.attributeAt = this.valueEnd + 1;
    this.equals = this.equalsAfter(this.attributeAt);
    if (this.equals >= this.attributesEnd) return false;
    const quote = this.quoteAfter(this.equals);
    const end = quote < 0 ? -1 : this.xml.indexOf(this.xml.charAt(quote), quote + 1);
    if (end < 0 || end >= this.attributesEnd) throw this.broken();
    this.valueAt = quote + 1;
    this.valueEnd = end;
    return true;
  }

  private begin(): void {
    if (this.begun.length === 0 && this.root !== null && this.name !== this.root) throw this.broken();
    if (!this.isAlone) this.begun.push(this.name);
  }

  private finish(): false {
    const rest = this.xml.slice(this.at);
    if (this.begun.length > 0 || this.at === 0 || rest.trim() !== "") throw this.broken();
    return false;
  }

  /** The next tag that begins or ends an element; declarations such as <?xml …?> are passed over. */
  private nextOpen(): number {
    let open = this.xml.indexOf("<", this.at);
    while (open >= 0 && this.xml.charCodeAt(open + 1) === question) {
      const end = this.xml.indexOf("?>", open);
      if (end < 0) throw this.broken();
      open = this.xml.indexOf("<", end);
      this.at = end + 2;
    }
    return open;
  }

  /** A `>` in quotes does not end a tag. */
  private closeOf(open: number): number {
    for (let at = open + 1; ; at += 1) {
      const code = this.xml.charCodeAt(at);
      if (code === greater) return at;
      if (code === double || code === single) {
        at = this.xml.indexOf(code === double ? '"' : "'", at + 1);
        if (at < 0) throw this.broken();
      } else if (code === less || Number.isNaN(code)) throw this.broken();
    }
  }

  private readName(start: number, end: number): void {
    let at = start;
    let from = start;
    for (; at < end && !isSpace(this.xml.charCodeAt(at)); at += 1)
      if (this.xml.charCodeAt(at) === colon) from = at + 1;
    this.name = this.xml.slice(from, at);
    this.attributesAt = at;
    this.attributesEnd = end;
  }

  /** Within the tag: a search of the whole part, tag by tag, would take its length squared. */
  private equalsAfter(start: number): number {
    let at = start;
    while (at < this.attributesEnd && this.xml.charCodeAt(at) !== equalsSign) at += 1;
    return at;
  }

  private quoteAfter(equals: number): number {
    let at = equals + 1;
    while (isSpace(this.xml.charCodeAt(at))) at += 1;
    const code = this.xml.charCodeAt(at);
    return code === double || code === single ? at : -1;
  }

  /** Whether the attribute reached has this name, behind blanks and a prefix. */
  private isNamed(name: string): boolean {
    let end = this.equals;
    while (end > this.attributeAt && isSpace(this.xml.charCodeAt(end - 1))) end -= 1;
    const from = end - name.length;
    if (from <= this.attributeAt || !this.xml.startsWith(name, from)) return false;
    const before = this.xml.charCodeAt(from - 1);
    return isSpace(before) || before === colon;
  }
}

const [slash, colon, less, equalsSign, greater, question] = [47, 58, 60, 61, 62, 63];
const [double, single] = [34, 39];

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
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
