import type { BandSaid } from "./parseBand";
import type { PrintedBand } from "./printed";
import type { Doubt, GateReading, MeasureReading } from "./reading";

/** What the indicator asks beside its bands. */
export interface Asked {
  readonly gate: GateReading | null;
  readonly measure: MeasureReading | null;
  /** How many there are. */
  readonly clauses: number;
}

/** What speaks against each band's reading by the bands around it, and by what else is asked. */
export function doubtsAround(
  bands: readonly PrintedBand[],
  said: readonly BandSaid[],
  { gate, measure, clauses }: Asked,
): readonly (readonly Doubt[])[] {
  const last = said.at(-1)?.parsed;
  const isOpen = last?.kind === "unread" || last?.kind === "noShape";
  // A rubric of clauses ends with a band for all else; where it is missing, a precondition may be missing with it.
  const isCut = measure === null && !isOpen && last?.kind === "set";
  const needsShape = measure !== null && (gate !== null || clauses > 0);
  return said.map(({ parsed, saysOtherScore }, index): readonly Doubt[] => [
    ...(!isFalling(bands) || isCut || saysOtherScore ? [{ kind: "neighbours" as const }] : []),
    ...(isOpen && index < said.length - 1 ? [{ kind: "preconditionUnknown" as const }] : []),
    ...(needsShape ? [{ kind: "noShape" as const, shape: "measureWithClauses" as const }] : []),
    ...(parsed.kind === "noShape" && measure !== null
      ? [{ kind: "noShape" as const, shape: parsed.shape }]
      : []),
  ]);
}

function isFalling(bands: readonly PrintedBand[]): boolean {
  return bands.every(({ score }, index) => {
    const above = index === 0 ? Infinity : (bands[index - 1]?.score ?? null);
    return score !== null && above !== null && score < above;
  });
}
