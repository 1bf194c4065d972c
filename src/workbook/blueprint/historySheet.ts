import type { Pack } from "../../pack/schema";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { block } from "../cells/cellRange";
import type { Entered, HistoryLine } from "../../answers/answers";
import { entered, text } from "./content";
import type { Context } from "./context";
import { bookName } from "../cells/names";
import { SheetBuilder } from "./sheetBuilder";
import type { StyleName } from "./styles";

const t = templateTh.history;

const header = 3;
/** Meetings there is room for. */
const room = 24;

/** Of a meeting's name, and of what was decided; in characters. */
const historyTextWidth = 30;

interface Column {
  readonly label: string;
  readonly width: number;
  readonly style: StyleName;
  readonly of: (line: HistoryLine) => Entered | undefined;
}

function columnsFor({ areas }: Pack): readonly Column[] {
  return [
    { label: t.day, width: 14, style: "inputDay", of: ({ day }) => day },
    { label: t.meeting, width: historyTextWidth, style: "inputText", of: ({ meeting }) => meeting },
    ...areas.map(({ id }): Column => {
      const label = fill(t.area, { area: id });
      return { label, width: 11, style: "inputMarks", of: (line) => line.areas?.[id] };
    }),
    { label: t.score, width: 13, style: "inputMarks", of: ({ score }) => score },
    { label: t.full, width: 16, style: "inputMarks", of: ({ full }) => full },
    { label: t.percent, width: 12, style: "inputMarks", of: ({ percent }) => percent },
    { label: t.note, width: historyTextWidth, style: "inputText", of: ({ note }) => note },
  ];
}

/** The totals at each meeting: a line is written when a meeting is finished. */
export function historySheet(context: Context): SheetBuilder {
  const columns = columnsFor(context.pack);
  const { history = [] } = context.answers;
  const sheet = new SheetBuilder(
    context.sheetNames.history,
    columns.map(({ width }) => width),
  );
  sheet.put(1, 1, text(t.title), "title");
  sheet.height(1, 34);
  sheet.locked = false;
  sheet.pages = "one";
  sheet.freeze = { rows: header, columns: 0 };
  sheet.putRow(
    header,
    columns.map(({ label }) => [text(label), "header"]),
  );
  const last = header + Math.max(room, history.length);
  for (let row = header + 1; row <= last; row += 1) {
    const line = history[row - header - 1];
    sheet.putRow(
      row,
      columns.map(({ style, of }) => [entered(of(line ?? {})), style]),
    );
    // Decisions take as many lines as they need: a row that is still blank grows with what is written in it.
    if (!line) sheet.growing(row);
  }
  sheet.nameRange(bookName("HISTORY"), block(header, 1, last, columns.length));
  return sheet;
}
