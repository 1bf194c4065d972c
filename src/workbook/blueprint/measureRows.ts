import type { Indicator, Measure } from "../../pack/schema";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { address, block, type CellRange } from "../cells/cellRange";
import type { Entered, LineAnswers } from "../../answers/answers";
import { columns, secondCount } from "./columns";
import { allBlank, anyBlank } from "./formulas";
import { blank, entered, text } from "./content";
import { enteredFor, type Context } from "./context";
import type { Checklist } from "./checklist";
import { entryName } from "../cells/entryNames";
import { numberRule } from "./numberRules";
import { putReadings } from "./readings";
import { linesUnderReview } from "./reviewCells";
import { rowOrderCheck } from "./rowOrder";
import type { Ref, SheetBuilder } from "./sheetBuilder";
import { limitsMessage, withUnfit, type LimitedCell, type NumberLimits } from "./unfitNumbers";

const t = templateTh.area;

const anyCount: NumberLimits = { decimals: 0, least: 0, most: null };

/** Lines of work that a mean has room for. */
const meanLines = 10;

/** A percent: how much was done, and of how much, one below the other. */
export function putCounts(sheet: SheetBuilder, context: Context, indicator: Indicator): Checklist {
  const first = sheet.next;
  const limited = putCountRows(sheet, context, indicator);
  const order = rowOrderCheck(sheet, rangeOfCounts({ row: first, width: 1, height: 2 }));
  return checklist(sheet, context, { limited, row: first, width: 1, height: 2, needs: "all", order });
}

export function putNumber(sheet: SheetBuilder, context: Context, indicator: Indicator): Checklist {
  const first = sheet.next;
  const limited = putNumberRow(sheet, context, indicator);
  return checklist(sheet, context, { limited, row: first, width: 1, height: 1, needs: "all", order: null });
}

/** The rows of a measure that stands beside clauses. */
export function putMeasureRows(
  sheet: SheetBuilder,
  context: Context,
  indicator: Indicator,
): readonly LimitedCell[] {
  const put = indicator.measure?.kind === "number" ? putNumberRow : putCountRows;
  return put(sheet, context, indicator);
}

function putCountRows(sheet: SheetBuilder, context: Context, indicator: Indicator): readonly LimitedCell[] {
  const { done, all, decimals = 0, over100 = false } = measureOf(indicator, "percent");
  const answers = enteredFor(context, indicator);
  const first = sheet.next;
  const ofAll = { decimals, least: 0, most: null };
  const ofDone = { ...ofAll, most: over100 ? null : { row: first + 1, column: columns.state } };
  const put = (own: Omit<CountRequest, "indicator">): LimitedCell =>
    putCount(sheet, context, { indicator, ...own });
  return [
    put({ field: "done", label: t.done, words: done, answer: answers.done, limits: ofDone }),
    put({ field: "all", label: t.all, words: all, answer: answers.all, limits: ofAll }),
  ];
}

function putNumberRow(sheet: SheetBuilder, context: Context, indicator: Indicator): readonly LimitedCell[] {
  const measure = measureOf(indicator, "number");
  const { counted } = enteredFor(context, indicator);
  const { decimals = 0, least = 0, most = null } = measure;
  const words = fill(t.countedText, { counted: measure.counted, unit: measure.unit });
  const label = decimals === 0 ? t.counter : t.value;
  const limits = { decimals, least, most };
  return [putCount(sheet, context, { indicator, field: "counted", label, words, answer: counted, limits })];
}

/** A mean: a line a row with its name and its two counts side by side; lines may stay blank. */
export function putLines(sheet: SheetBuilder, context: Context, indicator: Indicator): Checklist {
  const measure = measureOf(indicator, "mean");
  const { lines = [] } = enteredFor(context, indicator);
  const guide = sheet.next;
  const guideText = fill(t.meanText, measure);
  const labels = [t.line, guideText, t.meanDone, t.meanAll];
  sheet.putRow(
    guide,
    labels.map((label) => [text(label), "label"]),
  );
  sheet.put(guide, columns.due, blank, "text");
  putProof(sheet, context, guide, indicator);
  const first = guide + 1;
  const height = Math.max(meanLines, lines.length, linesUnderReview(context.review, indicator));
  const rows = Array.from({ length: height }, (_, index) => index);
  const limited = rows.flatMap((index) => putLine(sheet, first + index, index, lines[index] ?? {}));
  const last = first + height - 1;
  sheet.nameRange(entryName(indicator.key, "lines"), block(first, columns.text, last, secondCount));
  const ofDone = { ...anyCount, most: { row: first, column: secondCount } };
  numbersOnly(sheet, block(first, columns.state, last, columns.state), ofDone);
  numbersOnly(sheet, block(first, secondCount, last, secondCount), anyCount);
  return checklist(sheet, context, {
    limited,
    row: first,
    width: 2,
    height,
    needs: "any",
    order: null,
  });
}

function putLine(sheet: SheetBuilder, row: number, index: number, line: LineAnswers): readonly LimitedCell[] {
  sheet.put(row, columns.code, text(String(index + 1)), "code");
  sheet.put(row, columns.text, entered(line.name), "inputText");
  const done = sheet.put(row, columns.state, entered(line.done), "inputCount");
  const all = sheet.put(row, secondCount, entered(line.all), "inputCount");
  sheet.fit(row);
  return [
    { cell: done, limits: { ...anyCount, most: { row, column: secondCount } } },
    { cell: all, limits: anyCount },
  ];
}

/** The score that the team gave, where the paper has no rubric. */
export function putTyped(sheet: SheetBuilder, context: Context, indicator: Indicator): Ref {
  const row = sheet.next;
  const { score } = enteredFor(context, indicator);
  sheet.put(row, columns.code, text(t.typed), "code");
  sheet.put(row, columns.text, text(t.typedText), "text");
  const cell = sheet.put(row, columns.state, entered(score), "inputMarks", entryName(indicator.key, "score"));
  const full = indicator.fullMarks;
  const message = full === null ? t.openScoreMessage : fill(t.scoreMessage, { full });
  sheet.validate(numberRule({ range: cell.here, cell: cell.here, kind: "marks", most: full, message }));
  for (let column = columns.date; column <= columns.due; column += 1) sheet.put(row, column, blank, "text");
  putProof(sheet, context, row, indicator);
  sheet.fit(row);
  return cell;
}

/** Cells for the evidence and a remark of the whole indicator; null boxes them only. */
function putProof(sheet: SheetBuilder, context: Context, row: number, indicator: Indicator | null): void {
  const { evidence, note } = indicator ? enteredFor(context, indicator) : {};
  const put = (column: number, value: Entered | undefined, field: "evidence" | "note"): void => {
    const name = indicator ? entryName(indicator.key, field) : undefined;
    sheet.put(row, column, entered(value), indicator ? "inputText" : "text", name);
  };
  put(columns.evidence, evidence, "evidence");
  put(columns.note, note, "note");
}

interface CountRequest {
  readonly indicator: Indicator;
  readonly field: "done" | "all" | "counted";
  readonly label: string;
  readonly words: string;
  readonly answer: Entered | undefined;
  readonly limits: NumberLimits;
}

function putCount(
  sheet: SheetBuilder,
  context: Context,
  { indicator, field, label, words, answer, limits }: CountRequest,
): LimitedCell {
  const row = sheet.next;
  sheet.put(row, columns.code, text(label), "code");
  sheet.put(row, columns.text, text(words), "text");
  const style = styleOf(limits.decimals);
  const cell = sheet.put(row, columns.state, entered(answer), style, entryName(indicator.key, field));
  for (let column = columns.date; column <= columns.due; column += 1) sheet.put(row, column, blank, "text");
  putProof(sheet, context, row, field === "all" ? null : indicator);
  numbersOnly(sheet, cell.here, limits);
  sheet.fit(row);
  return { cell, limits };
}

/** Amounts of money have two decimals; other numbers are shown as they are typed. */
function styleOf(decimals: number): "inputCount" | "inputAmount" | "inputMarks" {
  if (decimals === 0) return "inputCount";
  return decimals === 2 ? "inputAmount" : "inputMarks";
}

/** Of cells that lie below each other the limits are those of the first. */
function numbersOnly(sheet: SheetBuilder, range: string, limits: NumberLimits): void {
  const [cell = range] = range.split(":");
  const { most } = limits;
  const bound = typeof most === "object" && most !== null ? address(most.row, most.column) : most;
  const message = limitsMessage(limits);
  sheet.validate(numberRule({ range, cell, kind: "number", ...limits, most: bound, message }));
}

interface CountsRequest {
  readonly limited: readonly LimitedCell[];
  readonly row: number;
  readonly width: number;
  readonly height: number;
  /** Whether all of them have to be filled before a score can be asked for, or any. */
  readonly needs: "all" | "any";
  readonly order: Checklist["order"];
}

function checklist(sheet: SheetBuilder, context: Context, request: CountsRequest): Checklist {
  const { limited, needs, order } = request;
  const range = rangeOfCounts(request);
  const cells = limited.map(({ cell }) => cell);
  const refs = cells.map(({ here }) => here);
  const entries = cells.map((cell) => ({ cell, takes: "number" as const, isClause: false }));
  return {
    kind: "checklist",
    range,
    order,
    readings:
      context.words && withUnfit(putReadings(sheet, context.words, range, entries), sheet, limited, range),
    nothing: needs === "all" ? anyBlank(refs) : allBlank(refs),
    waits: null,
  };
}

function rangeOfCounts({ row, width, height }: Pick<CountsRequest, "row" | "width" | "height">): CellRange {
  return { sheet: null, column: columns.state, row, width, height };
}

function measureOf<Kind extends Measure["kind"]>(
  { measure, id }: Indicator,
  kind: Kind,
): Extract<Measure, { readonly kind: Kind }> {
  if (measure?.kind !== kind) throw new Error(`indicator ${id} has no ${kind}`);
  return measure as Extract<Measure, { readonly kind: Kind }>;
}
