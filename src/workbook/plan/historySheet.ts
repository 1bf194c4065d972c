import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { block } from "./address";
import { blank, text } from "./content";
import type { Context } from "./context";
import { bookName } from "./names";
import { SheetBuilder } from "./sheetBuilder";
import type { StyleName } from "./styles";

const t = templateTh.history;

const header = 3;
/** Meetings there is room for. */
const room = 40;

/** The totals at each meeting: a line is written when a meeting is finished. */
export function historySheet(context: Context): SheetBuilder {
  const areas = context.pack.areas;
  const columns: readonly (readonly [label: string, width: number, style: StyleName])[] = [
    [t.day, 14, "inputDay"],
    [t.meeting, 30, "inputText"],
    ...areas.map(({ id }) => [fill(t.area, { area: id }), 11, "inputMarks"] as const),
    [t.score, 13, "inputMarks"],
    [t.full, 16, "inputMarks"],
    [t.percent, 12, "inputMarks"],
    [t.note, 30, "inputText"],
  ];
  const sheet = new SheetBuilder(
    context.sheetNames.history,
    columns.map(([, width]) => width),
  );
  sheet.put(1, 1, text(t.title), "title");
  sheet.height(1, 34);
  sheet.locked = false;
  sheet.freeze = { rows: header, columns: 0 };
  sheet.putRow(
    header,
    columns.map(([label]) => [text(label), "header"]),
  );
  const last = header + room;
  for (let row = header + 1; row <= last; row += 1)
    sheet.putRow(
      row,
      columns.map(([, , style]) => [blank, style]),
    );
  sheet.nameRange(bookName("HISTORY"), block(header, 1, last, columns.length));
  return sheet;
}
