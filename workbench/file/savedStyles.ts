import { attributesOf, escaped, printAttributes } from "./xmlText";

/** What the library passes over when it saves the look of a cell. */
export interface SavedLook {
  /** `null` leaves the font that the library writes. */
  readonly font: { readonly name: string; readonly size: number } | null;
  readonly isCheckBox: boolean;
  /** As Excel has it where the library draws another; `null` leaves what the library writes. */
  readonly numberFormat: string | null;
}

/** Below it stand Excel's own. */
const FIRST_OWN_FORMAT = 164;

const CHECK_BOX_MARK =
  '<extLst><ext uri="{C7286773-470A-42A8-94C5-96B5CB345126}"' +
  ' xmlns:xfpb="http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag">' +
  '<xfpb:xfComplement i="0"/></ext></extLst>';

/** Names of Excel's part that says what the mark stands for, and the part itself. */
export const CHECK_BOX_PART = {
  path: "xl/featurePropertyBag/featurePropertyBag.xml",
  target: "featurePropertyBag/featurePropertyBag.xml",
  relationship: "http://schemas.microsoft.com/office/2022/11/relationships/FeaturePropertyBag",
  contentType: "application/vnd.ms-excel.featurepropertybag+xml",
  content:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<FeaturePropertyBags xmlns="http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag">' +
    '<bag type="Checkbox"/><bag type="XFControls"><bagId k="CellControl">0</bagId></bag>' +
    '<bag type="XFComplement"><bagId k="XFControls">1</bagId></bag>' +
    '<bag type="XFComplements" extRef="XFComplementsMapperExtRef">' +
    '<a k="MappedFeaturePropertyBags"><bagId>2</bagId></a></bag></FeaturePropertyBags>',
} as const;

/** The styles of a saved file, with those added that cells need beside what the library writes. */
export class SavedStyles {
  private readonly numberFormats: string[];
  private readonly fonts: string[];
  private readonly styles: string[];
  private readonly added = new Map<string, number>();
  hasCheckBoxes = false;

  constructor(private readonly stylesXml: string) {
    this.numberFormats = childrenOf(stylesXml, "numFmts", "numFmt");
    this.fonts = childrenOf(stylesXml, "fonts", "font");
    this.styles = childrenOf(stylesXml, "cellXfs", "xf");
  }

  /** The number of the style that a cell of style `number` gets with this look. */
  number(number: number, look: SavedLook): number {
    const style = this.styles[number];
    const isWritten = look.font === null && !look.isCheckBox && look.numberFormat === null;
    if (style === undefined || isWritten) return number;
    const key = `${number} ${JSON.stringify(look)}`;
    const known = this.added.get(key);
    if (known !== undefined) return known;
    const withFormat = look.numberFormat === null ? style : this.withFormat(style, look.numberFormat);
    const withFont = look.font === null ? withFormat : this.withFont(withFormat, look.font);
    this.hasCheckBoxes ||= look.isCheckBox;
    this.added.set(key, this.styles.push(look.isCheckBox ? withMark(withFont) : withFont) - 1);
    return this.styles.length - 1;
  }

  private withFont(style: string, { name, size }: NonNullable<SavedLook["font"]>): string {
    const fontId = Number(/\bfontId="(\d+)"/.exec(style)?.[1] ?? 0);
    const bare = (this.fonts[fontId] ?? "<font></font>")
      .replace(/<font\s*\/>/, "<font></font>")
      .replace(/<(?:name|sz|family|scheme)\b[^>]*\/>/g, "");
    const font = bare.replace(
      "</font>",
      `<sz${printAttributes({ val: size })}/><name${printAttributes({ val: name })}/></font>`,
    );
    const known = this.fonts.indexOf(font);
    const id = known === -1 ? this.fonts.push(font) - 1 : known;
    const numbered = /\bfontId="\d+"/.test(style)
      ? style.replace(/\bfontId="\d+"/, `fontId="${id}"`)
      : style.replace("<xf", `<xf fontId="${id}"`);
    return numbered.replace(/ applyFont="[^"]*"/, "").replace("<xf", '<xf applyFont="1"');
  }

  private withFormat(style: string, numberFormat: string): string {
    const written = this.numberFormats.map((format) => attributesOf(format));
    const known = written.find((one) => one.get("formatCode") === numberFormat)?.get("numFmtId");
    const id = known ?? Math.max(FIRST_OWN_FORMAT, ...written.map((one) => Number(one.get("numFmtId")) + 1));
    if (known === undefined)
      this.numberFormats.push(`<numFmt${printAttributes({ numFmtId: id, formatCode: numberFormat })}/>`);
    return style
      .replace(/ (?:numFmtId|applyNumberFormat)="[^"]*"/g, "")
      .replace("<xf", `<xf${printAttributes({ numFmtId: id, applyNumberFormat: 1 })}`);
  }

  print(): string {
    const withFormats = replaced(withPlaceForFormats(this.stylesXml), "numFmts", this.numberFormats);
    return replaced(replaced(withFormats, "fonts", this.fonts), "cellXfs", this.styles);
  }
}

/** Number formats stand before all else, and an empty list of them is not allowed. */
function withPlaceForFormats(stylesXml: string): string {
  return stylesXml.includes("<numFmts")
    ? stylesXml
    : stylesXml.replace(/<styleSheet\b[^>]*>/, (start) => `${start}<numFmts></numFmts>`);
}

function withMark(style: string): string {
  return style.endsWith("/>")
    ? `${style.slice(0, -2)}>${CHECK_BOX_MARK}</xf>`
    : style.replace(/<\/xf>$/, `${CHECK_BOX_MARK}</xf>`);
}

function childrenOf(xml: string, list: string, child: string): string[] {
  const [, content = ""] = new RegExp(`<${list}\\b[^>]*>([\\s\\S]*?)</${list}>`).exec(xml) ?? [];
  return content.match(new RegExp(`<${child}(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</${child}>)`, "g")) ?? [];
}

function replaced(xml: string, list: string, children: readonly string[]): string {
  const whole =
    children.length === 0
      ? ""
      : `<${list}${printAttributes({ count: children.length })}>${children.join("")}</${list}>`;
  return xml.replace(new RegExp(`<${list}\\b[^>]*>[\\s\\S]*?</${list}>`), () => whole);
}

const CELL_START = /<c\b([^>]*?)(\/?)>/g;

/** The sheet's XML with each cell's style as `numberFor` says, which is given the cell's address and its style before. */
export function withCellStyles(
  sheetXml: string,
  numberFor: (address: string, number: number) => number,
): string {
  return sheetXml.replace(CELL_START, (start, attributes: string, end: string) => {
    const found = attributesOf(attributes);
    const before = Number(found.get("s") ?? 0);
    const after = numberFor(found.get("r") ?? "", before);
    if (after === before) return start;
    const others = [...found].filter(([name]) => name !== "s");
    const rest = others.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
    return `<c${rest} s="${after}"${end}>`;
  });
}
