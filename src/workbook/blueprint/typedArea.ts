import type { Area } from "../../pack/schema";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { statedFor, type StatedMarks } from "../../year/areaMarks";
import { readTypedFull, type TypedFull } from "../../year/typedMarks";
import { areaName } from "../cells/names";
import { shownScore, type ShownMark } from "../../words/shownInSheet";
import { rowHeight } from "../../text/rowHeight";
import { address } from "../cells/cellRange";
import { overviewColumns, putOverviewHeader, putTotal, type AreaCells } from "./areaOverview";
import { columns, restWidth } from "./columns";
import { blank, entered, native, text } from "./content";
import { isTrouble, orTrouble } from "./formulas";
import { quoted } from "../cells/quoted";
import { areaMarksOf, type Context } from "./context";
import type { Content } from "./blueprint";
import { numberRule } from "./numberRules";
import type { Ref, SheetBuilder } from "./sheetBuilder";
import { unlessHeld, withOpenCount } from "./reviewCells";
import { typedFullFormula, typedScoreOutOf } from "./typedMarks";

const t = templateTh.area;

/** An area whose indicators the pack does not have: one row for its marks, so that the whole year adds up. */
export function putTypedArea(sheet: SheetBuilder, context: Context, area: Area, header: number): AreaCells {
  putOverviewHeader(sheet, header);
  const row = header + 1;
  const answers = context.answers.areas[area.id] ?? {};
  const stated = statedFor(area, context.lao.type);
  const typedFull = answers.full ?? stated?.marks;
  sheet.put(row, columns.code, text(t.typedArea), "code");
  sheet.put(row, columns.text, text(area.title), "text");
  const put = (what: "score" | "full", content: Content, name: "TYPED_SCORE" | "TYPED_FULL"): Ref =>
    sheet.put(row, overviewColumns[what], content, "inputMarks", areaName(area.id, name));
  const score = put("score", entered(answers.score), "TYPED_SCORE");
  const full = put("full", entered(typedFull), "TYPED_FULL");
  sheet.put(row, overviewColumns.percent, blank, "percent");
  sheet.fit(row);
  validate(sheet, score.here, full.here);
  const { mark } = areaMarksOf(context, area.id);
  const scored = typedScoreOutOf(score.here, address(row + 1, overviewColumns.full));
  const sums = {
    score: native(orTrouble(unlessHeld(context.review, area, scored)), shownScore(mark)),
    full: native(orTrouble(typedFullFormula(full.here)), shownTyped(readTypedFull(typedFull))),
  };
  const inTrouble = isTrouble(address(row + 1, overviewColumns.score));
  const trouble = withOpenCount(
    context.review,
    area,
    native(`IF(${inTrouble},${quoted(t.troubleTyped)},"")`, mark.kind === "unknown" ? t.troubleTyped : ""),
  );
  const cells = putTotal(sheet, context, { area, row: row + 1, sums, lines: null, trouble });
  putNotes(sheet, row + 3, stated);
  return cells;
}

function shownTyped(full: TypedFull): ShownMark {
  switch (full.kind) {
    case "marks":
      return full.marks;
    case "blank":
      return "";
    case "unsound":
      return t.trouble;
  }
}

function validate(sheet: SheetBuilder, score: string, full: string): void {
  const ofScore = { range: score, cell: score, kind: "marks", most: full } as const;
  sheet.validate(numberRule({ ...ofScore, message: t.typedScoreMessage }));
  const ofFull = { range: full, cell: full, kind: "fullMarks", most: null, least: score } as const;
  sheet.validate(numberRule({ ...ofFull, message: t.typedFullMessage }));
}

function putNotes(sheet: SheetBuilder, row: number, stated: StatedMarks | null): void {
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
