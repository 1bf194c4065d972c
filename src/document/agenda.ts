import type { HistoryLine } from "../answers/answers";
import type { AssessedYear } from "../result/assessedYear";
import type { YearResult } from "../result/yearResult";
import { toThaiDigits } from "../text/thaiDigits";
import { documentTh } from "../texts/document.th";
import { fill } from "../texts/texts";
import { dayText, officialDay } from "../words/dayText";
import { planByDivision, type DivisionPlan, type DivisionLine } from "../year/planByDivision";
import { isPlanDay } from "../year/planStanding";
import { isBelowFull } from "../year/weakest";
import { laoName, lineName, marksWords, missingWords, thai } from "./lineWords";
import { paragraph, type PaperBlock, type Line, type Paper, type TableRow } from "./paper";
import { standingBlocks, totalSentences } from "./resultBlocks";

const t = documentTh.agenda;
const { blanks, result: resultTexts } = documentTh;

/**
 * The agenda of a rehearsal: the five items that meetings of offices have, and under the fourth each division's indicators
 * with what is still to be done.
 *
 * @param day Of the meeting, as an Excel serial day; what is due before it is overdue.
 */
export function agendaOf(result: YearResult, year: AssessedYear, day: number): Paper {
  const title = fill(t.year, { year: thai(result.year) });
  return {
    title: `${t.title} ${title}`,
    blocks: [
      { kind: "title", size: "usual", line: t.title },
      { kind: "title", size: "usual", line: title },
      { kind: "title", size: "usual", line: [laoName(result) ?? { blank: blanks.lao }] },
      paragraph(
        [
          ...[{ blank: blanks.round }, "  ", officialDay(day), "  "],
          ...[{ blank: blanks.time }, "  ", { blank: blanks.place }],
        ],
        "atMargin",
      ),
      ...item(1, t.told, [paragraph([{ blank: blanks.chair }])]),
      ...item(2, t.minutes, [paragraph([{ blank: blanks.minutes }])]),
      ...item(3, t.earlier, [paragraph(lastMeeting(result.work.meetings))]),
      ...item(4, t.rehearsal, rehearsal(result, planByDivision(year, day))),
      ...item(5, t.other, [paragraph([{ blank: blanks.other }])]),
    ],
  };
}

function item(number: number, title: string, content: readonly PaperBlock[]): readonly PaperBlock[] {
  return [{ kind: "heading", line: fill(t.item, { number: thai(number), title }) }, ...content];
}

/** The last line of the history with its marks, as it was entered. */
function lastMeeting(meetings: readonly HistoryLine[]): Line {
  const last = meetings.at(-1);
  if (!last) return t.noMeetings;
  const day = isPlanDay(last.day) ? officialDay(last.day) : "";
  const meeting = [String(last.meeting ?? ""), day].filter((part) => part !== "").join(" ");
  const { score, full, percent } = last;
  if (typeof score !== "number" || typeof full !== "number" || typeof percent !== "number")
    return fill(t.lastMeetingBare, { meeting });
  return fill(t.lastMeeting, {
    meeting,
    ...{ score: thai(score), full: thai(full), percent: thai(percent) },
  });
}

function rehearsal(result: YearResult, divisions: readonly DivisionPlan[]): readonly PaperBlock[] {
  const sentences = totalSentences({ ...result, rank: null });
  return [
    ...standingBlocks(result),
    ...(sentences.length === 0 ? [] : [paragraph([{ bold: `${t.now}: ` }, sentences.join(" ")])]),
    ...divisions.flatMap(divisionBlocks),
  ];
}

function divisionBlocks({ division, lines }: DivisionPlan): readonly PaperBlock[] {
  const { columns } = t;
  const named = division ?? t.noDivision;
  return [
    { kind: "heading", line: fill(t.division, { division: named, count: thai(lines.length) }) },
    {
      kind: "table",
      head: [columns.line, columns.marks, columns.owner, columns.due, columns.missing],
      widths: [28, 16, 17, 15, 24],
      aligned: ["left", "right", "left", "left", "left"],
      rows: lines.map(lineRow),
    },
    paragraph([{ blank: blanks.resolution }], "atMargin"),
  ];
}

function lineRow(planned: DivisionLine): TableRow {
  const { line, mark, plan } = planned;
  return {
    cells: [
      lineName(line),
      marksWords(mark),
      String(plan.owner ?? resultTexts.none),
      dueWords(planned),
      [toDo(planned), ...evidenceWords(planned)].join("\n"),
    ],
    look: "usual",
  };
}

function dueWords({ plan: { due }, isOverdue }: DivisionLine): string {
  if (!isPlanDay(due)) return String(due ?? resultTexts.none);
  const day = dayText(due, shortDay);
  return isOverdue ? fill(t.overdue, { day }) : day;
}

/** A column of a table is too narrow for the months' full names. */
const shortDay = "th-TH-u-ca-buddhist-nu-thai";

/** The officer's own words of the work plan come first. */
function toDo(planned: DivisionLine): string {
  const { plan, mark } = planned;
  if (plan.steps !== undefined) return String(plan.steps);
  return isBelowFull(mark) ? missingWords(planned) : t.atFull;
}

function evidenceWords({ withoutEvidence, own }: DivisionLine): readonly string[] {
  return withoutEvidence.map(({ id, missing }) => {
    const said = missing.whole
      ? t.evidenceMissingWhole
      : toThaiDigits(fill(t.evidenceMissing, { clauses: missing.clauses }));
    const isItem = id !== own?.compiled.indicator.id;
    return isItem ? fill(documentTh.shortfall.ofItem, { item: toThaiDigits(id), missing: said }) : said;
  });
}
