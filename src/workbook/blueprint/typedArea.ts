import type { Area } from "../../pack/schema";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { overviewColumns, putOverviewHeader, putTotal, type AreaMarks } from "./areaOverview";
import { columns, restWidth } from "./columns";
import { entered, text } from "./content";
import { statedFor, type Context } from "./context";
import { percentFormula } from "./formulas";
import { areaName } from "../cells/names";
import { rowHeight } from "../../text/rowHeight";
import type { SheetBuilder } from "./sheetBuilder";

const t = templateTh.area;

/** An area whose indicators the pack does not have: one row for its marks, so that the whole year adds up. */
export function putTypedArea(sheet: SheetBuilder, context: Context, area: Area, header: number): AreaMarks {
  putOverviewHeader(sheet, header);
  const row = header + 1;
  const answers = context.answers.areas[area.id] ?? {};
  const stated = statedFor(context, area);
  sheet.put(row, columns.code, text(t.typedArea), "code");
  sheet.put(row, columns.text, text(area.title), "text");
  const score = sheet.put(
    row,
    overviewColumns.score,
    entered(answers.score),
    "inputMarks",
    areaName(area.id, "TYPED_SCORE"),
  );
  const full = sheet.put(
    row,
    overviewColumns.full,
    entered(answers.full ?? stated?.marks),
    "inputMarks",
    areaName(area.id, "TYPED_FULL"),
  );
  sheet.put(row, overviewColumns.percent, percentFormula(score, full), "percent");
  sheet.fit(row);
  const most = { least: "0", most: "10000" } as const;
  sheet.validate({ kind: "decimal", range: score.here, ...most, message: t.fullMessage });
  sheet.validate({ kind: "decimal", range: full.here, ...most, message: t.fullMessage });
  const marks = putTotal(sheet, area, [{ score, full }], row + 1);
  putNotes(sheet, row + 3, stated);
  return marks;
}

function putNotes(sheet: SheetBuilder, row: number, stated: ReturnType<typeof statedFor>): void {
  const notes: string[] = [t.typedAreaNote];
  if (stated) {
    const { document, place } = stated.source;
    notes.push(fill(t.statedSource, { document, place: place === undefined ? "" : ` (${place})` }));
  }
  notes.forEach((note, index) => {
    sheet.put(row + index, columns.text, text(note), "note");
    sheet.merge(row + index, columns.text, row + index, columns.note);
    sheet.height(row + index, rowHeight([[note, restWidth]]));
  });
}
