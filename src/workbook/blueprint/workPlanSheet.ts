import { templateTh } from "../../texts/template.th";
import { address, block } from "../cells/cellRange";
import type { WorkPlanAnswers } from "../../answers/answers";
import type { AreaSheet } from "./areaSheet";
import { entered, native, text } from "./content";
import { areaMarksOf, type Context, type SettingCells } from "./context";
import { daysOnly } from "./days";
import { copyOfCell, type MarkCells } from "./formulas";
import type { IndicatorCells } from "./indicatorBlock";
import type { Mark } from "../../year/mark";
import { areaLineId } from "../../year/lines";
import { fill } from "../../texts/texts";
import { gapTo, lackOf } from "../../year/weakest";
import { bookName, indicatorName } from "../cells/names";
import { shownFull, shownScore } from "../../words/shownInSheet";
import type { Content } from "./blueprint";
import { rowHeight } from "../../text/rowHeight";
import { SheetBuilder, type Ref } from "./sheetBuilder";

const t = templateTh.workPlan;

/**
 * Columns of the work plan, phase by phase; the last are hidden: they order indicators, and areas without any, by the marks
 * they lack.
 */
const at = {
  ...{ code: 1, name: 2 },
  ...{ owner: 3, division: 4, due: 5, lastScore: 6, lastPercent: 7, target: 8 },
  ...{ status: 9, score: 10, gap: 11, steps: 12, reviewed: 13, recorded: 14 },
  ...{ lesson: 15, improvement: 16 },
  ...{ lack: 17, areaCode: 18, areaName: 19 },
} as const;

/** In characters. Whose line it is stands on each phase's page, so all three are of about one width. */
const widths: readonly number[] = [
  13, 46, 24, 24, 16, 14, 14, 13, 17, 14, 11, 38, 14, 16, 54, 54, 14, 14, 14,
];

/** What is printed on a page of its own, with what it is called. */
const phases = [
  { title: t.before, first: at.owner, last: at.target },
  { title: t.during, first: at.status, last: at.recorded },
  { title: t.after, first: at.lesson, last: at.improvement },
] as const;

const labels: readonly (readonly [number, string])[] = [
  [at.code, t.indicator],
  [at.name, t.name],
  [at.owner, t.owner],
  [at.division, t.division],
  [at.due, t.due],
  [at.lastScore, t.lastScore],
  [at.lastPercent, t.lastPercent],
  [at.target, t.target],
  [at.status, t.status],
  [at.score, t.score],
  [at.gap, t.gap],
  [at.steps, t.steps],
  [at.reviewed, t.reviewed],
  [at.recorded, t.recorded],
  [at.lesson, t.lesson],
  [at.improvement, t.improvement],
];

const header = 3;

/** Ties go to the indicator that is printed first; no paper gives marks this fine. */
const tieBreaker = 0.000001;

/** An indicator, or an area without any, by the marks that are missing. */
export interface WorkPlanLine {
  /** The indicator's key, or the area's line. */
  readonly id: string;
  readonly mark: Mark;
  /** Its place in the paper, from 0. */
  readonly index: number;
  readonly code: Ref;
  readonly name: Ref;
  readonly lack: Ref;
}

export interface WorkPlanSheet {
  readonly sheet: SheetBuilder;
  /** One below the other. */
  readonly lines: readonly WorkPlanLine[];
  /** Below the lines, in hidden columns. */
  readonly areas: readonly WorkPlanLine[];
}

/** Who does what by when, and the marks still missing. */
export function workPlanSheet(
  context: Context,
  settings: SettingCells,
  areas: readonly AreaSheet[],
): WorkPlanSheet {
  const { workPlan = {} } = context.answers;
  const sheet = new SheetBuilder(context.sheetNames.workPlan, widths);
  sheet.put(1, 1, text(t.title), "title");
  sheet.lead(1, 1, bookName("TOTAL_SCORE"));
  sheet.height(1, 34);
  sheet.put(2, 1, text(t.guide), "note");
  // Within the frozen columns: a merge across their edge would be cut when the sheet scrolls.
  sheet.merge(2, 1, 2, at.name);
  sheet.height(2, rowHeight([[t.guide, (widths[0] ?? 0) + (widths[1] ?? 0)]]));
  for (const { title, first, last } of phases) {
    sheet.put(2, first, text(title), "unit");
    sheet.printTogether(first, last);
  }
  sheet.repeatColumns(at.code, at.name);
  sheet.locked = false;
  sheet.freeze = { rows: header, columns: 2 };
  sheet.hiddenColumns.push(at.lack, at.areaCode, at.areaName);
  for (const [column, label] of labels) sheet.put(header, column, text(label), "header");
  sheet.fit(header);
  const planned = plannedIn(areas);
  const lines = planned.flatMap((one, index) =>
    one.kind === "indicator" ? [{ ...one, index, answers: workPlan[one.standing.indicator.key] }] : [],
  );
  const wholes = planned.flatMap((one, index) => (one.kind === "area" ? [{ ...one, index }] : []));
  const first = header + 1;
  const own = lines.map((line, index) => putLine(sheet, { ...line, row: first + index }));
  finish(sheet, settings, lines.length);
  return {
    sheet,
    lines: own,
    areas: wholes.map((whole, index) => putArea(sheet, context, first + lines.length + index, whole)),
  };
}

type Planned =
  | { readonly kind: "indicator"; readonly standing: IndicatorCells; readonly line: MarkCells }
  | { readonly kind: "area"; readonly area: AreaSheet };

/** In printed order. */
function plannedIn(areas: readonly AreaSheet[]): readonly Planned[] {
  return areas.flatMap((area): readonly Planned[] => {
    if (area.standings.length === 0) return [{ kind: "area", area }];
    return area.standings.flatMap((standing, index): readonly Planned[] => {
      const line = area.cells.lines[index];
      return line ? [{ kind: "indicator", standing, line }] : [];
    });
  });
}

interface WholeArea {
  readonly area: AreaSheet;
  readonly index: number;
}

/** What an area without indicators lacks; nobody is planned for it here, so its cells are hidden. */
function putArea(
  sheet: SheetBuilder,
  context: Context,
  row: number,
  { area: { area, cells }, index }: WholeArea,
): WorkPlanLine {
  const { mark } = areaMarksOf(context, area.id);
  return {
    id: areaLineId(area.id),
    mark,
    index,
    lack: sheet.put(row, at.lack, lackContent(cells, index, mark), "hidden"),
    code: sheet.put(row, at.areaCode, text(fill(templateTh.sheets.area, { area: area.id })), "hiddenText"),
    name: sheet.put(row, at.areaName, text(area.title), "hiddenText"),
  };
}

interface LineRequest {
  readonly row: number;
  /** The line's place in the paper, from 0. */
  readonly index: number;
  readonly standing: IndicatorCells;
  readonly line: MarkCells;
  readonly answers: WorkPlanAnswers | undefined;
}

function putLine(
  sheet: SheetBuilder,
  { row, index, standing, line, answers = {} }: LineRequest,
): WorkPlanLine {
  const code = sheet.put(row, at.code, text(String(standing.code.value)), "code");
  sheet.lead(row, at.code, indicatorName(standing.indicator.key, "SCORE"));
  const name = sheet.put(row, at.name, text(standing.indicator.title), "text");
  sheet.put(row, at.owner, entered(answers.owner), "inputText");
  sheet.put(row, at.division, entered(answers.division), "inputText");
  sheet.put(row, at.due, entered(answers.due), "inputDay");
  sheet.put(row, at.lastScore, entered(answers.lastScore), "inputMarks");
  sheet.put(row, at.lastPercent, entered(answers.lastPercent), "inputPercent");
  sheet.put(row, at.status, entered(answers.status), "inputState");
  const { mark } = standing.marks;
  const full = native(copyOfCell(line.full.anywhere), shownFull(mark));
  const aim = answers.target === undefined ? full : entered(answers.target);
  const target = sheet.put(row, at.target, aim, "inputMarks");
  const marks = native(copyOfCell(line.score.anywhere), shownScore(mark));
  const score = sheet.put(row, at.score, marks, "marks");
  sheet.put(row, at.gap, gapContent(target, score, gapTo(answers.target, mark)), "marks");
  sheet.put(row, at.steps, entered(answers.steps), "inputText");
  sheet.put(row, at.reviewed, entered(answers.reviewed), "inputState");
  sheet.put(row, at.recorded, entered(answers.recorded), "inputState");
  sheet.put(row, at.lesson, entered(answers.lesson), "inputText");
  sheet.put(row, at.improvement, entered(answers.improvement), "inputText");
  const lack = sheet.put(row, at.lack, lackContent(line, index, mark), "hidden");
  sheet.fit(row);
  return { id: standing.indicator.key, mark, index, code, name, lack };
}

/** What is missing to the target; a score not yet entered counts 0. */
function gapContent(target: Ref, score: Ref, gap: number | null): Content {
  const [aim, now] = [target.here, score.here];
  const missing = `MAX(0,${aim}-IF(ISNUMBER(${now}),${now},0))`;
  const counts = `AND(ISNUMBER(${aim}),OR(ISNUMBER(${now}),${now}=""))`;
  return native(`IF(${counts},${missing},"")`, gap ?? "");
}

/** The marks that are missing, by which indicators are ordered; blank where none is. */
function lackContent({ full, score }: MarkCells, index: number, mark: Mark): Content {
  const [whole, now] = [full.anywhere, score.anywhere];
  const shift = index * tieBreaker;
  const lack = `${whole}-IF(ISNUMBER(${now}),${now},0)`;
  const counts = `AND(ISNUMBER(${whole}),OR(ISNUMBER(${now}),${now}=""))`;
  const missing = lackOf(mark) ?? 0;
  return native(
    `IF(${counts},IF(${lack}>0,${lack}-${shift.toFixed(6)},""),"")`,
    missing > 0 ? missing - shift : "",
  );
}

function finish(sheet: SheetBuilder, settings: SettingCells, count: number): void {
  const [first, last] = [header + 1, header + Math.max(1, count)];
  const column = (index: number): string => block(first, index, last, index);
  // What orders a line is sorted with it.
  sheet.filtered = block(header, 1, last, at.lack);
  sheet.nameRange(bookName("PLAN"), block(header, 1, last, at.improvement));
  sheet.validate({
    kind: "listRange",
    range: column(at.division),
    source: settings.divisions,
    message: t.divisionMessage,
  });
  sheet.validate({ kind: "list", range: column(at.status), words: t.statuses, message: t.statusMessage });
  const number = (index: number, most: string, message: string): void => {
    sheet.validate({ kind: "decimal", range: column(index), least: "0", most, message });
  };
  number(at.target, "1000", t.targetMessage);
  number(at.lastScore, "1000", t.lastScoreMessage);
  number(at.lastPercent, "100", t.lastPercentMessage);
  const ticks = block(first, at.reviewed, last, at.recorded);
  sheet.validate({ kind: "list", range: ticks, words: [t.tick], message: t.tickMessage });
  sheet.validate(daysOnly(column(at.due)));
  const [due, status] = [`$${address(first, at.due)}`, `$${address(first, at.status)}`];
  sheet.format({
    range: block(first, 1, last, at.recorded),
    when: `AND(ISNUMBER(${due}),${due}<TODAY(),${status}<>"${t.finished}")`,
    look: "bad",
  });
  sheet.format({ range: column(at.status), when: `${status}="${t.finished}"`, look: "good" });
}
