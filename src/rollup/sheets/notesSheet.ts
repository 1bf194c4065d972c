import type { LaoResult } from "../../province/laoResult";
import { provinceSheetsTh } from "../../texts/provinceSheets.th";
import { fill } from "../../texts/texts";
import { shortHash } from "../../pack/identity/shortHash";
import { number, text } from "../../workbook/blueprint/content";
import type { SheetBuilder } from "../../workbook/blueprint/sheetBuilder";
import type { DrawnRollUp } from "../drawn";
import { fileTroubleLines } from "../fileTroubleText";
import { beginTableSheet, putTableHeading, putLine, putPair, putTable, textCell } from "./tableSheet";

const t = provinceSheetsTh.notes;

/** What was counted, what was not, and how. */
export function notesSheet(drawn: DrawnRollUp): SheetBuilder {
  const sheet = beginTableSheet(provinceSheetsTh.sheets.notes, [46, 46, 46], t, "landscape");
  putCounts(sheet, drawn);
  putTableHeading(sheet, t.method);
  for (const rule of Object.values(t.rules)) putLine(sheet, sheet.next, rule, "text");
  putDuplicates(sheet, drawn);
  putUnplaced(sheet, drawn);
  putLeftOut(sheet, drawn);
  putTroubled(sheet, drawn);
  putGone(sheet, drawn);
  return sheet;
}

function putCounts(sheet: SheetBuilder, { rollUp, files }: DrawnRollUp): void {
  const { ranking, unfinished, meanPercent, packs, comparison } = rollUp;
  const put = (label: string, value: number | null): void => {
    const row = sheet.next;
    sheet.put(row, 1, text(label), "label");
    sheet.put(row, 2, value === null ? text(provinceSheetsTh.none) : number(value), "marks");
    sheet.fit(row);
  };
  putLine(sheet, sheet.next, t.counts, "unit");
  put(t.files, files);
  put(t.counted, ranking.length + unfinished.length);
  put(t.ranked, ranking.length);
  put(t.mean, meanPercent);
  if (comparison) put(fill(t.compared, { year: comparison.year }), comparison.meanChange);
  const provinces = [...ranking, ...unfinished].map(({ result }) => result.lao.province.trim());
  const said = [...new Set(provinces)].filter((one) => one !== "").sort();
  if (said.length > 1) putLine(sheet, sheet.next, fill(t.provinces, { provinces: said }), "note");
  putTableHeading(sheet, t.packs);
  for (const { id, version, hash, title, laos } of packs) {
    const named = fill(t.pack, { id, version, hash: shortHash(hash) });
    sheet.putRow(sheet.next, [textCell(title), textCell(named), textCell(fill(t.laos, { count: laos }))]);
  }
  if (packs.length > 1) putLine(sheet, sheet.next, t.mixed, "note");
}

function putDuplicates(sheet: SheetBuilder, { rollUp: { duplicates } }: DrawnRollUp): void {
  if (duplicates.length === 0) return;
  putTableHeading(sheet, t.duplicates);
  const { kept, leftOut, by } = t.duplicateColumns;
  putTable(
    sheet,
    [kept, leftOut, by],
    duplicates.flatMap(({ kept: own, leftOut: others, by: reason }) =>
      others.map((other) => [
        textCell(`${own.lao.name}: ${stamped(own)}`),
        textCell(stamped(other)),
        textCell(t.by[reason]),
      ]),
    ),
  );
}

function stamped({ file, stamp }: LaoResult): string {
  return stamp === null
    ? fill(t.unstamped, { file })
    : fill(t.stamped, { file, stamp: stamp.slice(0, 19).replace("T", " ") });
}

function putLeftOut(sheet: SheetBuilder, { rollUp, failed }: DrawnRollUp): void {
  const { otherYears, nameless } = rollUp;
  const rows = [
    ...nameless.map(({ file }) => [textCell(file), textCell(""), textCell(t.nameless)]),
    ...otherYears.map(({ result, year }) => [
      textCell(result.file),
      textCell(result.lao.name),
      textCell(fill(t.ofOtherYear, { year })),
    ]),
  ];
  if (rows.length > 0) {
    putTableHeading(sheet, t.otherYears);
    const { file, lao, why } = t.otherYearColumns;
    putTable(sheet, [file, lao, why], rows);
  }
  putTableHeading(sheet, t.failed);
  if (failed.length === 0) putLine(sheet, sheet.next, t.nothing, "note");
  for (const { file, issues } of failed) putPair(sheet, file, fileTroubleLines("th", issues).join("\n"));
}

function putTroubled(sheet: SheetBuilder, { rollUp: { ranking, unfinished } }: DrawnRollUp): void {
  const troubled = [...ranking, ...unfinished].filter(({ result }) => result.troubles > 0);
  if (troubled.length === 0) return;
  putTableHeading(sheet, t.troubles);
  for (const { result } of troubled)
    putPair(sheet, result.file, fill(t.troubled, { count: result.troubles }));
}

function putUnplaced(sheet: SheetBuilder, { rollUp: { unplaced } }: DrawnRollUp): void {
  if (unplaced.length === 0) return;
  putTableHeading(sheet, t.unplaced);
  for (const { lao, file } of unplaced) putPair(sheet, lao.name, file);
}

function putGone(sheet: SheetBuilder, { rollUp: { comparison } }: DrawnRollUp): void {
  if (!comparison || comparison.gone.length === 0) return;
  putTableHeading(sheet, fill(t.gone, { year: comparison.year }));
  for (const { name, percent } of comparison.gone)
    putPair(sheet, name, fill(t.wasPercent, { percent: percent.toFixed(2) }));
}
