import type { Entered } from "../answers/answers";
import { fail, succeed, type Issue, type Outcome } from "../outcome";
import { isBlank, quoteCell } from "../score/cell";
import { percentOf, roundHalfUp, sumMarks } from "../score/rounding";
import { withoutHidden } from "../text/plainText";

/** The usual scale of five; the letter gives neither levels nor formula, so a form takes it only when an officer says so. */
export const usualWeights: readonly number[] = [5, 4, 3, 2, 1];

/** One level of satisfaction as an officer entered it. */
export interface EnteredLevel {
  readonly name: string;
  /** Points of an answer of this level. */
  readonly weight: Entered | undefined;
  /** Answers, by the order of the media. */
  readonly counts: readonly (Entered | undefined)[];
}

/** Answers of one medium counted. */
export interface Satisfaction {
  readonly levels: readonly {
    readonly name: string;
    readonly count: number;
    /** 0–100 of all answers, two decimals. */
    readonly share: number;
  }[];
  readonly answers: number;
  /** Null until an officer says that weights may be used. */
  readonly mean: Mean | null;
}

export interface Mean {
  /** In points, two decimals, half up. */
  readonly mean: number;
  /** Points of the highest level. */
  readonly most: number;
  /** 0–100 of the highest level's points, two decimals, half up. */
  readonly percent: number;
}

export interface SatisfactionIssueValues {
  badCount: { level: string; medium: number; found: string };
  /** Some levels have a count, this one has none: write 0 where nobody chose it. */
  countMissing: { level: string; medium: number };
  noAnswers: { medium: number };
  badWeight: { level: string; found: string };
}

export type SatisfactionIssue = Issue<SatisfactionIssueValues>;

/** More answers than a province has people. */
const mostAnswers = 99_999_999;
const mostWeight = 1_000;

/**
 * Counts of one medium by level, with shares; mean and percent where the weights may be used.
 *
 * @param medium 1 or 2.
 * @returns null where no count was entered.
 */
export function satisfactionOf(
  levels: readonly EnteredLevel[],
  medium: number,
  useWeights: boolean,
): Outcome<Satisfaction, readonly SatisfactionIssue[]> | null {
  const cells = levels.map(({ counts }) => counts[medium - 1]);
  if (cells.every(isBlank)) return null;
  const issues: SatisfactionIssue[] = [];
  const counted = levels.map(({ name: level }, index) => {
    const found = cells[index];
    const count = isBlank(found) ? null : countIn(found);
    if (isBlank(found)) issues.push({ code: "countMissing", values: { level, medium } });
    else if (count === null)
      issues.push({ code: "badCount", values: { level, medium, found: quoteCell(found) } });
    return count ?? 0;
  });
  const weights = useWeights ? weightsOf(levels, issues) : null;
  const answers = sumMarks(counted);
  if (issues.length === 0 && answers === 0) issues.push({ code: "noAnswers", values: { medium } });
  if (issues.length > 0) return fail(issues);
  return succeed({
    levels: levels.map(({ name }, index) => {
      const count = counted[index] ?? 0;
      return { name, count, share: percentOf(count, answers, 2) };
    }),
    answers,
    mean: weights && meanOfAnswers(weights, counted, answers),
  });
}

function meanOfAnswers(weights: readonly number[], counted: readonly number[], answers: number): Mean {
  const most = Math.max(...weights);
  const points = sumMarks(counted.map((count, index) => count * (weights[index] ?? 0)));
  return { mean: roundHalfUp(points / answers, 2), most, percent: percentOf(points, most * answers, 2) };
}

function weightsOf(levels: readonly EnteredLevel[], issues: SatisfactionIssue[]): readonly number[] {
  return levels.map(({ name: level, weight }) => {
    const read = numberIn(weight);
    const isSound = read !== null && read > 0 && read <= mostWeight;
    if (!isSound) issues.push({ code: "badWeight", values: { level, found: quoteCell(weight ?? "") } });
    return isSound ? read : 0;
  });
}

function countIn(cell: Entered | undefined): number | null {
  const read = numberIn(cell);
  return read !== null && Number.isInteger(read) && read >= 0 && read <= mostAnswers ? read : null;
}

/** A number, or a text that is one and nothing else: "๑,๒๐๐". */
function numberIn(cell: Entered | undefined): number | null {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return null;
  const text = withoutHidden(cell);
  return /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(",", "")) : null;
}
