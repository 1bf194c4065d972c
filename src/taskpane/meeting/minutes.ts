import type { MeetingTexts } from "../../texts/pane/meetingTexts";
import { fill } from "../../texts/texts";
import type { FinishedMeeting } from "../../workbook/excel/addHistoryLine";
import { fullOf, scoreOf } from "../../year/mark";
import { isWithoutEffect, type LoggedChange } from "./changeLog";
import type { Detail, Figures } from "./figures";
import { lineWithId, type MeetingDraft } from "./meetingState";
import type { MeetingWords } from "./words";

/** What a meeting comes to, in the words of the workbook's language. */
export interface Minutes {
  readonly figures: Figures;
  readonly detail: Detail;
  readonly changes: readonly LoggedChange[];
  readonly draft: MeetingDraft;
  readonly words: MeetingWords;
  readonly texts: MeetingTexts;
}

/** @param day Excel serial day. */
export function historyLineOf(minutes: Minutes, day: number): FinishedMeeting {
  const { areas, total } = minutes.figures.sums;
  return {
    day,
    meeting: minutes.draft.meeting.trim(),
    totals: {
      areas: Object.fromEntries(areas.map(({ area, mark }) => [area, scoreOf(mark)])),
      score: scoreOf(total.mark),
      full: fullOf(total.mark),
      percent: total.percent,
    },
    decisions: decisionsOf(minutes),
  };
}

/** Each change of marks, and whatever was decided, the oldest first, then the note. */
function decisionsOf(minutes: Minutes): readonly string[] {
  const { changes, draft, words, texts } = minutes;
  const own = [...changes].reverse().flatMap((change) => {
    const name = nameOf(minutes, change);
    const decision = decisionOn(draft, change);
    if (name === null || (decision === "" && isWithoutEffect(change))) return [];
    const values = { name, change: words.change(change), decision };
    return [fill(decision === "" ? texts.decisionLine : texts.decisionWith, values)];
  });
  const note = draft.note.trim();
  return [...unfinished(minutes), ...own, ...(note === "" ? [] : [note])];
}

/** A total to which something is missing is no result: the line of the history says how much is entered. */
function unfinished({ detail: { marks }, words, texts }: Minutes): readonly string[] {
  const { progress } = marks.total;
  return progress.entered < progress.of ? [words.number(fill(texts.progress, { ...progress }))] : [];
}

function nameOf({ detail, words }: Minutes, { id }: LoggedChange): string | null {
  const line = lineWithId(detail, id);
  return line ? words.line(line) : null;
}

function decisionOn({ decisions }: MeetingDraft, { id }: LoggedChange): string {
  return (decisions[id] ?? "").trim();
}

/** The whole meeting as text: totals, areas, what changed clause by clause, decisions. */
export function minutesText(minutes: Minutes, day: number): string {
  const { figures, draft, words, texts } = minutes;
  const note = draft.note.trim();
  const changes = [...minutes.changes].reverse();
  return [
    texts.minutesTitle,
    ...[draft.meeting.trim(), fill(texts.finishDay, { day: words.day(day) }), figures.laoName].filter(
      (part) => part !== "",
    ),
    "",
    totalLine(minutes),
    ...areaLines(minutes),
    "",
    changes.length === 0 ? texts.minutesNoChanges : texts.minutesChanges,
    ...changes.flatMap((change, index) => changeLines(minutes, change, index + 1)),
    ...(note === "" ? [] : ["", fill(texts.minutesNote, { note })]),
  ].join("\n");
}

function totalLine({ figures, detail, words, texts }: Minutes): string {
  const { mark, percent } = figures.sums.total;
  if (mark.kind === "unknown") return texts.marksUnknown;
  const own = [
    fill(texts.marks, { score: words.mark(mark), full: words.full(mark) }),
    ...(percent === null ? [] : [fill(texts.percent, { percent: words.percent(percent) })]),
    ...(figures.level === "" ? [] : [fill(texts.level, { level: figures.level })]),
  ];
  const progress = words.number(fill(texts.progress, { ...detail.marks.total.progress }));
  return fill(texts.minutesTotal, { total: own.join(" "), progress });
}

function areaLines({ figures, detail, words, texts }: Minutes): readonly string[] {
  return figures.sums.areas.map(({ area, mark, percent }) => {
    const own = detail.marks.areas.find((one) => one.area.id === area);
    const line = fill(percent === null ? texts.minutesArea : texts.minutesAreaPercent, {
      area: words.number(area),
      score: words.mark(mark),
      full: words.full(mark),
      percent: percent === null ? "" : words.percent(percent),
    });
    return own ? `${line} (${words.number(fill(texts.progress, { ...own.progress }))})` : line;
  });
}

function changeLines(minutes: Minutes, change: LoggedChange, number: number): readonly string[] {
  const { draft, words, texts } = minutes;
  const decision = decisionOn(draft, change);
  const head = { number: words.number(String(number)), name: nameOf(minutes, change) ?? change.id };
  return [
    fill(texts.minutesChange, { ...head, change: words.change(change) }),
    ...change.entries.map((entry) => fill(texts.minutesEntry, { entry: words.entry(entry) })),
    ...(decision === "" ? [] : [fill(texts.minutesDecision, { decision })]),
  ];
}
