import type { ClauseState } from "../../pack/clauseState";
import { otherwise, quantityCondition, runCondition, setCondition } from "./conditions";
import { countWithinConditions } from "./countWithin";
import type { NamedStates, SetReading } from "./namedSet";
import type { BandSaid, ParsedBand } from "./parseBand";
import type { Conditions } from "./quantityRubric";
import type { Doubt } from "./reading";
import type { RestBand } from "./restBand";

/** Bands that name clauses, each with every reading of it. */
export function setRubric(said: readonly BandSaid[], clauses: readonly string[]): readonly Conditions[] {
  const parsed = said.map((one) => one.parsed);
  const runs = runsOf(parsed, clauses.length);
  if (runs) return runConditions(parsed, runs, clauses);
  const isReadWhole = parsed.every(
    (band) => band.kind === "rest" || (band.kind === "set" && band.set.unknown.length === 0),
  );
  return parsed.map((band): Conditions => {
    const { whens, doubts } = conditionsOf(band, clauses);
    // A list alone has only the other bands to tell a misread number by.
    const isAlone = !isReadWhole && band.kind === "set" && band.set.isPlain;
    return { whens, doubts: isAlone ? [...doubts, { kind: "neighbours" }] : doubts };
  });
}

function conditionsOf(band: ParsedBand, clauses: readonly string[]): Conditions {
  switch (band.kind) {
    case "set":
      return {
        whens: withOthersAbsent(band.set.readings, clauses).map((reading) => setCondition(reading, clauses)),
        doubts: band.set.unknown.length > 0 ? [{ kind: "unknownWords", words: band.set.unknown }] : [],
      };
    case "within":
      // Its number stands once, in no row of even steps.
      return { whens: countWithinConditions(band.within, clauses), doubts: [{ kind: "unvouched" }] };
    case "rest":
      return { whens: restReadings(band.rest, clauses), doubts: [] };
    case "quantity": {
      const { unit, readings, unknown } = band.quantity;
      const whens = readings.map((tests) => quantityCondition(unit, tests));
      if (unit.kind !== "clauses") return { whens: [], doubts: [{ kind: "neighbours" }] };
      const words: readonly Doubt[] = unknown.length > 0 ? [{ kind: "unknownWords", words: unknown }] : [];
      return { whens, doubts: [{ kind: "neighbours" }, ...words] };
    }
    case "noShape":
      return { whens: [], doubts: [{ kind: "noShape", shape: band.shape }] };
    case "unread":
      return { whens: [], doubts: [{ kind: "unknownWords", words: [band.words] }] };
  }
}

/** Clauses that a band does not name are free, or must not be done: two readings, where that makes a difference. */
function withOthersAbsent(
  readings: readonly SetReading[],
  clauses: readonly string[],
): readonly SetReading[] {
  const others = (named: NamedStates): NamedStates =>
    new Map([
      ...named,
      ...clauses.flatMap((_, place): readonly [number, readonly ClauseState[]][] =>
        named.has(place) ? [] : [[place, ["none"]]],
      ),
    ]);
  const open = readings.filter((alternatives) => alternatives.some(({ size }) => size < clauses.length));
  return [...readings, ...open.map((alternatives) => alternatives.map(others))];
}

function restReadings({ saysRest, orOnly }: RestBand, clauses: readonly string[]): Conditions["whens"] {
  if (saysRest) return [otherwise];
  const nothing: NamedStates = new Map(clauses.map((_, place) => [place, ["none"]]));
  const only = orOnly && new Map(nothing);
  for (const place of orOnly ?? []) only?.set(place, ["done"]);
  return [otherwise, setCondition(only ? [only, nothing] : [nothing], clauses)];
}

/** How far the run of each band but the last goes, as the place of its last clause. */
type Runs = readonly number[];

/**
 * Bands that list clauses from the first on, each fewer than the band above: "1 - 6", "1 - 5", "1 - 4" is how papers print
 * a run without a break.
 */
function runsOf(parsed: readonly ParsedBand[], clauses: number): Runs | null {
  const runs = parsed.map((band) =>
    band.kind === "set" && band.set.isPlain ? lastOfRun(band.set.readings) : null,
  );
  const above = runs.slice(0, -1);
  const isFalling = above.every((run, index) => run !== null && run < (above[index - 1] ?? clauses));
  return above.length > 1 && isFalling && parsed.at(-1)?.kind === "rest"
    ? above.map((run) => run ?? -1)
    : null;
}

function lastOfRun([reading]: readonly SetReading[]): number | null {
  const [named] = reading ?? [];
  if (!named || reading?.length !== 1) return null;
  const places = [...named.keys()].sort((one, other) => one - other);
  return places.every((place, index) => place === index) ? places.length - 1 : null;
}

function runConditions(
  parsed: readonly ParsedBand[],
  runs: Runs,
  clauses: readonly string[],
): readonly Conditions[] {
  const rest = parsed.flatMap((band) => (band.kind === "rest" ? [band.rest] : []))[0];
  const doubts = runDoubts(runs, rest?.orOnly ?? null, clauses.length);
  return parsed.map((band, index): Conditions => {
    if (band.kind === "rest")
      return {
        whens: goesOnWithRuns(band.rest, runs) ? [otherwise] : restReadings(band.rest, clauses),
        doubts,
      };
    return { whens: [runCondition(clauses[0] ?? "", clauses[runs[index] ?? -1] ?? "")], doubts };
  });
}

/** "ข้อ 1 หรือไม่ได้ดำเนินการ" below "ข้อ 1 - 2" is every shorter run. */
function goesOnWithRuns({ saysRest, orOnly }: RestBand, runs: Runs): boolean {
  return saysRest || (orOnly?.length ?? 0) === runs.at(-1);
}

/** Steps must be even from the whole checklist down, and as many that the rest goes on with them where it names clauses. */
function runDoubts(runs: Runs, orOnly: readonly number[] | null, clauses: number): readonly Doubt[] {
  const goesOn =
    orOnly === null ? null : orOnly.every((place, index) => place === index) && orOnly.length - 1;
  if (runs[0] !== clauses - 1 || goesOn === false) return [{ kind: "neighbours" }];
  const all = goesOn === null ? runs : [...runs, goesOn];
  const gaps = all.slice(1).map((run, index) => (all[index] ?? 0) - run);
  const isEven = gaps.every((gap) => gap === gaps[0]);
  return all.length > 2 && isEven ? [] : [{ kind: "unvouched" }];
}
