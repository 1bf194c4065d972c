import type { IndicatorLine } from "../../src/media/evidence";
import { usualWeights, type EnteredLevel } from "../../src/media/satisfaction";
import type { MediaReport } from "../../src/media/mediaReport";

/** A line of a province's table, of which only what a test is about is said. */
export function line(id: string, given: Partial<IndicatorLine> = {}): IndicatorLine {
  return {
    ...{ area: "1", id, title: `เรื่อง ${id}`, isPilot: false },
    ...{ assessed: 10, atFull: 10, marksLost: 0, mostMissed: null },
    ...given,
  };
}

const names = ["มากที่สุด", "มาก", "ปานกลาง", "น้อย", "น้อยที่สุด"];

/** The usual five levels with the answers of each medium. */
export function levelsOf(
  ...media: readonly (readonly (number | string | undefined)[])[]
): readonly EnteredLevel[] {
  return names.map((name, index) => ({
    ...{ name, weight: usualWeights[index] },
    counts: media.map((counts) => counts[index]),
  }));
}

export const nothingEntered: MediaReport = {
  ...{ province: "สมมติ", lpaYear: 2567, media: [{}, {}], fields: {}, forms: [{ steps: [] }, { steps: [] }] },
  ...{ levels: levelsOf([], []), useWeights: undefined, holidays: [] },
};
