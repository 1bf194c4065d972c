import { attributesOf } from "./xmlText";

/** What the library passes over in a style of a file. */
export interface FileStyle {
  /** `null` is Excel's own choice. */
  readonly fontName: string | null;
  /** Whether its cells are check boxes. */
  readonly isCheckBox: boolean;
  /** As the file writes it; `null` for one of Excel's own, of which the library knows the number. */
  readonly numberFormat: string | null;
}

/** Excel's mark of a style that makes check boxes of its cells. */
const CHECK_BOX = "{C7286773-470A-42A8-94C5-96B5CB345126}";
const FONT_NAME = /<name\b[^>]*\bval="([^"]*)"/;
const FONT_OF_STYLE = /\bfontId="(\d+)"/;
const FORMAT_OF_STYLE = /\bnumFmtId="(\d+)"/;

/** The styles of a file's cells, in the order by which cells name them. */
export function readFileStyles(stylesXml: string): readonly FileStyle[] {
  const fonts = elements(stylesXml, "fonts", "font").map((font) => FONT_NAME.exec(font)?.[1] ?? null);
  const formats = new Map(
    elements(stylesXml, "numFmts", "numFmt").map((format) => {
      const written = attributesOf(format);
      return [written.get("numFmtId"), written.get("formatCode")] as const;
    }),
  );
  return elements(stylesXml, "cellXfs", "xf").map((style) => ({
    fontName: fonts[Number(FONT_OF_STYLE.exec(style)?.[1] ?? 0)] ?? null,
    isCheckBox: style.includes(CHECK_BOX),
    numberFormat: formats.get(FORMAT_OF_STYLE.exec(style)?.[1]) ?? null,
  }));
}

/** The elements of a list, of which none holds another of its name. */
function elements(xml: string, list: string, element: string): readonly string[] {
  const [, content = ""] = new RegExp(`<${list}\\b[^>]*>([\\s\\S]*?)</${list}>`).exec(xml) ?? [];
  return content.match(new RegExp(`<${element}(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</${element}>)`, "g")) ?? [];
}
