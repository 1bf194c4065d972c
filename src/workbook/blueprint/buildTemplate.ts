import { isOfExecutives } from "../../pack/executive";
import type { Pack } from "../../pack/schema";
import type { Answers } from "../../answers/answers";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { areaSheet } from "./areaSheet";
import { openContext } from "./context";
import { criteriaSheet } from "./criteriaSheet";
import { executiveSheet } from "./executiveSheet";
import { historySheet } from "./historySheet";
import { holidaysSheet } from "./holidaysSheet";
import type { Lao } from "../../answers/lao";
import type {
  Blueprint,
  BlueprintSource,
  PrintBlueprint,
  SheetBlueprint,
  TemplateOptions,
} from "./blueprint";
import { numberedName } from "../cells/names";
import { wordsSheet } from "./wordsSheet";
import { workPlanSheet } from "./workPlanSheet";
import { withReviewedEntries } from "./reviewedEntries";
import { reviewSheet } from "./reviewSheet";
import { settingsSheet } from "./settingsSheet";
import type { SheetBuilder } from "./sheetBuilder";
import { nameSheets } from "./sheetNames";
import { summarySheet } from "./summarySheet";

/**
 * A year's workbook for one organization, from any checked pack.
 *
 * The sheets fit the LAO's type: where a rubric depends on it, the clauses are those of that type.
 */
export function buildTemplate(pack: Pack, lao: Lao, options: TemplateOptions = {}): Blueprint {
  return build({ pack, lao, options });
}

/** The same workbook with values entered, and every formula's cached value as it is then. */
export function fillTemplate({ source }: Blueprint, answers: Answers): Blueprint {
  return build({ ...source, options: { ...source.options, answers } });
}

function build(source: BlueprintSource): Blueprint {
  return withReviewedEntries(draw, source);
}

function draw(source: BlueprintSource): Blueprint {
  const { pack, options } = source;
  const context = openContext(source, nameSheets(pack, options.sheetNamesInUse ?? []));
  const settings = settingsSheet(context);
  const areas = pack.areas.map((area) => areaSheet(context, settings.cells, area));
  const workPlan = workPlanSheet(context, settings.cells, areas);
  const summary = summarySheet(context, areas, workPlan, settings.cells.laoName);
  const sheets: readonly (readonly [SheetBuilder, PrintBlueprint["titleRows"]])[] = [
    [settings.sheet, null],
    [summary, null],
    ...(context.review ? [[reviewSheet(context.review), { first: 4, last: 4 }] as const] : []),
    ...areas.map(({ sheet, printedHead: row }) => [sheet, { first: row, last: row }] as const),
    [workPlan.sheet, { first: 3, last: 3 }],
    [criteriaSheet(context), { first: 2, last: 2 }],
    [historySheet(context), { first: 3, last: 3 }],
    [holidaysSheet(context), { first: 4, last: 4 }],
    ...(isOfExecutives(pack) ? [] : [[executiveSheet(context), { first: 4, last: 4 }] as const]),
    ...(context.words ? [[wordsSheet(context.sheetNames.words), { first: 3, last: 3 }] as const] : []),
  ];
  const footer = footerOf(source);
  const nameIn = (name: string): string => numberedName(name, options.bookNumber ?? 1);
  return {
    source,
    sheets: sheets.map(([sheet, titleRows]) => withNames(sheet.build(titleRows, footer), nameIn)),
    names: sheets.flatMap(([sheet]) => sheet.names).map((one) => ({ ...one, name: nameIn(one.name) })),
  };
}

/** The sheet with its links to names as this workbook has them. */
function withNames(sheet: SheetBlueprint, nameIn: (name: string) => string): SheetBlueprint {
  const cells = sheet.cells.map((cell) =>
    cell.leadsTo === undefined ? cell : { ...cell, leadsTo: nameIn(cell.leadsTo) },
  );
  return { ...sheet, cells };
}

/** Letters of a name that a foot of the page has room for. */
const longestName = 60;

/** Whose year it is, the sheet and the page; an & is doubled, which Excel takes for the letter. */
function footerOf({ pack, lao }: BlueprintSource): PrintBlueprint["footer"] {
  const { year, page } = templateTh.footer;
  const name = lao.name.slice(0, longestName).replaceAll("&", "&&");
  return {
    left: [name, fill(year, { year: pack.year })].filter((part) => part !== "").join("  "),
    center: "&A",
    right: page,
  };
}
