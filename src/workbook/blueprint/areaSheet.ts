import type { Area, Indicator, Unit } from "../../pack/schema";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { putOverview, type AreaCells } from "./areaOverview";
import { areaWidths, readingColumn, readingWidths } from "./columns";
import { text } from "./content";
import type { Context, SettingCells } from "./context";
import { putIndicator, type IndicatorCells } from "./indicatorBlock";
import { breakPages } from "./pageBreaks";
import { SheetBuilder } from "./sheetBuilder";
import { bookName } from "../cells/names";
import { putTypedArea } from "./typedArea";

const t = templateTh.area;

export interface AreaSheet {
  readonly area: Area;
  readonly sheet: SheetBuilder;
  readonly cells: AreaCells;
  readonly standings: readonly IndicatorCells[];
  /** The row that is printed at the head of every page. */
  readonly printedHead: number;
}

/** The overview begins with its header, and is followed by the header of all checklists. */
const overviewHeader = 4;
const typedAreaHeader = 3;

/** One area: an overview that adds up, then a block an indicator; or one row where the pack has no indicators. */
export function areaSheet(context: Context, settings: SettingCells, area: Area): AreaSheet {
  const name = context.sheetNames.areas.get(area.id) ?? area.title;
  const sheet = new SheetBuilder(name, context.words ? [...areaWidths, ...readingWidths] : areaWidths);
  if (context.words) sheet.hiddenColumns.push(...readingWidths.map((_, index) => readingColumn + index));
  sheet.put(1, 1, text(fill(templateTh.areaTitle, { area: area.id, title: area.title })), "title");
  sheet.lead(1, 1, bookName("TOTAL_SCORE"));
  sheet.height(1, 34);
  sheet.freeze = { rows: 1, columns: 0 };
  const count = countIn(area.units);
  if (count === 0)
    return {
      area,
      sheet,
      standings: [],
      cells: putTypedArea(sheet, context, area, typedAreaHeader),
      printedHead: 1,
    };
  const checklistHeader = overviewHeader + count + 2;
  putChecklistHeader(sheet, checklistHeader);
  const starts: number[] = [checklistHeader];
  const standings = area.units.flatMap((unit) => putUnit(sheet, { context, settings, starts }, unit));
  const cells = putOverview(sheet, context, area, standings, overviewHeader);
  breakPages(sheet, starts, checklistHeader);
  return { area, sheet, standings, cells, printedHead: checklistHeader };
}

/** Below the overview, whose columns hold something else; printed on every page. */
function putChecklistHeader(sheet: SheetBuilder, row: number): void {
  const labels = [t.clause, t.text, t.state, t.date, t.due, t.evidence, t.note];
  sheet.putRow(
    row,
    labels.map((label) => [text(label), "header"]),
  );
}

interface UnitRequest {
  readonly context: Context;
  readonly settings: SettingCells;
  readonly starts: number[];
}

function putUnit(sheet: SheetBuilder, request: UnitRequest, unit: Unit): readonly IndicatorCells[] {
  const row = sheet.next;
  const isEmpty = countIn([unit]) === 0;
  sheet.put(row, 1, text(fill(templateTh.unit, { id: unit.id, title: unit.title })), "unit");
  sheet.height(row, 30);
  request.starts.push(row);
  if (isEmpty) sheet.put(row + 1, 2, text(t.noIndicators), "note");
  const own = unit.indicators.map((indicator) =>
    putIndicator(sheet, { ...request, indicator, isItem: false }),
  );
  return [...own, ...(unit.units ?? []).flatMap((inner) => putUnit(sheet, request, inner))];
}

function countIn(units: readonly Unit[]): number {
  return indicatorsIn(units).length;
}

function indicatorsIn(units: readonly Unit[]): readonly Indicator[] {
  return units.flatMap((unit) => [...unit.indicators, ...indicatorsIn(unit.units ?? [])]);
}
