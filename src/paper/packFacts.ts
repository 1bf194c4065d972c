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

const percent = /(?:ร้อยละ|[-–] ?)\s*\d+(?:\.(\d+))?/g;

/** As many decimals as the percents of its bands are printed with. */
export function percentDecimalsOf(indicators: readonly DraftIndicator[]): Draft["percentDecimals"] {
  const bands = indicators
    .filter(({ rubric }) => rubric?.measure?.kind === "percent" || rubric?.measure?.kind === "mean")
    .flatMap(({ bands: printed }) => printed);
  const decimals = bands.flatMap(({ text }) =>
    [...text.value.matchAll(percent)].map(([, digits = ""]) => ({ text, digits: digits.length })),
  );
  const most = Math.max(0, ...decimals.map(({ digits }) => digits));
  const shown = decimals.find(({ digits }) => digits === most);
  if (!shown || most > 4) return null;
  return { value: most, lines: shown.text.lines, certainty: "likely" };
}
