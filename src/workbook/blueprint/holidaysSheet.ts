import { rowHeight } from "../../text/rowHeight";
import { templateTh } from "../../texts/template.th";
import { block } from "../cells/cellRange";
import type { HolidayLine } from "../../answers/answers";
import { entered, text } from "./content";
import type { Context } from "./context";
import { daysOnly } from "./days";
import { bookName } from "../cells/names";
import { SheetBuilder } from "./sheetBuilder";

const t = templateTh.holidays;

const widths: readonly number[] = [16, 38, 46];

/** The holidays of the year, by which working days are counted; the officer adds what the cabinet declares. */
export function holidaysSheet({ answers, sheetNames, holidays: { header, last } }: Context): SheetBuilder {
  const holidays: readonly HolidayLine[] = answers.holidays ?? [];
  const sheet = new SheetBuilder(sheetNames.holidays, widths, "portrait");
  sheet.put(1, 1, text(t.title), "title");
  sheet.height(1, 34);
  sheet.put(2, 1, text(t.guide), "note");
  sheet.merge(2, 1, 2, 3);
  sheet.height(2, rowHeight([[t.guide, widths.reduce((sum, width) => sum + width, 0)]]));
  sheet.locked = false;
  sheet.pages = "one";
  sheet.freeze = { rows: header, columns: 0 };
  sheet.putRow(
    header,
    [t.day, t.name, t.source].map((label) => [text(label), "header"]),
  );
  for (let row = header + 1; row <= last; row += 1) {
    const { day, title, source } = holidays[row - header - 1] ?? {};
    sheet.putRow(row, [
      [entered(day), "inputDay"],
      [entered(title), "inputText"],
      [entered(source), "inputText"],
    ]);
  }
  const days = block(header + 1, 1, last, 1);
  sheet.nameRange(bookName("HOLIDAYS"), days);
  sheet.nameRange(bookName("HOLIDAY_TABLE"), block(header, 1, last, 3));
  sheet.validate(daysOnly(days));
  return sheet;
}
