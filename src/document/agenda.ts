import type { HistoryLine } from "../answers/answers";
import type { AssessedYear } from "../result/assessedYear";
import type { ResultOfYear } from "../result/resultOfYear";
import { toThaiDigits } from "../text/thaiDigits";
import { documentTh } from "../texts/document.th";
import { fill } from "../texts/texts";
import { dayText, officialDay } from "../words/dayText";
import { plannedIndicators, type MissingPart, type PlannedIndicator } from "../year/plannedIndicators";
import { isPlanDay } from "../year/planStanding";
import { isBelowFull } from "../year/weakest";
import { workByDivision, type DivisionWork } from "../year/workByDivision";
import { areaWords, laoName, lineName, marksWords, missingWords, thai } from "./lineWords";
import { paperParagraph, type PaperBlock, type PaperLine, type Paper, type TableRow } from "./paper";
import { standingBlocks, totalSentences } from "./resultBlocks";

const t = documentTh.agenda;
const { blanks, result: resultTexts } = documentTh;

/**
 * The agenda of a rehearsal: the five items that meetings of offices have, and under the fourth each division's indicators
 * with what is still to be done.
 *
 * @param day Of the meeting, as an Excel serial day; what is due before it is overdue.
 */
export function agendaOf(result: ResultOfYear, year: AssessedYear, day: number): Paper {
  const title = fill(t.year, { year: thai(result.year) });
  return {
    title: `${t.title} ${title}`,
    blocks: [
      { kind: "title", size: "usual", line: t.title },
      { kind: "title", size: "usual", line: title },
      { kind: "title", size: "usual", line: [laoName(result) ?? { blank: blanks.lao }] },
      paperParagraph(
        [
          ...[{ blank: blanks.round }, "  ", officialDay(day), "  "],
          ...[{ blank: blanks.time }, "  ", { blank: blanks.place }],
        ],
        "atMargin",
      ),
      ...item(1, t.told, [paperParagraph([{ blank: blanks.chair }])]),
      ...item(2, t.minutes, [paperParagraph([{ blank: blanks.minutes }])]),
      ...item(3, t.earlier, [paperParagraph(lastMeeting(result.work.meetings))]),
      ...item(4, t.rehearsal, rehearsal(result, year, day)),
      ...item(5, t.other, [paperParagraph([{ blank: blanks.other }])]),
    ],
  };
}

function item(number: number, title: string, content: readonly PaperBlock[]): readonly PaperBlock[] {
  return [{ kind: "heading", line: fill(t.item, { number: thai(number), title }) }, ...content];
}

/** The last line of the history with its marks, as it was entered. */
function lastMeeting(meetings: readonly HistoryLine[]): PaperLine {
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

function rehearsal(
  result: ResultOfYear,
  { pack, answers, marks }: AssessedYear,
  day: number,
): readonly PaperBlock[] {
  const sentences = totalSentences({ ...result, rank: null });
  const planned = plannedIndicators(pack, answers, marks, day);
  return [
    ...standingBlocks(result),
    ...(sentences.length === 0 ? [] : [paperParagraph([{ bold: `${t.now}: ` }, sentences.join(" ")])]),
    ...workByDivision(planned, answers.divisions).flatMap(divisionBlocks),
    ...typedAreas(marks),
  ];
}

function divisionBlocks({ division, indicators }: DivisionWork): readonly PaperBlock[] {
  const { columns } = t;
  const named = division ?? t.noDivision;
  return [
    { kind: "heading", line: fill(t.division, { division: named, count: thai(indicators.length) }) },
    {
      kind: "table",
      head: [columns.line, columns.marks, columns.owner, columns.due, columns.missing],
      widths: [28, 16, 17, 15, 24],
      aligned: ["left", "right", "left", "left", "left"],
      rows: indicators.map(indicatorRow),
    },
    paperParagraph([{ blank: blanks.resolution }], "atMargin"),
  ];
}

/** Areas of which the work plan has no indicators. */
function typedAreas({ areas }: AssessedYear["marks"]): readonly PaperBlock[] {
  const lines = areas.flatMap(({ area, mark, isTyped }) =>
    isTyped ? [fill(t.typedArea, { area: areaWords(area), marks: marksWords(mark) })] : [],
  );
  if (lines.length === 0) return [];
  return [
    { kind: "heading", line: t.typedAreas },
    { kind: "list", lines },
    paperParagraph([{ blank: blanks.resolution }], "atMargin"),
  ];
}

function indicatorRow(planned: PlannedIndicator): TableRow {
  const { indicator, area, own, plan } = planned;
  return {
    cells: [
      lineName({ kind: "indicator", id: indicator.key, area, indicator }),
      marksWords(own.mark),
      String(plan.owner ?? resultTexts.none),
      dueWords(planned),
      [toDo(planned), ...planned.missing.flatMap(evidenceWords)].join("\n"),
    ],
    look: "usual",
  };
}

function dueWords({ plan: { due }, flags }: PlannedIndicator): string {
  if (!isPlanDay(due)) return String(due ?? resultTexts.none);
  const day = dayText(due, shortDay);
  return flags.has("overdue") ? fill(t.overdue, { day }) : day;
}

/** A column of a table is too narrow for the months' full names. */
const shortDay = "th-TH-u-ca-buddhist-nu-thai";

/** The officer's own words of the work plan come first. */
function toDo({ plan, own }: PlannedIndicator): string {
  if (plan.steps !== undefined) return String(plan.steps);
  return isBelowFull(own.mark) ? missingWords({ own }) : t.atFull;
}

function evidenceWords({ item: ofItem, evidence: { whole, clauses } }: MissingPart): readonly string[] {
  if (!whole && clauses.length === 0) return [];
  const missing = whole ? t.evidenceMissingWhole : toThaiDigits(fill(t.evidenceMissing, { clauses }));
  return [
    ofItem === null ? missing : fill(documentTh.shortfall.ofItem, { item: toThaiDigits(ofItem), missing }),
  ];
}
