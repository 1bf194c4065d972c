import { templateTh } from "../../texts/template.th";
import { block } from "../cells/cellRange";
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

/** Columns of the work plan; the last are hidden: they order indicators, and areas without any, by the marks they lack. */
const at = {
  code: 1,
  name: 2,
  owner: 3,
  division: 4,
  due: 5,
  status: 6,
  target: 7,
  score: 8,
  gap: 9,
  steps: 10,
  lack: 11,
  areaCode: 12,
  areaName: 13,
} as const;

/** In characters. */
const widths = [13, 46, 18, 18, 14, 16, 11, 13, 11, 34, 14, 14, 14] as const;

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
  sheet.height(2, rowHeight([[t.guide, widths[0] + widths[1]]]));
  sheet.locked = false;
  sheet.freeze = { rows: header, columns: 2 };
  sheet.hiddenColumns.push(at.lack, at.areaCode, at.areaName);
  const labels = [
    t.indicator,
    t.name,
    t.owner,
    t.division,
    t.due,
    t.status,
    t.target,
    t.score,
    t.gap,
    t.steps,
  ];
  sheet.putRow(
    header,
    labels.map((label) => [text(label), "header"]),
  );
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
  sheet.put(row, at.status, entered(answers.status), "inputState");
  const { mark } = standing.marks;
  const full = native(copyOfCell(line.full.anywhere), shownFull(mark));
  const aim = answers.target === undefined ? full : entered(answers.target);
  const target = sheet.put(row, at.target, aim, "inputMarks");
  const marks = native(copyOfCell(line.score.anywhere), shownScore(mark));
  const score = sheet.put(row, at.score, marks, "marks");
  sheet.put(row, at.gap, gapContent(target, score, gapTo(answers.target, mark)), "marks");
  sheet.put(row, at.steps, entered(answers.steps), "inputText");
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
  sheet.nameRange(bookName("PLAN"), block(header, 1, last, at.steps));
  sheet.validate({
    kind: "listRange",
    range: column(at.division),
    source: settings.divisions,
    message: t.divisionMessage,
  });
  sheet.validate({ kind: "list", range: column(at.status), words: t.statuses, message: t.statusMessage });
  sheet.validate({
    kind: "decimal",
    range: column(at.target),
    least: "0",
    most: "1000",
    message: t.targetMessage,
  });
  sheet.validate(daysOnly(column(at.due)));
  const [due, status] = [`$E${first}`, `$F${first}`];
  sheet.format({
    range: block(first, 1, last, at.steps),
    when: `AND(ISNUMBER(${due}),${due}<TODAY(),${status}<>"${t.finished}")`,
    look: "bad",
  });
  sheet.format({ range: column(at.status), when: `${status}="${t.finished}"`, look: "good" });
}
