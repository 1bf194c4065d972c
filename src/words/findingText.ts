import type { Finding, Witness } from "../lint/finding";
import type { SeenClauses, SeenInterval, SeenState } from "../score/space/seenState";
import { clauseStates } from "../pack/clauseState";
import { laoAbbreviations, laoTypes } from "../pack/laoType";
import type { FindingWords, LintTexts } from "../texts/lintTexts";
import { fill } from "../texts/texts";

/** A finding in words, part by part. */
export interface FindingDescription {
  readonly severity: string;
  /** The indicator and the path in the pack. */
  readonly place: string;
  readonly what: string;
  /** The state that shows it, as an officer would tell it. */
  readonly witness: string | null;
  readonly remedy: string;
  /** The paper's words and the reason, where the pack says that the paper is so. */
  readonly acknowledged: string | null;
}

export function describeFinding(texts: LintTexts, finding: Finding): FindingDescription {
  const { code, severity, place, indicator, witness, acknowledged } = finding;
  const words: FindingWords = texts.finding[code];
  const values = { ...finding.values, ...inWords(texts, finding) };
  const heading = indicator === null ? texts.heading.pack : texts.heading.indicator;
  return {
    severity: texts.severity[severity],
    place: fill(heading, { indicator: indicator ?? "", place }),
    what: fill(words.what, values),
    witness: witness && witnessText(texts, witness),
    remedy: fill(words.remedy, values),
    acknowledged: acknowledged && fill(texts.acknowledged, acknowledged),
  };
}

/** A finding as text: severity, place, code and what is wrong; then the witness, and the remedy or the acknowledgement. */
export function findingText(texts: LintTexts, finding: Finding): string {
  const { severity, place, what, witness, remedy, acknowledged } = describeFinding(texts, finding);
  const lines = [`[${severity}] ${place} ${finding.code}: ${what}`, witness, acknowledged ?? remedy];
  return lines.filter((line) => line !== null).join("\n  ");
}

/** Values that are codes, as words. */
function inWords(texts: LintTexts, { values, witness }: Finding): Readonly<Record<string, string>> {
  const { states, types, problem, clauses } = values;
  const order = witness?.state.kind === "clauses" ? witness.state.clauses.map(({ clause }) => clause) : [];
  return {
    ...(typeof states === "string" && { states: wordsOf(states, clauseStates, texts.states) }),
    ...(typeof types === "string" && { types: wordsOf(types, laoTypes, laoAbbreviations) }),
    ...(typeof problem === "string" && { problem: problemText(texts, problem) }),
    ...(typeof clauses === "string" && { clauses: inRanges(clauses.split(", "), order) }),
  };
}

function wordsOf<Code extends string>(
  listed: string,
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
): string {
  const given = listed.split(", ");
  return codes
    .filter((code) => given.includes(code))
    .map((code) => words[code])
    .join(", ");
}

function problemText({ problem }: LintTexts, code: string): string {
  const known = Object.entries(problem).find(([name]) => name === code);
  return known ? known[1] : fill(problem.other, { code });
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

function stateText(texts: LintTexts, state: SeenState): string {
  return state.kind === "clauses" ? clausesText(texts, state) : intervalText(texts, state);
}

/** "ทำข้อ 1–4 และข้อ 5 ไม่ครบถ้วน" */
function clausesText(texts: LintTexts, { gate, clauses }: SeenClauses): string {
  const order = clauses.map(({ clause }) => clause);
  const done = clauses.filter(({ state }) => state === "done").map(({ clause }) => clause);
  const begun = clauses.filter(({ state }) => state !== "done" && state !== "none");
  const parts = [
    ...(gate === false ? [texts.state.gateUnmet] : []),
    ...(done.length > 0 ? [fill(texts.state.done, { clauses: inRanges(done, order) })] : []),
    ...begun.map(({ clause, state }) => fill(texts.state.inState, { clause, state: texts.states[state] })),
  ];
  const nothing = done.length === 0 && begun.length === 0;
  return [...parts, ...(nothing ? [texts.state.nothing] : [])].join(texts.and);
}

/** What was done more from one state to the next; null where both are the same. */
function changeText(texts: LintTexts, from: SeenState, to: SeenState): string | null {
  if (stateText(texts, from) === stateText(texts, to)) return null;
  if (from.kind === "interval" || to.kind === "interval")
    return fill(texts.state.reach, { interval: stateText(texts, to) });
  if (from.gate !== to.gate) return texts.state.meetGate;
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
  return fill(state[measure], { value: fill(range, values) });
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
