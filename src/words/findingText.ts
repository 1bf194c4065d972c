import type { CaseProblem, Finding, Witness } from "../lint/finding";
import type { SeenClauses, SeenInterval, SeenState } from "../score/space/seenState";
import { clauseStates } from "../pack/clauseState";
import { laoAbbreviations, laoTypes } from "../pack/laoType";
import type { LintTexts } from "../texts/lintTexts";
import { fill, type Known, type ValuesFor } from "../texts/texts";
import { measureWord } from "./measureWord";
import { sayPart } from "./sayIssue";

/** A finding in words, part by part. */
export interface FindingDescription {
  readonly severity: string;
  /** The indicator and which of its parts, or the cell that it came from. */
  readonly place: string;
  readonly what: string;
  /** The state that shows it, as an officer would tell it. */
  readonly witness: string | null;
  readonly remedy: string;
  /** The paper's words and the reason, where the pack says that the paper is so. */
  readonly acknowledged: string | null;
}

/** @param cell The cell that its place came from, where the pack was read from a workbook. */
export function describeFinding(
  texts: LintTexts,
  finding: Finding,
  cell: string | null = null,
): FindingDescription {
  const { severity, witness, acknowledged } = finding;
  return {
    severity: texts.severity[severity],
    place: [...partText(texts, finding), ...(cell === null ? [] : [cell])].join(texts.heading.joined),
    ...wordsOf(texts, finding),
    witness: witness && witnessText(texts, witness),
    acknowledged: acknowledged && fill(texts.acknowledged, { ...acknowledged }),
  };
}

/** A finding as text: severity, place, code and what is wrong; then the witness, and the remedy or the acknowledgement. */
export function findingText(texts: LintTexts, finding: Finding, cell: string | null = null): string {
  const { severity, place, what, witness, remedy, acknowledged } = describeFinding(texts, finding, cell);
  const lines = [`[${severity}] ${place} ${finding.code}: ${what}`, witness, acknowledged ?? remedy];
  return lines.filter((line) => line !== null).join("\n  ");
}

/** The indicator, or the pack, and the part of it, which a list's name and a place in it say. */
export function partText(
  texts: LintTexts,
  { place, indicator }: Pick<Finding, "place" | "indicator">,
): readonly string[] {
  const whole = indicator === null ? texts.heading.pack : fill(texts.heading.indicator, { indicator });
  const [, inside = place] = /^.*\.(?:indicators|items)\[\d+\](.*)$/.exec(place) ?? [];
  const parts = [...inside.matchAll(/([a-zA-Z]+)\[(\d+)\]/g)].flatMap(([, list = "", index]) =>
    isPart(texts, list) ? [fill(texts.part[list], { n: Number(index) + 1 })] : [],
  );
  return [whole, ...parts];
}

function isPart({ part }: LintTexts, list: string): list is keyof LintTexts["part"] {
  return list in part;
}

/** What is wrong, and what to do about it. */
type FindingWords = Pick<FindingDescription, "what" | "remedy">;

function wordsOf(texts: LintTexts, finding: Finding): FindingWords {
  const { finding: t } = texts;
  switch (finding.code) {
    case "oneClauseWorthMuch": {
      const { gain, full, clauses } = finding.values;
      const order = clausesSeen(finding.witness);
      return filled(t.oneClauseWorthMuch, { gain, full, clauses: inRanges(clauses, order) });
    }
    case "statesNotToldApart": {
      const { clause, states } = finding.values;
      const inOrder = clauseStates.filter((state) => states.includes(state));
      return filled(t.statesNotToldApart, { clause, states: inOrder.map((state) => texts.states[state]) });
    }
    case "statedMarksDiffer": {
      const { stated, sum, types } = finding.values;
      const inOrder = laoTypes.filter((type) => types.includes(type));
      return filled(t.statedMarksDiffer, {
        stated,
        sum,
        types: inOrder.map((type) => laoAbbreviations[type]),
      });
    }
    case "foreignLetters": {
      const { letters, codes } = finding.values;
      return filled(t.foreignLetters, { letters: letters.join(" "), codes: codes.join(" ") });
    }
    case "caseNotScored": {
      const { title, problem } = finding.values;
      return filled(t.caseNotScored, { title, problem: problemText(texts, problem) });
    }
    default:
      return { what: sayPart(t, "what", finding), remedy: sayPart(t, "remedy", finding) };
  }
}

function filled<What extends string, Remedy extends string>(
  { what, remedy }: { readonly what: Known<What>; readonly remedy: Known<Remedy> },
  values: ValuesFor<What> & ValuesFor<Remedy>,
): FindingWords {
  return { what: fill(what, values), remedy: fill(remedy, values) };
}

function clausesSeen(witness: Witness | null): readonly string[] {
  return witness?.state.kind === "clauses" ? witness.state.clauses.map(({ clause }) => clause) : [];
}

function problemText({ problem: t }: LintTexts, problem: CaseProblem): string {
  switch (problem) {
    case "unknownIndicator":
    case "laoTypeNeeded":
    case "entered":
    case "baseCut":
    case "notApplicable":
      return t[problem];
    default:
      return fill(t.other, { code: problem });
  }
}

function witnessText(texts: LintTexts, { state, score, other }: Witness): string {
  const seen = stateText(texts, state);
  if (other === null) {
    if (score !== null) return fill(texts.witness.one, { state: seen, score });
    const between = state.kind === "interval" && state.ends === "excluded";
    return fill(between ? texts.witness.between : texts.witness.unscored, { state: seen });
  }
  const change = changeText(texts, state, other.state);
  const values = { state: seen, score: score ?? "–", other: other.score ?? "–", change: change ?? "" };
  return fill(change === null ? texts.witness.two : texts.witness.step, values);
}

/** A state as an officer would tell it: "ทำข้อ 1–4 และข้อ 5 ไม่ครบถ้วน". */
export function stateText(texts: LintTexts, state: SeenState): string {
  return state.kind === "clauses" ? clausesText(texts, state) : intervalText(texts, state);
}

/** "ทำข้อ 1–4 และข้อ 5 ไม่ครบถ้วน" */
function clausesText(texts: LintTexts, { gate, clauses, value }: SeenClauses): string {
  const order = clauses.map(({ clause }) => clause);
  const done = clauses.filter(({ state }) => state === "done").map(({ clause }) => clause);
  const begun = clauses.filter(({ state }) => state !== "done" && state !== "none");
  const parts = [
    ...(gate === false ? [texts.state.gateUnmet] : []),
    ...(done.length > 0 ? [fill(texts.state.done, { clauses: inRanges(done, order) })] : []),
    ...begun.map(({ clause, state }) => fill(texts.state.inState, { clause, state: texts.states[state] })),
  ];
  const nothing = clauses.length > 0 && done.length === 0 && begun.length === 0;
  const measured = value ? [intervalText(texts, value)] : [];
  return [...parts, ...(nothing ? [texts.state.nothing] : []), ...measured].join(texts.and);
}

/** What was done more from one state to the next; null where both are the same. */
function changeText(texts: LintTexts, from: SeenState, to: SeenState): string | null {
  if (stateText(texts, from) === stateText(texts, to)) return null;
  if (from.kind === "interval" || to.kind === "interval")
    return fill(texts.state.reach, { interval: stateText(texts, to) });
  if (from.gate !== to.gate) return texts.state.meetGate;
  if (to.value && from.value?.from !== to.value.from)
    return fill(texts.state.reach, { interval: intervalText(texts, to.value) });
  const index = to.clauses.findIndex(({ state }, nth) => state !== from.clauses[nth]?.state);
  const [before, after] = [from.clauses[index], to.clauses[index]];
  if (!before || !after) return null;
  const { clause, state } = after;
  return before.state === "none" && state === "done"
    ? fill(texts.state.doAsWell, { clause })
    : fill(texts.state.makeState, { clause, state: texts.states[state] });
}

function intervalText({ state }: LintTexts, { measure, decimals, from, to, ends }: SeenInterval): string {
  const text = (number: number): string => number.toFixed(decimals);
  const values = { from: text(from), to: to === null ? "" : text(to) };
  if (ends === "excluded") return fill(state.between, values);
  const range = to === null ? state.andMore : from === to ? "{from}" : state.range;
  return fill(state[measureWord(measure, decimals)], { value: fill(range, values) });
}

/** Clause numbers with neighbours of the checklist put together: 1, 4–8. */
function inRanges(clauses: readonly string[], order: readonly string[]): string {
  const runs: { first: string; last: string; next: number }[] = [];
  for (const clause of clauses) {
    const place = order.indexOf(clause);
    const run = runs.at(-1);
    if (run && place >= 0 && run.next === place) Object.assign(run, { last: clause, next: place + 1 });
    else runs.push({ first: clause, last: clause, next: place + 1 });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(", ");
}
