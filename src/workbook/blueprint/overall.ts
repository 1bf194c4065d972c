import type { Pack } from "../../pack/schema";
import { functionsTh } from "../../texts/functions.th";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import type { TotalMarks } from "../../year/yearMarks";
import { quoted } from "../cells/quoted";
import type { NativeContent } from "./blueprint";
import { native } from "./content";
import { isTrouble, percentFormula, rangeOf, type MarkCells } from "./formulas";
import type { ProgressCells } from "./progressCells";
import type { Ref } from "./sheetBuilder";

const t = templateTh.summary;

/** The percent of all areas together, by the pack's method. */
export function overallPercent(
  { overall, percentDecimals, areas }: Pack,
  total: MarkCells,
  lines: readonly MarkCells[],
  now: number | null,
): NativeContent {
  return overall === "sum"
    ? percentFormula(total, percentDecimals, now)
    : meanOfAreas(
        percentDecimals,
        total,
        lines.map((line, index) => ({ ...line, weight: areas[index]?.weight ?? 1 })),
        now,
      );
}

/**
 * The mean of the areas' percents by their weights, areas in which nothing was counted left out; rounded once, at the end.
 */
function meanOfAreas(
  decimals: number,
  { score }: MarkCells,
  lines: readonly (MarkCells & { readonly weight: number })[],
  now: number | null,
): NativeContent {
  const fulls = rangeOf(lines.map(({ full }) => full));
  if (fulls === null) return native('""', "");
  const isWeighed = lines.some(({ weight }) => weight !== 1);
  const times = (weight: number): string => (isWeighed ? `*${weight}` : "");
  const sum = lines
    .map(
      ({ full, score: own, weight }) =>
        `IF(SUM(${full.here})>0,SUM(${own.here})/${full.here}*100${times(weight)},0)`,
    )
    .join("+");
  const counted = isWeighed
    ? `(${lines.map(({ full, weight }) => `IF(SUM(${full.here})>0,${weight},0)`).join("+")})`
    : `COUNTIF(${fulls},">0")`;
  const mean = `IF(${counted}=0,"",ROUND((${sum})/${counted},${decimals}))`;
  return native(`IF(ISNUMBER(${score.here}),${mean},"")`, now ?? "");
}

/** An area's line on the summary, and the cell that says what is wrong with it. */
export interface TroubledArea extends MarkCells {
  readonly name: Ref;
  readonly trouble: Ref;
  readonly progress: ProgressCells;
}

/**
 * The level's name from the percent's cell, as LPA.LEVEL gives it; until all areas are complete, how many are; and where
 * one is in trouble, which indicator to look at. A pack without levels says so, unless there is trouble.
 */
export function levelFormula(
  pack: Pack,
  percent: Ref,
  lines: readonly TroubledArea[],
  total: TotalMarks,
): NativeContent {
  const areas = lines.map(({ progress }) => progress);
  const levels = [...pack.levels].sort((one, other) => other.from - one.from);
  const below = fill(functionsTh.belowLevels, { from: levels.at(-1)?.from ?? 0 });
  const rounded = `ROUND(${percent.here},${pack.percentDecimals})`;
  const named = levels.reduceRight(
    (rest, { from, title }) => `IF(${rounded}>=${from},${quoted(title)},${rest})`,
    quoted(below),
  );
  const count = `SUMPRODUCT((${rangeOf(areas.map(({ entered }) => entered)) ?? "0"}>=${rangeOf(areas.map(({ of }) => of)) ?? "0"})*1)`;
  const [before = "", between = "", after = ""] = t.incomplete.split(/\{entered\}|\{of\}/);
  const incomplete = `${quoted(before)}&${count}&${quoted(`${between}${areas.length}${after}`)}`;
  const settled =
    levels.length === 0
      ? quoted(t.noLevels)
      : `IF(${count}<${areas.length},${incomplete},IF(${percent.here}="","",${named}))`;
  const [first = "", second = "", third = ""] = t.unknown.split(/\{area\}|\{trouble\}/);
  const formula = lines.reduceRight((rest, { score, name, trouble }) => {
    const said = [quoted(first), name.here, quoted(second), trouble.anywhere, quoted(third)];
    return `IF(${isTrouble(score.here)},${said.join("&")},${rest})`;
  }, settled);
  const troubled = lines.find(({ score }) => score.value === templateTh.area.trouble);
  const said =
    troubled &&
    fill(t.unknown, { area: String(troubled.name.value), trouble: String(troubled.trouble.value) });
  return native(formula, said ?? levelNow(levels, total, below));
}

function levelNow(
  levels: Pack["levels"],
  { level, areas: complete }: Pick<TotalMarks, "level" | "areas">,
  below: string,
): string {
  if (levels.length === 0) return t.noLevels;
  if (level === null) return complete.entered < complete.of ? fill(t.incomplete, { ...complete }) : "";
  return level.kind === "named" ? level.title : below;
}
