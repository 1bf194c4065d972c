import { select } from "../../../manifest/xmlElement";
import { duplicates } from "./duplicates";
import { readXml, workbookPart, type OpenedPackage } from "./openedPackage";

const typesPart = "[Content_Types].xml";

/** Content types by the kind of relationship that leads to a part (ECMA-376 part 1, 11–15). */
const typeByKind: Readonly<Record<string, string>> = {
  officeDocument: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  sharedStrings: "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
  sheetMetadata: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  image: "image/png",
  comments: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  "core-properties": "application/vnd.openxmlformats-package.core-properties+xml",
  "extended-properties": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  customXml: "application/xml",
  customXmlProps: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  FeaturePropertyBag: "application/vnd.ms-excel.featurepropertybag+xml",
};

/** What holds for the package as such: every part is XML, has the type that it is led to as, and is led to. */
export function packageFaults(opened: OpenedPackage): readonly string[] {
  return [
    ...opened.names.flatMap((name) => (isPicture(name) ? notPng : notXml)(name, opened.text(name))),
    ...typeFaults(opened),
    ...relationshipFaults(opened),
  ];
}

function notXml(name: string, text: string): readonly string[] {
  const { fault } = readXml(text);
  return fault === null ? [] : [`${name}: ${fault}`];
}

function isPicture(name: string): boolean {
  return name.startsWith("xl/media/");
}

function notPng(name: string, text: string): readonly string[] {
  return text.includes("PNG\r\n") ? [] : [`${name}: no .png`];
}

function typeFaults(opened: OpenedPackage): readonly string[] {
  const types = opened.tree(typesPart);
  if (!types) return [`no ${typesPart}`];
  const overrides = select(types, "Override").map(({ attributes }) =>
    (attributes["PartName"] ?? "").slice(1),
  );
  const extensions = select(types, "Default").map(({ attributes }) => attributes["Extension"] ?? "");
  return [
    ...overrides
      .filter((name) => !(name in opened.parts))
      .map((name) => `a content type of ${name}, which is not there`),
    ...duplicates(overrides).map((name) => `two content types of ${name}`),
    ...duplicates(extensions).map((extension) => `two content types of .${extension}`),
    ...opened.names
      .filter((name) => name !== typesPart && contentType(opened, name) === undefined)
      .map((name) => `${name} has no content type`),
  ];
}

function contentType(opened: OpenedPackage, part: string): string | undefined {
  const types = opened.tree(typesPart);
  if (!types) return undefined;
  const own = select(types, "Override").find(({ attributes }) => attributes["PartName"] === `/${part}`);
  const extension = part.slice(part.lastIndexOf(".") + 1);
  const shared = select(types, "Default").find(({ attributes }) => attributes["Extension"] === extension);
  return (own ?? shared)?.attributes["ContentType"];
}

function relationshipFaults(opened: OpenedPackage): readonly string[] {
  const { names } = opened;
  const sources = ["", ...names.filter((name) => !name.endsWith(".rels") && name !== typesPart)];
  const reached = new Set<string>();
  const faults = sources.flatMap((source) => {
    const relationships = opened.relationships(source);
    return [
      ...duplicates(relationships.map(({ id }) => id)).map((id) => `${source}: two relationships ${id}`),
      ...relationships.flatMap(({ id, kind, target }) => {
        if (target === null) return [];
        reached.add(target);
        if (!(target in opened.parts)) return [`${source}: ${id} leads to ${target}, which is not there`];
        const type = typeByKind[kind];
        if (type === undefined) return [`${source}: ${id} is of the unknown kind ${kind}`];
        return contentType(opened, target) === type
          ? []
          : [`${target}: its content type is not that of ${kind}`];
      }),
      ...idsUsed(opened.text(source))
        .filter((id) => !relationships.some((one) => one.id === id))
        .map((id) => `${source}: no relationship ${id}`),
    ];
  });
  const unreached = sources.slice(1).filter((name) => !reached.has(name));
  return [
    ...faults,
    ...unreached.map((name) => `nothing leads to ${name}`),
    ...(opened.related("", "officeDocument").join() === workbookPart
      ? []
      : [`the package does not lead to ${workbookPart}`]),
  ];
}

function idsUsed(text: string): readonly string[] {
  return [...text.matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map(([, id = ""]) => id);
}
