import { areaLabel } from "../../words/areaLabel";
import { templateTh } from "../../texts/template.th";
import type { PassMarkResult } from "../../year/yearMarks";
import { quoted } from "../cells/quoted";
import { block } from "../cells/cellRange";
import { native, number, text } from "./content";
import type { Context } from "./context";
import { copyOfCell } from "./formulas";
import { isComplete, type ProgressCells } from "./progressCells";
import type { Ref, SheetBuilder } from "./sheetBuilder";

const t = templateTh.summary;

/** A percent that a pass mark can be set for, and how much of it is entered. */
export interface PercentCells {
  readonly percent: Ref;
  readonly progress: ProgressCells;
}

/** @param cells Of an area by its number; null asks for all areas together. */
export function putPassMarks(
  sheet: SheetBuilder,
  { marks }: Context,
  cellsOf: (area: string | null) => PercentCells | undefined,
): void {
  sheet.put(sheet.next, 1, text(t.passMarks), "unit");
  const { passMarks } = marks.total;
  if (passMarks.length === 0) {
    sheet.put(sheet.next, 1, text(t.noPassMarks), "note");
    return;
  }
  const header = sheet.next;
  sheet.putRow(
    header,
    [t.passMark, t.needed, t.reached, t.result].map((label) => [text(label), "header"]),
  );
  for (const result of passMarks) {
    const cells = cellsOf(result.area?.id ?? null);
    if (cells) putMark(sheet, result, cells);
  }
  const range = block(header + 1, 4, sheet.next - 1, 4);
  sheet.format({ range, when: `$D${header + 1}=${quoted(t.passed)}`, look: "good" });
  sheet.format({ range, when: `$D${header + 1}=${quoted(t.failed)}`, look: "bad" });
}

function putMark(
  sheet: SheetBuilder,
  { area, needed, reached, isPassed }: PassMarkResult,
  { percent, progress }: PercentCells,
): void {
  const row = sheet.next;
  sheet.put(row, 1, text(area ? areaLabel(area) : t.overall), "text");
  const mark = sheet.put(row, 2, number(needed), "percent");
  const got = sheet.put(row, 3, native(copyOfCell(percent.here), reached ?? ""), "percent");
  const verdict = `IF(${got.here}>=${mark.here},${quoted(t.passed)},${quoted(t.failed)})`;
  const result = isPassed === null ? "" : isPassed ? t.passed : t.failed;
  sheet.put(
    row,
    4,
    native(`IF(AND(${isComplete(progress)},${got.here}<>""),${verdict},"")`, result),
    "state",
  );
  sheet.fit(row);
}
