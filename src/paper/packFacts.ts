import type { Draft, DraftIndicator } from "./draft";
import { loosely } from "./loosely";
import { reading } from "./reading";
import type { Signed } from "./sections";

const meanOfAreas = loosely(/(?:เฉลี่ย (?:รวม)? (?:ทั้ง|ของ)? \d+ ด้าน|ค่าเฉลี่ย ของ (?:ทุก|ทั้ง \d+) ด้าน)/);

/** How the overall percent is reckoned, where the paper's front says that it is a mean. */
export function reckonedOverall(front: readonly Signed[]): Draft["overall"] {
  const said = front.find(({ line }) => meanOfAreas.test(line.bare));
  return said ? reading("meanOfAreas", [said.line], "likely") : null;
}

/** As many decimals as the percents of its bands are printed with. */
export function percentDecimalsOf(indicators: readonly DraftIndicator[]): Draft["percentDecimals"] {
  const printed = indicators.flatMap(({ rubric, bands }) => {
    const [first] = bands;
    return rubric?.measure?.kind === "percent" && first ? [{ decimals: rubric.measure.decimals, first }] : [];
  });
  const most = Math.max(0, ...printed.map(({ decimals }) => decimals));
  const shown = printed.find(({ decimals }) => decimals === most);
  return shown ? { value: most, lines: shown.first.text.lines, certainty: "likely" } : null;
}
