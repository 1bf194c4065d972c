import { templateTh } from "../../texts/template.th";
import { block } from "../cells/cellRange";
import type { WorkPlanAnswers } from "../../answers/answers";
import type { CountedLine } from "./areaOverview";
import type { AreaSheet } from "./areaSheet";
import { entered, native, text } from "./content";
import type { Context, SettingCells } from "./context";
import { daysOnly } from "./days";
import { copyOf, isNumber } from "./formulas";
import type { Standing } from "./indicatorBlock";
import { bookName } from "../cells/names";
import type { Content } from "./blueprint";
import { rowHeight } from "../../text/rowHeight";
import { SheetBuilder, type Ref } from "./sheetBuilder";

const t = templateTh.workPlan;

/** Columns of the work plan; the last is hidden and orders indicators by the marks they lack. */
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
  lack: 10,
} as const;

/** In characters. */
const widths = [13, 46, 18, 18, 14, 16, 11, 13, 11, 14] as const;

const header = 3;

/** Ties go to the indicator that is printed first; no paper gives marks this fine. */
const tieBreaker = 0.000001;

export interface WorkPlanLine {
  readonly standing: Standing;
  readonly code: Ref;
  readonly name: Ref;
  readonly lack: Ref;
}

export interface WorkPlanSheet {
  readonly sheet: SheetBuilder;
  readonly lines: readonly WorkPlanLine[];
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
  sheet.height(1, 34);
  sheet.put(2, 1, text(t.guide), "note");
  // Within the frozen columns: a merge across their edge would be cut when the sheet scrolls.
  sheet.merge(2, 1, 2, at.name);
  sheet.height(2, rowHeight([[t.guide, widths[0] + widths[1]]]));
  sheet.locked = false;
  sheet.freeze = { rows: header, columns: 2 };
  sheet.hiddenColumns.push(at.lack);
  const labels = [t.indicator, t.name, t.owner, t.division, t.due, t.status, t.target, t.score, t.gap];
  sheet.putRow(
    header,
    labels.map((label) => [text(label), "header"]),
  );
  const pairs = areas.flatMap(({ standings, marks }) =>
    standings.flatMap((standing, index) => {
      const line = marks.lines[index];
      return line ? [{ standing, line }] : [];
    }),
  );
  const lines = pairs.map(({ standing, line }, index) =>
    putLine(sheet, {
      row: header + 1 + index,
      index,
      standing,
      line,
      answers: workPlan[standing.indicator.key],
    }),
  );
  finish(sheet, settings, lines.length);
  return { sheet, lines };
}

interface LineRequest {
  readonly row: number;
  /** The line's place in the work plan, from 0. */
  readonly index: number;
  readonly standing: Standing;
  readonly line: CountedLine;
  readonly answers: WorkPlanAnswers | undefined;
}

function putLine(
  sheet: SheetBuilder,
  { row, index, standing, line, answers = {} }: LineRequest,
): WorkPlanLine {
  const code = sheet.put(row, at.code, text(String(standing.code.value)), "code");
  const name = sheet.put(row, at.name, text(standing.indicator.title), "text");
  sheet.put(row, at.owner, entered(answers.owner), "inputText");
  sheet.put(row, at.division, entered(answers.division), "inputText");
  sheet.put(row, at.due, entered(answers.due), "inputDay");
  sheet.put(row, at.status, entered(answers.status), "inputState");
  const aim = answers.target === undefined ? copyOf(line.full, "anywhere") : entered(answers.target);
  const target = sheet.put(row, at.target, aim, "inputMarks");
  const score = sheet.put(row, at.score, copyOf(line.score, "anywhere"), "marks");
  sheet.put(row, at.gap, gapOf(target, score), "marks");
  const lack = sheet.put(row, at.lack, lackOf(line, index), "hidden");
  sheet.fit(row);
  return { standing, code, name, lack };
}

/** What is missing to the target; a score not yet entered counts 0. */
function gapOf(target: Ref, score: Ref): Content {
  const [aim, now] = [target.here, score.here];
  const formula = `IF(AND(ISNUMBER(${aim}),OR(ISNUMBER(${now}),${now}="")),MAX(0,${aim}-IF(ISNUMBER(${now}),${now},0)),"")`;
  return native(formula, lacking(target.value, score.value));
}

function lacking(full: Ref["value"], score: Ref["value"]): number | "" | null {
  if (full === null || score === null) return null;
  if (!isNumber(full) || !(isNumber(score) || score === "")) return "";
  return Math.max(0, full - (isNumber(score) ? score : 0));
}

function lackOf({ full, score }: CountedLine, index: number): Content {
  const [whole, now] = [full.anywhere, score.anywhere];
  const shift = index * tieBreaker;
  const lack = `${whole}-IF(ISNUMBER(${now}),${now},0)`;
  const counts = `AND(ISNUMBER(${whole}),OR(ISNUMBER(${now}),${now}=""))`;
  const missing = lacking(full.value, score.value);
  const now2 = missing === null ? null : missing === "" || missing <= 0 ? "" : missing - shift;
  return native(`IF(${counts},IF(${lack}>0,${lack}-${shift.toFixed(6)},""),"")`, now2);
}

function finish(sheet: SheetBuilder, settings: SettingCells, count: number): void {
  const [first, last] = [header + 1, header + Math.max(1, count)];
  const column = (index: number): string => block(first, index, last, index);
  sheet.nameRange(bookName("PLAN"), block(header, 1, last, at.gap));
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
    range: block(first, 1, last, at.gap),
    when: `AND(ISNUMBER(${due}),${due}<TODAY(),${status}<>"${t.finished}")`,
    look: "bad",
  });
  sheet.format({ range: column(at.status), when: `${status}="${t.finished}"`, look: "good" });
}
