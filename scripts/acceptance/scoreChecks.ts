import type { PackCase } from "../../src/lint/cases";
import { laoAbbreviations } from "../../src/pack/laoType";
import type { ValueCheck } from "./check";

/** Every test case of a pack as a call of LPA.SCORE: what it must give was read in the paper. */
export function scoreChecks(cases: readonly PackCase[]): readonly ValueCheck[] {
  return cases.map(({ indicator, title, laoType, cells, score, source }) => ({
    function: "SCORE",
    what: `ตัวชี้วัดที่ ${indicator}: ${title}`,
    source,
    arguments: `"${indicator}",{cells}${laoType === undefined ? "" : `,"${laoAbbreviations[laoType]}"`}`,
    given: cells.flat(),
    expected: { is: score },
  }));
}
