import { statesOfClause, type ClauseState } from "../../pack/clauseState";
import { parseWhen } from "../../pack/rubric/parse";
import { printWhen } from "../../pack/rubric/print";
import type { When } from "../../pack/rubric/syntax";
import type { Indicator } from "../../pack/schema";
import { compileIndicator, type CompiledIndicator } from "../../score/compile";
import { evaluate } from "../../score/evaluate";
import { clauseSpace, countClasses } from "../../score/space/clauseSpace";
import type { StateSpace } from "../../score/space/stateSpace";
import type { Difference } from "./reading";

/** The bands of a checklist, each with all its readings. */
export interface TriedRubric {
  readonly clauses: readonly string[];
  readonly states: ReadonlyMap<string, readonly ClauseState[]>;
  readonly hasGate: boolean;
  readonly readings: readonly (readonly When[])[];
}

/** Readings are tried on this many classes of states at most. */
const mostClasses = 20_000;

/** For which states each reading of each band holds, by the scorer itself. */
export class TriedReadings {
  private constructor(
    private readonly space: StateSpace,
    private readonly holds: readonly (readonly (readonly boolean[])[])[],
  ) {}

  /** Null where there are too many states to try, or clauses whose numbers no condition can name. */
  static of(tried: TriedRubric): TriedReadings | null {
    const flat = tried.readings.flat();
    const areNames = new Set(tried.clauses).size === tried.clauses.length;
    if (!areNames || flat.some((when) => "problem" in parseWhen(printWhen(when)))) return null;
    const compiled = compileIndicator(indicatorOf(tried, flat), { percentDecimals: 0, fiscalYear: 2566 });
    if (countClasses(compiled) > mostClasses) return null;
    const space = clauseSpace(compiled);
    const states = Array.from({ length: space.size }, (_, index) => space.answersAt(index));
    const each = compiled.bands.map((band) => {
      const alone: CompiledIndicator = { ...compiled, bands: [band] };
      return states.map((state) => evaluate(alone, state) !== null);
    });
    let next = 0;
    return new TriedReadings(
      space,
      tried.readings.map((own) => own.map(() => each[next++] ?? [])),
    );
  }

  /**
   * The readings of a band that are not the same: in the order given, each that scores some state otherwise than those
   * before it, with the bands around it in their first reading.
   *
   * @param isAlone Whether only the band's own states count, since the bands above it are not certain themselves.
   */
  distinct(band: number, isAlone: boolean): readonly number[] {
    const own = this.holds[band] ?? [];
    if (own.length === 1) return [0];
    const seen = new Map<string, number>();
    own.forEach((holds, reading) => {
      const meaning = isAlone ? holds.map(Number).join("") : this.given(band, reading).join();
      if (!seen.has(meaning)) seen.set(meaning, reading);
    });
    return [...seen.values()];
  }

  /** The states on which two readings of a band score differently. */
  difference(band: number, one: number, other: number): Difference {
    const [from, to] = [this.given(band, one), this.given(band, other)];
    const apart = from.flatMap((given, state) => (given === to[state] ? [] : [state]));
    const mostDone = [...apart].sort((a, b) => this.done(b) - this.done(a));
    return {
      states: apart.reduce((sum, state) => sum + this.space.countAt(state), 0),
      examples: mostDone.slice(0, 3).map((state) => this.space.seenAt(state)),
    };
  }

  /** Whether a band takes no state in its first reading: those above take all of them. */
  isUnreached(band: number): boolean {
    return !this.given(band, 0).includes(band);
  }

  /** Whether two bands hold at once, and neither wherever the other does. */
  overlap(one: number, other: number): boolean {
    const [from, to] = [this.holds[one]?.[0] ?? [], this.holds[other]?.[0] ?? []];
    const both = from.map((holds, state) => holds && to[state] === true);
    const isWithin = (holds: readonly boolean[]): boolean =>
      holds.every((so, state) => !so || both[state] === true);
    return both.includes(true) && !isWithin(from) && !isWithin(to);
  }

  /** For each state the band that gives its score; -1 where none does. */
  private given(band: number, reading: number): readonly number[] {
    const chosen = this.holds.map((own, index) => own[index === band ? reading : 0] ?? []);
    return Array.from({ length: this.space.size }, (_, state) =>
      chosen.findIndex((holds) => holds[state] === true),
    );
  }

  private done(state: number): number {
    return this.space.answersAt(state).states.filter((rank) => rank === 3).length;
  }
}

/** What a compiled rubric needs to be tried, and nothing else. */
function indicatorOf({ clauses, states, hasGate }: TriedRubric, whens: readonly When[]): Indicator {
  const source = { document: "" };
  return {
    id: "",
    key: "",
    title: "",
    fullMarks: null,
    appliesTo: [],
    baseCut: { allowed: null },
    counted: "real",
    ...(hasGate && { gate: { text: "" } }),
    clauses: clauses.map((id) => ({ id, text: "", states: [...statesOfClause({ states: states.get(id) })] })),
    rubric: whens.map((when) => ({ score: 0, when: printWhen(when), text: "" })),
    evidence: [],
    laws: [],
    notes: [],
    source,
  };
}
