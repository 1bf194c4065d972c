import { select, withDescendants, type XmlElement } from "../../../manifest/xmlElement";
import { areaOf, cellOf } from "./cellRefs";
import { workbookPart, type OpenedPackage } from "./openedPackage";

/** Every reference of a chart is kept with what its cells show, for whoever only looks at the file. */
export function chartFaults(opened: OpenedPackage): readonly string[] {
  return opened.names
    .filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))
    .flatMap((name) => {
      const chart = opened.tree(name);
      const references = chart
        ? withDescendants(chart).filter((one) => one.name === "c:strRef" || one.name === "c:numRef")
        : [];
      const ids = chart ? select(chart, "c:chart", "c:plotArea", "c:barChart", "c:axId") : [];
      const axes = chart
        ? [
            ...select(chart, "c:chart", "c:plotArea", "c:catAx", "c:axId"),
            ...select(chart, "c:chart", "c:plotArea", "c:valAx", "c:axId"),
          ]
        : [];
      const lost = ids.filter(
        ({ attributes }) => !axes.some((axis) => axis.attributes["val"] === attributes["val"]),
      );
      return [
        ...lost.map(({ attributes }) => `${name}: no axis ${attributes["val"] ?? ""}`),
        ...references
          .flatMap((reference) => cacheFaults(opened, reference))
          .map((fault) => `${name}: ${fault}`),
      ];
    });
}

function cacheFaults(opened: OpenedPackage, reference: XmlElement): readonly string[] {
  const formula = select(reference, "c:f")[0]?.text ?? "";
  const cache = reference.children.find(({ name }) => name === "c:strCache" || name === "c:numCache");
  const shown = shownIn(opened, formula);
  if (!shown) return [`${formula} is no range`];
  if (!cache) return [`${formula} is not kept`];
  const points = new Map(
    select(cache, "c:pt").map((point) => [Number(point.attributes["idx"]), select(point, "c:v")[0]?.text]),
  );
  const count = Number(select(cache, "c:ptCount")[0]?.attributes["val"]);
  return [
    ...(count === shown.length
      ? []
      : [`${formula} has ${String(shown.length)} cells, and ${String(count)} are kept`]),
    ...shown.flatMap((value, index) =>
      points.get(index) === value ? [] : [`${formula}: point ${String(index)} is not what its cell shows`],
    ),
  ];
}

/** What the cells of a column or row show; undefined for a blank one. */
function shownIn(opened: OpenedPackage, formula: string): readonly (string | undefined)[] | null {
  const [, sheetName = "", range = ""] = /^'(.+)'!(.+)$/.exec(formula) ?? [];
  const workbook = opened.tree(workbookPart);
  const area = areaOf(range);
  const entry =
    workbook &&
    select(workbook, "sheets", "sheet").find(
      ({ attributes }) => attributes["name"] === sheetName.replaceAll("''", "'"),
    );
  const part = opened.relationships(workbookPart).find(({ id }) => id === entry?.attributes["r:id"])?.target;
  const sheet = opened.tree(part ?? "");
  if (!area || !sheet) return null;
  const inside = select(sheet, "sheetData", "row", "c").filter(({ attributes }) => {
    const at = cellOf(attributes["r"] ?? "");
    return (
      at !== null &&
      at.row >= area.top &&
      at.row <= area.bottom &&
      at.column >= area.left &&
      at.column <= area.right
    );
  });
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  const values = inside.map((cell) => valueOf(opened, cell));
  return size === values.length ? values : null;
}

function valueOf(opened: OpenedPackage, cell: XmlElement): string | undefined {
  const value = select(cell, "v")[0]?.text;
  if (cell.attributes["t"] !== "s") return value === "" ? undefined : value;
  const [part = ""] = opened.related(workbookPart, "sharedStrings");
  const strings = opened.tree(part);
  const text = strings && select(strings, "si")[Number(value)];
  return text ? select(text, "t")[0]?.text : undefined;
}
