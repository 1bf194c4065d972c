import { areaLabel } from "../../score/totals";
import { templateTh } from "../../texts/template.th";
import { quoted } from "../cells/quoted";
import { block } from "../cells/cellRange";
import { native, number, text } from "./content";
import type { Context } from "./context";
import { copyOf, isNumber } from "./formulas";
import type { Content } from "./blueprint";
import type { Ref, SheetBuilder } from "./sheetBuilder";

const t = templateTh.summary;

export interface Percents {
  readonly overall: Ref;
  /** By the area's number. */
  readonly areas: ReadonlyMap<string, Ref>;
}

/** Each pass mark of the pack against the percent it is set for. */
export function putPassMarks(sheet: SheetBuilder, { pack }: Context, percents: Percents): void {
  sheet.put(sheet.next, 1, text(t.passMarks), "unit");
  if (pack.passMarks.length === 0) {
    sheet.put(sheet.next, 1, text(t.noPassMarks), "note");
    return;
  }
  const header = sheet.next;
  sheet.putRow(
    header,
    [t.passMark, t.needed, t.reached, t.result].map((label) => [text(label), "header"]),
  );
  for (const { areas, percent } of pack.passMarks) {
    if (!areas) putMark(sheet, t.overall, percent, percents.overall);
    for (const area of pack.areas.filter(({ id }) => areas?.includes(id))) {
      const reached = percents.areas.get(area.id);
      if (reached) putMark(sheet, areaLabel(area), percent, reached);
    }
  }
  const range = block(header + 1, 4, sheet.next - 1, 4);
  sheet.format({ range, when: `$D${header + 1}=${quoted(t.passed)}`, look: "good" });
  sheet.format({ range, when: `$D${header + 1}=${quoted(t.failed)}`, look: "bad" });
}

function putMark(sheet: SheetBuilder, label: string, needed: number, reached: Ref): void {
  const row = sheet.next;
  sheet.put(row, 1, text(label), "text");
  const mark = sheet.put(row, 2, number(needed), "percent");
  const got = sheet.put(row, 3, copyOf(reached), "percent");
  sheet.put(row, 4, resultOf(got, mark), "state");
  sheet.fit(row);
}

function resultOf(got: Ref, mark: Ref): Content {
  const verdict = `IF(${got.here}>=${mark.here},${quoted(t.passed)},${quoted(t.failed)})`;
  return native(`IF(${got.here}="","",${verdict})`, resultNow(got.value, mark.value));
}

function resultNow(got: Ref["value"], mark: Ref["value"]): string | null {
  if (got === null) return null;
  return isNumber(got) && isNumber(mark) ? (got >= mark ? t.passed : t.failed) : "";
}
