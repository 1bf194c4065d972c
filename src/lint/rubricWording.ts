import { plainText } from "../text/plainText";
import type { Clause } from "../pack/schema";
import { stateOf, type StateRank } from "../score/cell";
import { bitOf, type CompiledIndicator } from "../score/compile";
import { ranksOfClause } from "../score/space/neighbours";
import { countsOtherwise } from "./deadlineWords";
import type { Finding, Report } from "./finding";

/** What the bands say of clauses and precondition, and in which order they are printed. */
export function checkWording(
  compiled: CompiledIndicator,
  report: Report,
  clauses: Report,
): readonly Finding[] {
  return [
    ...checkOrder(compiled, report),
    ...checkGate(compiled, report),
    ...compiled.indicator.clauses.flatMap((_, clause) => checkClauseUse(compiled, clause, clauses)),
  ];
}

/** NEXTSTEP looks for the smallest step band by band, and relies on their going from the highest score down. */
function checkOrder({ bands }: CompiledIndicator, report: Report): readonly Finding[] {
  const index = bands.findIndex(({ band }, nth) => band.score > (bands[nth - 1]?.band.score ?? Infinity));
  const [before, band] = [bands[index - 1], bands[index]];
  if (!before || !band) return [];
  const values = { band: index + 1, score: band.band.score, before: before.band.score };
  return [report("bandsNotDescending", values, { at: `.rubric[${String(index)}].score` })];
}

function checkGate({ hasGate, bands }: CompiledIndicator, report: Report): readonly Finding[] {
  const named = bands.some(({ alternatives }) => alternatives.some(({ gate }) => gate !== null));
  return hasGate && !named ? [report("gateUsedByNoBand", {}, { at: ".rubric" })] : [];
}

function checkClauseUse(compiled: CompiledIndicator, clause: number, report: Report): readonly Finding[] {
  const at = `.clauses[${String(clause)}]`;
  const id = compiled.indicator.clauses[clause]?.id ?? "";
  const alike = statesAlike(compiled, clause);
  const states = ranksOfClause(compiled, clause);
  if (alike.some((group) => group.length === states.length))
    return [report("clauseUsedByNoBand", { clause: id }, { at })];
  return alike
    .filter((group) => group.length > 1)
    .map((group) =>
      report("statesNotToldApart", { clause: id, states: group.map(stateOf) }, { at: `${at}.states` }),
    );
}

/** The states of a clause, put together where no condition tells them apart. */
function statesAlike(compiled: CompiledIndicator, clause: number): readonly (readonly StateRank[])[] {
  const conditions = compiled.bands.flatMap(({ alternatives }) => alternatives);
  const needs = conditions.flatMap((condition) => condition.needs.filter((need) => need.clause === clause));
  const parts = conditions.flatMap(({ partCounts }) => partCounts);
  const counted =
    (compiled.countsClauses && compiled.countable[clause] === true) ||
    parts.some(({ clauses }) => clauses.includes(clause));
  const groups = new Map<string, StateRank[]>();
  for (const state of ranksOfClause(compiled, clause)) {
    const treatment = [
      counted && state === 3,
      ...needs.map(({ allowed }) => (allowed & bitOf(state)) !== 0),
    ].join();
    groups.set(treatment, [...(groups.get(treatment) ?? []), state]);
  }
  return [...groups.values()];
}

/** What clauses get wrong whatever the bands say. */
export function checkClauses(clauses: readonly Clause[], report: Report): readonly Finding[] {
  const seen = new Map<string, string>();
  return clauses.flatMap(({ id, text, deadline, states }, index) => {
    const at = `.clauses[${String(index)}]`;
    const findings: Finding[] = [];
    if (deadline && states?.includes("late") !== true)
      findings.push(report("deadlineWithoutLate", { clause: id }, { at: `${at}.deadline` }));
    if (deadline && countsOtherwise(text, deadline))
      findings.push(report("workingDaysDiffer", { clause: id }, { at: `${at}.deadline` }));
    const same = seen.get(plainText(text));
    if (same !== undefined)
      findings.push(report("duplicateClauseText", { clause: id, same }, { at: `${at}.text` }));
    else seen.set(plainText(text), id);
    return findings;
  });
}
