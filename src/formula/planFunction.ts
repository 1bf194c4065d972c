import { fail, succeed, type Outcome } from "../outcome";
import type { Pack } from "../pack/schema";
import { scoreIssue, type CellPlace, type ScoreIssue } from "../score/issue";
import { plainName } from "../score/numberedName";
import { readSaidPercent } from "../score/percent";
import { toRange } from "../score/range";
import { sumMarks } from "../score/rounding";
import { session } from "../session/session";
import { findPath } from "../target/findPath";
import { overallGoal, passMarkGoal, type Goal } from "../target/goal";
import type { Path, PathStep } from "../target/path";
import { prepare, type Prepared } from "../target/prepare";
import type { Task } from "../target/task";
import { functionsTh } from "../texts/functions.th";
import { pathTh } from "../texts/path.th";
import { fill } from "../texts/texts";
import { createPathWords, type PathWords } from "../words/pathText";
import { readTracker } from "./readTracker";
import { readLaoType } from "./requests";
import { readTrackerRows } from "./trackerRows";
import { trackerTerms } from "./trackerTerms";
import { trackerYear, type TrackerYear } from "./trackerYear";

interface PlanRequest {
  readonly target: unknown;
  readonly table: unknown;
  readonly laoType: unknown;
  readonly pack: unknown;
}

type Row = (string | number)[];

/**
 * The cheapest path from a flat table to a target: a heading, a row for each step in printed order – indicator, clauses, what
 * to do, marks gained, effort, overall percent reached –, a row of sums, and what stands in the way.
 */
export function planTable({ target, table, laoType, pack }: PlanRequest): Outcome<Row[], ScoreIssue> {
  const type = readLaoType(laoType);
  if (!type.ok) return type;
  const rows = readTrackerRows(toRange(table), ["due", "effort"]);
  if (!rows.ok) return rows;
  const tracker = readTracker(session.catalogue, rows.value, type.value, pack);
  if (!tracker.ok) return tracker;
  const year = trackerYear(tracker.value, type.value);
  if (!year.ok) return year;
  const goal = readTarget(target, year.value.pack);
  if (!goal.ok) return goal;
  const terms = trackerTerms(tracker.value, year.value.uncounted);
  if (!terms.ok) return terms;
  const prepared = prepare(year.value.pack, type.value, year.value.answers, terms.value);
  if (!prepared.ok) {
    if (prepared.trouble.kind === "effortsTooLarge") return fail(scoreIssue("effortsTooLarge", {}));
    throw new Error(`a table that was scored can't be planned: ${prepared.trouble.kind}`);
  }
  const path = findPath(prepared.value, goal.value);
  if (!path.ok) throw new Error(`a goal that was read can't be looked for: ${path.trouble.kind}`);
  return succeed(pathRows(path.value, prepared.value, year.value));
}

const everyPassMark = new Set(["ผ่านทุกด้าน", "ทุกด้านผ่าน", "ผ่านเกณฑ์ทุกด้าน", "pass all areas", "all pass marks"]);

/** A percent as it is said, or that every pass mark is to be reached. */
function readTarget(target: unknown, pack: Pack): Outcome<Goal, ScoreIssue> {
  const place: CellPlace = { of: "target", row: 1, column: 1 };
  if (typeof target === "string" && target.length <= 60 && everyPassMark.has(plainName(target)))
    return pack.passMarks.length > 0
      ? succeed(passMarkGoal(pack, null))
      : fail(scoreIssue("noPassMarks", { pack: pack.id }));
  if (target === null || target === undefined || target === "")
    return fail(scoreIssue("zeroMayBeBlank", {}, place));
  const percent = readSaidPercent(target, place);
  if (percent.ok) return succeed(overallGoal(percent.value));
  const { trouble } = percent;
  return fail(
    trouble.code === "notAPercent" && "found" in trouble.values
      ? scoreIssue("notATarget", { found: trouble.values.found }, place)
      : trouble,
  );
}

function pathRows(path: Path, prepared: Prepared, { uncounted }: TrackerYear): Row[] {
  const words = createPathWords({ path: pathTh, score: functionsTh, digits: String }, prepared);
  const idOf = (key: string): string => prepared.marks.indicators.get(key)?.compiled.indicator.id ?? "";
  const { columns } = pathTh;
  const obstacles = path.obstacles.filter(({ id }) => !uncounted.has(id));
  return [
    [columns.indicator, columns.clause, columns.step, columns.gain, columns.effort, columns.percent],
    ...path.steps.map((step) => stepRow(step, idOf(step.key), words)),
    sumRow(path),
    ...path.unmet.map((unmet) => said("", words.unmet(unmet))),
    ...obstacles.map((obstacle) => said(idOf(obstacle.id), words.obstacle(obstacle))),
    ...[...uncounted].map((key) => said(idOf(key), fill(pathTh.uncounted, { name: words.name(key) }))),
  ];
}

function said(indicator: string, text: string): Row {
  return [indicator, "", text, "", "", ""];
}

function stepRow({ tasks, gain, isTrap, effort, percent }: PathStep, id: string, words: PathWords): Row {
  const what = tasks.map(words.task).join(functionsTh.and);
  const how = isTrap ? pathTh.trap : pathTh.together;
  const clauses = tasks.flatMap(clauseOf).join(functionsTh.listSeparator);
  return [id, clauses, tasks.length > 1 ? `${what} (${how})` : what, gain, effort, percent ?? ""];
}

function clauseOf({ change }: Task): readonly string[] {
  if (change.kind === "gate") return [functionsTh.checklist.gate];
  return change.kind === "clause" ? [change.clause] : [];
}

function sumRow({ isReached, steps, effort, to }: Path): Row {
  const gain = sumMarks(steps.map((step) => step.gain));
  const reached = steps.length === 0 ? pathTh.already : pathTh.reached;
  const missed = steps.length === 0 ? pathTh.nothingLeft : pathTh.notReached;
  return [functionsTh.total, "", isReached ? reached : missed, gain, effort, to.overall ?? ""];
}
