import { hasLines } from "../../answers/fields";
import type { LaoType } from "../../pack/laoType";
import type { Indicator } from "../../pack/schema";
import { templateTh } from "../../texts/template.th";
import type { OpenIndicator } from "../../score/catalogue";
import type { CompiledIndicator } from "../../score/compile";
import type { Answers } from "../../answers/answers";
import { clauseEntryName, entryName } from "../../workbook/cells/entryNames";
import { indicatorName } from "../../workbook/cells/names";
import { isErrorText, namedCellsOnly, type SavedCell } from "../../workbook/read/book";
import { EntryCells } from "../../workbook/read/entryCells";
import { readIndicator } from "../../workbook/read/readIndicator";
import { address, lastCell, type SheetRange } from "../../workbook/cells/cellRange";
import { scoreIndicator, type IndicatorMarks, type Refused } from "../../year/indicatorMarks";
import { scoringFrame } from "../../year/scoreYear";
import { yearIssue } from "../../year/yearIssue";
import type { CellName, ChecklistCells } from "../excel/subject";

type Named = Extract<ChecklistCells, { readonly kind: "named" }>;

/** What a template's cells of one indicator hold, and what they give. */
export interface NamedMarks {
  readonly marks: IndicatorMarks;
  readonly entries: Answers["indicators"];
}

/** Items have cells of their own, which are not here. */
export function scoreNamed(open: OpenIndicator, laoType: LaoType | null, named: Named): NamedMarks {
  const { indicator, parent, pack } = open;
  const frame = scoringFrame(pack, laoType, heldBy(named, indicator));
  // The cells were read as values, so the template's own formulas look entered.
  const cells = new EntryCells(
    namedCellsOnly((name) => rowsOf(named, name)),
    true,
  );
  const asked = frame.compiledFor(indicator).indicator;
  const answers = readIndicator({
    indicator: asked,
    isItem: parent !== null,
    // Due days in working days are taken from their cells, which reckon them by the holidays.
    days: frame,
    cells,
  });
  const entries: Answers["indicators"] = { [indicator.key]: answers };
  return { marks: scoreIndicator(indicator, entries, frame), entries };
}

/** A block whose old answers wait for a yes says so itself; they stand on a sheet of their own. */
function heldBy(named: Named, { key }: Indicator): Refused {
  const isHeld = textNamed(named, indicatorName(key, "WHY"))?.text === templateTh.review.held;
  return new Map(isHeld ? [[key, yearIssue("reviewHeld", {})]] : []);
}

function rowsOf({ cells }: Named, name: string): readonly (readonly SavedCell[])[] | null {
  return cells.get(name.toLowerCase())?.map((row) => row.map(savedCell)) ?? null;
}

function savedCell(value: unknown): SavedCell {
  const known = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return { value: known && value !== "" ? value : null, isFormula: false, isError: isErrorText(value) };
}

/** The score that the sheet shows for an indicator whose items' scores stand in blocks of their own. */
export function shownSum({ cells }: Named, { indicator }: CompiledIndicator): unknown {
  return cells.get(indicatorName(indicator.key, "SCORE").toLowerCase())?.[0]?.[0] ?? null;
}

/** The cells that `LPA.SCORE` takes; null where they do not stand in one block, or there are none. */
export function checklistPlace(compiled: CompiledIndicator, named: Named): SheetRange | null {
  const found = checklistPlaces(compiled, named);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return null;
  const height = lastCell(last).row - first.row + 1;
  if (height !== found.reduce((sum, one) => sum + (one?.height ?? 0), 0)) return null;
  return { ...first, height };
}

/** The cells that a score comes from, in the scorer's order; null for one that is gone. */
export function checklistPlaces(
  compiled: CompiledIndicator,
  { places }: Named,
): readonly (SheetRange | null)[] {
  // A line of a mean begins with its name.
  const labels = hasLines(compiled.indicator) ? 1 : 0;
  return checklistNames(compiled).map((name) => {
    const place = places.get(name.toLowerCase());
    return place ? { ...place, column: place.column + labels, width: place.width - labels } : null;
  });
}

/** The names of the cells that a score comes from, in the scorer's order. */
function checklistNames({ indicator, entry }: CompiledIndicator): readonly string[] {
  const { key, gate, clauses } = indicator;
  const ticked = [
    ...(gate ? [entryName(key, "gate")] : []),
    ...clauses.map(({ id }) => clauseEntryName(key, id, "state")),
  ];
  switch (entry) {
    case "clauses":
      return ticked;
    case "percent":
      return [...ticked, entryName(key, "done"), entryName(key, "all")];
    case "number":
      return [...ticked, entryName(key, "counted")];
    case "mean":
      return [entryName(key, "lines")];
    case "score":
      return [entryName(key, "score")];
    case "items":
      return [];
  }
}

/** What stands in a cell that has a name in the template, and where; null where it is gone. */
export interface NamedText {
  readonly text: string;
  readonly cell: CellName;
}

export function textNamed({ cells, places }: Named, name: string): NamedText | null {
  const place = places.get(name.toLowerCase());
  if (!place) return null;
  const value = cells.get(name.toLowerCase())?.[0]?.[0];
  const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  return { text, cell: { sheet: place.sheet, address: address(place.row, place.column) } };
}
