import type { ExecutiveAnswers } from "../../answers/answers";
import { executiveLines, type ExecutiveLine } from "../../pack/executive";
import { rowHeight } from "../../text/rowHeight";
import { templateTh } from "../../texts/template.th";
import { executiveLineText } from "../../words/executiveLineText";
import { block } from "../cells/cellRange";
import { bookName } from "../cells/names";
import { entered, text } from "./content";
import type { Context } from "./context";
import { SheetBuilder } from "./sheetBuilder";

const t = templateTh.executive;

const at = { line: 1, title: 2, letter: 3, indicator: 4, status: 5, evidence: 6, note: 7 } as const;

/** In characters. */
const widths = [16, 58, 30, 16, 18, 32, 26] as const;

const header = 4;

/**
 * The assessment of local executives: what the letters ask of it, beside the total of LPA that stands for it since 2564. No
 * marks come of it, for the letters give none.
 */
export function executiveSheet({ answers, sheetNames }: Context): SheetBuilder {
  const sheet = new SheetBuilder(sheetNames.executive, widths);
  sheet.put(1, 1, text(t.title), "title");
  sheet.lead(1, 1, bookName("TOTAL_SCORE"));
  sheet.height(1, 34);
  for (const [row, words] of [
    [2, t.guide],
    [3, t.indicatorGuide],
  ] as const) {
    sheet.put(row, 1, text(words), "note");
    sheet.merge(row, 1, row, at.letter);
    sheet.height(row, rowHeight([[words, widths[0] + widths[1] + widths[2]]]));
  }
  sheet.locked = false;
  sheet.pages = "one";
  sheet.freeze = { rows: header, columns: at.line };
  const labels = [t.line, t.name, t.letter, t.indicator, t.status, t.evidence, t.note];
  sheet.putRow(
    header,
    labels.map((label) => [text(label), "header"]),
  );
  executiveLines.forEach((line, index) => {
    putLine(sheet, header + 1 + index, line, answers.executive?.[line.id] ?? {});
  });
  const last = header + executiveLines.length;
  sheet.nameRange(bookName("EXECUTIVE"), block(header, 1, last, at.note));
  const firstTask = header + 1 + executiveLines.findIndex(({ kind }) => kind === "task");
  sheet.validate({
    kind: "list",
    range: block(firstTask, at.status, last, at.status),
    words: templateTh.workPlan.statuses,
    message: templateTh.workPlan.statusMessage,
  });
  return sheet;
}

function putLine(sheet: SheetBuilder, row: number, line: ExecutiveLine, answers: ExecutiveAnswers): void {
  sheet.put(row, at.line, text(executiveLineText(line)), "code");
  const title = line.kind === "task" ? line.text : line.title;
  if (title === null) sheet.put(row, at.title, entered(answers.title), "inputText");
  else sheet.put(row, at.title, text(title), "text");
  sheet.put(row, at.letter, text(letterOf(line)), "label");
  sheet.put(row, at.indicator, entered(answers.indicator), "inputText");
  sheet.put(row, at.status, entered(answers.status), line.kind === "task" ? "inputState" : "inputText");
  sheet.put(row, at.evidence, entered(answers.evidence), "inputText");
  sheet.put(row, at.note, entered(answers.note), "inputText");
  sheet.fit(row);
}

/** What the letters leave unsaid is said to be so. */
function letterOf(line: ExecutiveLine): string {
  if (line.kind === "task") return t.asked;
  return line.title === null ? t.unnamed : t.namedOnly;
}
