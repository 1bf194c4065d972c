import type { PaneTexts } from "../../texts/pane/paneTexts";
import { fill } from "../../texts/texts";
import type { FinishedMeeting } from "../../workbook/excel/addHistoryLine";
import type { Detail, Figures } from "./figures";
import { lineWithId, type MeetingDraft } from "./meetingState";
import { fullOf, scoreOf } from "../../year/mark";
import type { LineChange } from "../../year/changes";
import type { MeetingWords } from "./words";

/** What a meeting comes to, in the words of the workbook's language. */
export interface Minutes {
  readonly figures: Figures;
  readonly detail: Detail;
  readonly changes: readonly LineChange[];
  readonly draft: MeetingDraft;
  readonly words: MeetingWords;
  readonly texts: PaneTexts["meeting"];
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

/** Each change with what was decided about it, the oldest first, then the note. */
function decisionsOf({ changes, detail, draft, words, texts }: Minutes): readonly string[] {
  const own = [...changes].reverse().flatMap((change) => {
    const line = lineWithId(detail, change.id);
    if (!line) return [];
    const decision = (draft.decisions[change.id] ?? "").trim();
    const values = { name: words.line(line), change: words.change(change), decision };
    return [fill(decision === "" ? texts.decisionLine : texts.decisionWith, values)];
  });
  const note = draft.note.trim();
  return note === "" ? own : [...own, note];
}

/** The same as text, for those who keep it elsewhere. */
export function minutesText(minutes: Minutes, day: number): string {
  const { figures, draft, words, texts } = minutes;
  const { mark, percent } = figures.sums.total;
  const total =
    mark.kind === "unknown"
      ? texts.marksUnknown
      : [
          fill(texts.marks, { score: words.mark(mark), full: words.full(mark) }),
          ...(percent === null ? [] : [fill(texts.percent, { percent: words.percent(percent) })]),
          figures.level,
        ].join(" ");
  const head = [draft.meeting.trim(), words.day(day), figures.laoName].filter((part) => part !== "");
  return [head.join(" · "), total, ...decisionsOf(minutes)].join("\n");
}
