import type { Pack } from "../../pack/schema";
import { findLevel } from "../../score/level";
import { roundHalfUp } from "../../score/rounding";
import { functionsTh } from "../../texts/functions.th";
import { fill } from "../../texts/texts";
import { quoted } from "../cells/quoted";
import { native } from "./content";
import { isNumber } from "./formulas";
import type { NativeFormula } from "./blueprint";
import type { Ref } from "./sheetBuilder";

interface Marks {
  readonly full: Ref;
  readonly score: Ref;
}

/** The mean of the areas' percents, areas in which nothing was counted left out; rounded once, at the end. */
export function meanOfAreas(lines: readonly Marks[]): NativeFormula {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return native('""', "");
  const sum = lines
    .map(({ full, score }) => `IF(N(${full.here})>0,N(${score.here})/${full.here}*100,0)`)
    .join("+");
  const counted = `COUNTIF(${first.full.here}:${last.full.here},">0")`;
  return native(`IF(${counted}=0,"",ROUND((${sum})/${counted},2))`, meanNow(lines));
}

function meanNow(lines: readonly Marks[]): number | "" | null {
  const values = lines.flatMap(({ full, score }) => [full.value, score.value]);
  if (values.includes(null)) return null;
  const percents = lines.flatMap(({ full, score }) =>
    isNumber(full.value) && full.value > 0
      ? [((isNumber(score.value) ? score.value : 0) / full.value) * 100]
      : [],
  );
  if (percents.length === 0) return "";
  return roundHalfUp(percents.reduce((sum, one) => sum + one, 0) / percents.length, 2);
}

/** The level's name from the percent's cell, as LPA.LEVEL gives it. */
export function levelFormula(pack: Pack, percent: Ref): NativeFormula {
  const levels = [...pack.levels].sort((one, other) => other.from - one.from);
  const below = fill(functionsTh.belowLevels, { from: levels.at(-1)?.from ?? 0 });
  const rounded = `ROUND(${percent.here},${pack.percentDecimals})`;
  const named = levels.reduceRight(
    (rest, { from, title }) => `IF(${rounded}>=${from},${quoted(title)},${rest})`,
    quoted(below),
  );
  return native(`IF(${percent.here}="","",${named})`, levelNow(pack, percent.value, below));
}

function levelNow(pack: Pack, percent: Ref["value"], below: string): string | null {
  if (percent === null) return null;
  if (!isNumber(percent)) return "";
  const level = findLevel(pack, percent);
  return level.kind === "named" ? level.title : below;
}
