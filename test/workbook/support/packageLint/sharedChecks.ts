import { select, withDescendants, type XmlElement } from "../../../manifest/xmlElement";
import { duplicates } from "./duplicates";
import { workbookPart, type OpenedPackage } from "./openedPackage";

/** Excel's limit of a cell's text, in characters. */
const longestText = 32_767;
/** Formats from here on are the file's own. */
const firstOwnFormat = 164;

/** What sheets point to is there: texts, styles, and what styles are made of. */
export function sharedFaults(opened: OpenedPackage): readonly string[] {
  return [...stringFaults(opened), ...styleFaults(opened), ...spaceFaults(opened), ...metadataFaults(opened)];
}

function sheetsOf(opened: OpenedPackage): readonly (readonly [name: string, sheet: XmlElement])[] {
  return opened.related(workbookPart, "worksheet").flatMap((name) => {
    const sheet = opened.tree(name);
    return sheet ? [[name, sheet] as const] : [];
  });
}

function stringFaults(opened: OpenedPackage): readonly string[] {
  const cells = sheetsOf(opened).flatMap(([name, sheet]) =>
    select(sheet, "sheetData", "row", "c")
      .filter(({ attributes }) => attributes["t"] === "s")
      .map((cell) => ({ name, index: Number(select(cell, "v")[0]?.text ?? NaN) })),
  );
  const [part] = opened.related(workbookPart, "sharedStrings");
  const strings = part === undefined ? null : opened.tree(part);
  const texts = strings ? select(strings, "si") : [];
  const { count, uniqueCount } = strings?.attributes ?? {};
  return [
    ...cells
      .filter(({ index }) => !texts[index])
      .map(({ name, index }) => `${name}: no text ${String(index)}`),
    ...(strings && Number(count) !== cells.length
      ? [`${String(cells.length)} cells hold texts, and count says ${String(count)}`]
      : []),
    ...(strings && Number(uniqueCount) !== texts.length
      ? [`there are ${String(texts.length)} texts, and uniqueCount says ${String(uniqueCount)}`]
      : []),
    ...texts.filter((text) => allText(text).length > longestText).map(() => "a text that no cell can hold"),
  ];
}

function allText(element: XmlElement): string {
  return withDescendants(element)
    .map(({ text }) => text)
    .join("");
}

/** Blanks at the ends of a text are lost where it does not say that they count. */
function spaceFaults(opened: OpenedPackage): readonly string[] {
  const [part = ""] = opened.related(workbookPart, "sharedStrings");
  return [...opened.text(part).matchAll(/<t>([^<]*)<\/t>/g)]
    .filter(([, text = ""]) => /^\s|\s$/.test(text))
    .map(([, text = ""]) => `${part}: the blanks around “${text}” are lost`);
}

/** What a cell says of itself beside its content – that its result fills others – is said where it points to. */
function metadataFaults(opened: OpenedPackage): readonly string[] {
  const [part] = opened.related(workbookPart, "sheetMetadata");
  const metadata = part === undefined ? null : opened.tree(part);
  const said = metadata ? select(metadata, "cellMetadata", "bk").length : 0;
  return sheetsOf(opened).flatMap(([name, sheet]) =>
    select(sheet, "sheetData", "row", "c")
      .filter(({ attributes: { cm } }) => cm !== undefined && !(Number(cm) >= 1 && Number(cm) <= said))
      .map(({ attributes }) => `${name}: ${attributes["r"] ?? ""} has no metadata ${attributes["cm"] ?? ""}`),
  );
}

function styleFaults(opened: OpenedPackage): readonly string[] {
  const [part = ""] = opened.related(workbookPart, "styles");
  const styles = opened.tree(part);
  if (!styles) return ["no styles"];
  const size = (list: string): number => select(styles, list)[0]?.children.length ?? 0;
  const formats = select(styles, "numFmts", "numFmt").map(({ attributes }) => Number(attributes["numFmtId"]));
  const looks = [...select(styles, "cellXfs", "xf"), ...select(styles, "cellStyleXfs", "xf")];
  const below =
    (attribute: string, most: number) =>
    ({ attributes }: XmlElement): boolean =>
      Number(attributes[attribute] ?? "0") < most;
  const everyLook = (attribute: string, most: number): readonly string[] =>
    looks.every(below(attribute, most)) ? [] : [`a style has no ${attribute}`];
  return [
    ...everyLook("fontId", size("fonts")),
    ...everyLook("fillId", size("fills")),
    ...everyLook("borderId", size("borders")),
    ...everyLook("xfId", size("cellStyleXfs")),
    ...looks
      .map(({ attributes }) => Number(attributes["numFmtId"] ?? "0"))
      .filter((id) => id >= firstOwnFormat && !formats.includes(id))
      .map((id) => `a style has the number format ${String(id)}, which is not there`),
    ...duplicates(formats.map(String)).map((id) => `two number formats ${id}`),
    ...formats
      .filter((id) => id < firstOwnFormat)
      .map((id) => `the number format ${String(id)} is Excel's own`),
    ...select(styles, "cellStyles", "cellStyle")
      .filter((style) => !below("xfId", size("cellStyleXfs"))(style))
      .map(() => "a named style leads to none"),
    ...sheetsOf(opened).flatMap(([name, sheet]) =>
      withDescendants(sheet)
        .flatMap((element) => indexFaults(element, { looks: size("cellXfs"), formats: size("dxfs") }))
        .map((fault) => `${name}: ${fault}`),
    ),
  ];
}

function indexFaults(
  { name, attributes }: XmlElement,
  most: { readonly looks: number; readonly formats: number },
): readonly string[] {
  const style =
    name === "c" || name === "row" ? attributes["s"] : name === "col" ? attributes["style"] : undefined;
  const look = name === "cfRule" ? attributes["dxfId"] : undefined;
  return [
    ...(style !== undefined && !(Number(style) < most.looks) ? [`no style ${style}`] : []),
    ...(look !== undefined && !(Number(look) < most.formats) ? [`no look ${look}`] : []),
  ];
}
