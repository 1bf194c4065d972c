import { escapeLetters } from "../../xlsx/strings";
import type { CellBlueprint, ChartBlueprint, SheetBlueprint } from "../blueprint/blueprint";
import type { Dialect } from "../blueprint/formulaText";
import { lastCell, type CellRange } from "../cells/cellRange";
import { savedResult } from "./savedResult";

/** What a cell shows; null for nothing, or for what a chart draws nothing of. */
type Shown = string | number | null;

/**
 * A chart's part with the names and figures that its cells show now: what only looks at a file – a preview, a mail program –
 * calculates nothing, and would draw an empty chart.
 *
 * @param shownIn What the cells of a range show.
 */
export function withCaches(
  xml: string,
  { categories, values }: ChartBlueprint,
  shownIn: (range: CellRange) => readonly Shown[],
): string {
  const names = shownIn(categories).map((shown) => (shown === null ? null : xmlEscaped(String(shown))));
  const figures = shownIn(values).map((shown) => (typeof shown === "number" ? String(shown) : null));
  // By functions: in a text to put in, "$&" would mean something.
  return xml
    .replace("</c:f></c:strRef>", () => `</c:f><c:strCache>${points(names)}</c:strCache></c:strRef>`)
    .replace(
      "</c:f></c:numRef>",
      () =>
        `</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(figures)}</c:numCache></c:numRef>`,
    );
}

/** What shows nothing has no point, so that nothing is drawn for it. */
function points(shown: readonly (string | null)[]): string {
  const drawn = shown.map((text, index) =>
    text === null ? "" : `<c:pt idx="${String(index)}"><c:v>${text}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${String(shown.length)}"/>${drawn.join("")}`;
}

/** What the cells of a range show, row by row. */
export function shownIn(range: CellRange, { cells }: SheetBlueprint, dialect: Dialect): readonly Shown[] {
  const last = lastCell(range);
  const byPlace = new Map(cells.map((cell) => [`${String(cell.row)},${String(cell.column)}`, cell]));
  const shown: Shown[] = [];
  for (let { row } = range; row <= last.row; row += 1)
    for (let { column } = range; column <= last.column; column += 1)
      shown.push(shownBy(byPlace.get(`${String(row)},${String(column)}`), dialect));
  return shown;
}

function shownBy(cell: CellBlueprint | undefined, dialect: Dialect): Shown {
  switch (cell?.content.kind) {
    case "text":
      return cell.content.text;
    case "number":
      return cell.content.number;
    case "native":
    case "lpa": {
      const saved = savedResult(cell.content, dialect);
      return saved === "" ? null : saved;
    }
    case "blank":
    case "boolean":
    case undefined:
      return null;
  }
}

function xmlEscaped(text: string): string {
  return escapeLetters(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
