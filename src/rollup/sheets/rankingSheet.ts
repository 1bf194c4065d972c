import type { LaoResult } from "../../province/laoResult";
import type { ComparedLao } from "../../province/lastYear";
import type { RankedLao } from "../../province/ranking";
import { provinceSheetsTh } from "../../texts/provinceSheets.th";
import { fill } from "../../texts/texts";
import { address } from "../../workbook/cells/cellRange";
import { blank, number } from "../../workbook/blueprint/content";
import type { SheetBuilder } from "../../workbook/blueprint/sheetBuilder";
import { mostBars, type DrawnRollUp } from "../drawn";
import { rollupNames } from "../rollupNames";
import { laoCells } from "./laoCells";
import {
  beginTableSheet,
  codeCell,
  marksCell,
  percentCell,
  putBars,
  putTableHeading,
  putLine,
  putTable,
  rangeOfTable,
  textCell,
  type TableCell,
} from "./tableSheet";

const t = provinceSheetsTh.ranking;
const fixed = [9, 9, 34, 12, 20, 11, 11, 12, 16] as const;

/** Who stands where, and who can't be ranked yet. */
export function rankingSheet({ rollUp, province }: DrawnRollUp): {
  readonly sheet: SheetBuilder;
  readonly head: number;
} {
  const { ranking, unfinished, comparison } = rollUp;
  const year = String(rollUp.year ?? provinceSheetsTh.none);
  const areas = [...new Set(rollUp.areas.map(({ area }) => area))];
  const before = new Map(comparison?.laos.map((one) => [one.ranked, one]));
  const widths = [...fixed, ...areas.map(() => 12), ...(comparison ? [12, 12] : [])];
  const title =
    province === ""
      ? fill(provinceSheetsTh.title, { year })
      : fill(provinceSheetsTh.titleOfProvince, { year, province });
  const sheet = beginTableSheet(
    provinceSheetsTh.sheets.ranking,
    widths,
    { title: `${title} – ${t.title}`, guide: t.guide },
    "landscape",
  );
  sheet.put(3, 1, { kind: "text", text: t.year }, "label");
  sheet.put(3, 2, rollUp.year === null ? blank : number(rollUp.year), "code");
  sheet.nameRange(rollupNames.year, address(3, 2));
  const { before: ofYear, change, ...columns } = t.columns;
  const heads = [
    ...Object.values(columns),
    ...areas.map((area) => fill(provinceSheetsTh.areas.area, { area, title: "" }).trim()),
    ...(comparison ? [fill(ofYear, { year: comparison.year }), change] : []),
  ];
  const table = putTable(
    sheet,
    heads,
    ranking.map((one) => rankedRow(one, areas, comparison ? (before.get(one) ?? null) : undefined)),
  );
  sheet.freeze = { rows: table.header, columns: 3 };
  sheet.nameRange(rollupNames.ranking, rangeOfTable(table, widths.length));
  if (ranking.length === 0) putLine(sheet, sheet.next, t.noneRanked, "note");
  putUnfinished(sheet, unfinished);
  putBars(sheet, table, {
    title: fill(t.chart, { count: Math.min(mostBars, ranking.length) }),
    names: 3,
    values: 8,
    most: mostBars,
  });
  return { sheet, head: table.header };
}

function rankedRow(
  { rank, isShared, percent: reached, result }: RankedLao,
  areas: readonly string[],
  before: ComparedLao | null | undefined,
): readonly TableCell[] {
  const { total, level } = result;
  return [
    [number(rank), "code"],
    codeCell(isShared ? provinceSheetsTh.shared : ""),
    ...laoCells(result.lao),
    ...[marksCell(total.score), marksCell(total.full), percentCell(reached)],
    codeCell(levelWord(level)),
    ...areas.map((area) => percentCell(areaPercent(result, area))),
    ...(before === undefined
      ? []
      : [percentCell(before?.before?.percent ?? null), percentCell(before?.change ?? null)]),
  ];
}

function levelWord(level: LaoResult["level"]): string {
  switch (level?.kind) {
    case "named":
      return level.title;
    case "belowNamed":
      return fill(t.belowLevels, { from: level.lowest.from });
    case "noLevels":
    case undefined:
      return "";
  }
}

function areaPercent({ areas }: LaoResult, wanted: string): number | null {
  return areas.find(({ area }) => area === wanted)?.percent ?? null;
}

function putUnfinished(sheet: SheetBuilder, unfinished: DrawnRollUp["rollUp"]["unfinished"]): void {
  if (unfinished.length === 0) return;
  putTableHeading(sheet, t.unfinished);
  const { lao, why, entered, percent: reached } = t.unfinishedColumns;
  const { type, district } = t.columns;
  const rest = sheet.columnWidths.slice(fixed.length).map(() => "");
  const heads = ["", "", lao, type, district, entered, "", reached, why, ...rest];
  const header = sheet.next;
  const last = sheet.columnWidths.length;
  const merge = (row: number): void => {
    sheet.merge(row, 6, row, 7);
    if (last > fixed.length) sheet.merge(row, fixed.length, row, last);
  };
  putTable(
    sheet,
    heads,
    unfinished.map(({ result, why: reason }) => [
      ...[codeCell(""), codeCell("")],
      ...laoCells(result.lao),
      codeCell(fill(t.entered, { ...result.progress })),
      codeCell(""),
      percentCell(result.total.percent),
      textCell(t.why[reason]),
      ...rest.map(codeCell),
    ]),
  );
  for (let row = header; row < sheet.next; row += 1) merge(row);
}
