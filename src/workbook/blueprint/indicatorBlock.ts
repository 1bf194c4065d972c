import type { Indicator } from "../../pack/schema";
import { laoTypes } from "../../pack/laoType";
import { baseCutWord, notApplicableWord } from "../../score/cell";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { columns, heading, restWidth } from "./columns";
import { blank, entered, native, text } from "./content";
import { enteredFor, marksOf, type Context, type SettingCells } from "./context";
import { putEntries, type Entries } from "./entries";
import { copyOfCell, orTrouble } from "./formulas";
import { address, block, rangeBetween, referFixed } from "../cells/cellRange";
import { quoted } from "../cells/quoted";
import {
  checklistFormulas,
  fullMarksContent,
  itemScore,
  typedScoreContent,
  typedWhy,
  type HeadingContents,
  type HeadingRequest,
} from "./headingCells";
import type { IndicatorMarks } from "../../year/indicatorMarks";
import { entryName } from "../cells/entryNames";
import { indicatorName } from "../cells/names";
import { shownUnfilled } from "../../words/shownInSheet";
import type { Content } from "./blueprint";
import { lineHeight, rowHeight } from "../../text/rowHeight";
import { heldCondition } from "./reviewCells";
import { numberRule } from "./numberRules";
import type { Ref, SheetBuilder } from "./sheetBuilder";

const t = templateTh.area;

/** Where an indicator's score and full marks stand. */
export interface IndicatorCells {
  readonly indicator: Indicator;
  readonly code: Ref;
  readonly score: Ref;
  readonly full: Ref;
  readonly marks: IndicatorMarks;
}

/** Heading and explanation. */
const rowsBeforeEntries = 2;
const mostWhyLines = 7;

export interface BlockRequest {
  readonly context: Context;
  readonly settings: SettingCells;
  readonly indicator: Indicator;
  /** An item is cut with the indicator it belongs to, never alone. */
  readonly isItem: boolean;
  /** Gathers the rows where blocks begin. */
  readonly starts: number[];
}

/** An indicator's block, and below it the blocks of its items. */
export function putIndicator(sheet: SheetBuilder, own: BlockRequest): IndicatorCells {
  const { context, settings, indicator, isItem, starts } = own;
  const first = sheet.next;
  starts.push(first);
  const marks = marksOf(context, indicator);
  const { compiled } = marks;
  const code = sheet.put(
    first,
    heading.code,
    text(fill(templateTh.indicator, { id: indicator.id })),
    "heading",
  );
  sheet.next = first + rowsBeforeEntries;
  const entries = putEntries(sheet, context, compiled);
  closeEntries(sheet, first, indicator);
  const cut = isItem ? null : putCut(sheet, context, indicator);
  sheet.next += 1;
  const check = entries.kind === "checklist" ? entries.order : null;
  const order = check && address(first, heading.rest);
  const held = heldCondition(context.review, indicator);
  const request: HeadingRequest = { context, settings, indicator, marks, code, cut, order, held };
  const items = compiled.entry === "items" ? (compiled.indicator.items ?? []) : [];
  const standings = items.map((item) => putIndicator(sheet, { ...own, indicator: item, isItem: true }));
  const contents = headingContents(request, entries, putItemScores(sheet, entries, standings));
  putWhy(sheet, first + 1, indicator, contents);
  return { indicator, code, marks, ...putHeading(sheet, first, request, { score: contents.score, check }) };
}

function headingContents(
  request: HeadingRequest,
  entries: Entries,
  itemScores: readonly Ref[],
): HeadingContents {
  switch (entries.kind) {
    case "checklist":
      return checklistFormulas(request, entries);
    case "typed":
      return {
        score: typedScoreContent(request, entries.cell),
        why: typedWhy(request, "typed"),
        samples: [],
      };
    case "items":
      return { score: itemScore(request, itemScores), why: typedWhy(request, "items"), samples: [] };
  }
}

function putHeading(
  sheet: SheetBuilder,
  row: number,
  request: HeadingRequest,
  { score, check }: { readonly score: Content; readonly check: Content | null },
): Pick<IndicatorCells, "score" | "full"> {
  const { indicator, marks } = request;
  const { compiled } = marks;
  const fullStyle = compiled.indicator.fullMarks === null ? "headingInput" : "headingMarks";
  sheet.put(row, heading.title, text(indicator.title), "heading");
  sheet.put(row, heading.scoreLabel, text(t.score), "headingLabel");
  const scoreRef = sheet.put(
    row,
    heading.score,
    score,
    "headingMarks",
    indicatorName(indicator.key, "SCORE"),
  );
  sheet.put(row, heading.fullLabel, text(t.full), "headingLabel");
  const full = sheet.put(
    row,
    heading.full,
    fullMarksContent(request),
    fullStyle,
    indicatorName(indicator.key, "FULL"),
  );
  if (fullStyle === "headingInput")
    sheet.validate(
      numberRule({
        range: full.here,
        cell: full.here,
        kind: "fullMarks",
        most: null,
        message: t.fullMessage,
      }),
    );
  sheet.put(row, heading.rest, check ?? blank, check ? "headingTrouble" : "heading");
  sheet.fit(row, lineHeight * 1.5);
  return { score: scoreRef, full };
}

function putWhy(
  sheet: SheetBuilder,
  row: number,
  { key }: Indicator,
  { why, samples }: HeadingContents,
): void {
  sheet.put(row, columns.code, text(t.why), "label");
  sheet.put(row, columns.text, why, "why", indicatorName(key, "WHY"));
  for (let column = columns.state; column <= columns.note; column += 1) sheet.put(row, column, blank, "why");
  sheet.merge(row, columns.text, row, columns.note);
  const high = Math.max(lineHeight, ...samples.map((sample) => rowHeight([[sample, restWidth]])));
  sheet.height(row, Math.min(high, lineHeight * mostWhyLines));
}

/**
 * Entry cells look closed once the results are fixed, which the sheet's title says, and where the indicator is not asked of
 * the type.
 */
function closeEntries(sheet: SheetBuilder, row: number, { appliesTo }: Indicator): void {
  const [first, last] = [row + rowsBeforeEntries, sheet.next - 1];
  if (last < first) return;
  const range = block(first, columns.state, last, columns.note);
  const close = (when: string): void => {
    sheet.formatFirst({ range, when, look: "muted" });
  };
  close(`ISNUMBER(FIND(${quoted(templateTh.frozenMark)},$A$1))`);
  const score = referFixed(rangeBetween(null, { row, column: heading.score }));
  if (laoTypes.some((type) => !appliesTo.includes(type))) close(`${score}=${quoted(notApplicableWord)}`);
}

/** A cell that takes the whole indicator out of the base, where the paper does not forbid it. */
function putCut(sheet: SheetBuilder, context: Context, indicator: Indicator): Ref | null {
  const { allowed, quote } = indicator.baseCut;
  if (allowed === false) return null;
  const row = sheet.next;
  const words = quote === undefined ? t.cutUnknown : fill(t.cutText, { quote });
  sheet.put(row, columns.code, text(t.cut), "code");
  sheet.put(row, columns.text, text(words), "label");
  const content = entered(enteredFor(context, indicator).baseCut);
  const ref = sheet.put(row, columns.state, content, "inputState", entryName(indicator.key, "baseCut"));
  const message = fill(t.stateMessage, { words: baseCutWord });
  sheet.validate({ kind: "list", range: ref.here, words: [baseCutWord], message });
  sheet.fit(row);
  return ref;
}

function putItemScores(
  sheet: SheetBuilder,
  entries: Entries,
  standings: readonly IndicatorCells[],
): readonly Ref[] {
  if (entries.kind !== "items") return [];
  return standings.map(({ indicator, score, marks }, index) => {
    const row = entries.rows[index] ?? sheet.next;
    sheet.put(row, columns.code, text(indicator.id), "code");
    sheet.put(row, columns.text, text(indicator.title), "text");
    const shown = shownUnfilled(marks.unfilled);
    const ref = sheet.put(row, columns.state, native(orTrouble(copyOfCell(score.here)), shown), "marks");
    sheet.fit(row);
    return ref;
  });
}
