import type { CountedMark } from "../../../src/year/mark";
import type { Sum } from "../../../src/year/sum";

export function marks(score: number, full: number): CountedMark {
  return { kind: "marks", score, full };
}

/** A sum as a paper prints it: 333/340 = 97.94. */
export function printed({ mark, percent }: Sum): string {
  const figures = mark.kind === "marks" ? `${mark.score}/${mark.full}` : mark.kind;
  return percent === null ? figures : `${figures} = ${percent}`;
}
