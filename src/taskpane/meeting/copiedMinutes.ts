import { functionsTh } from "../../texts/functions.th";
import { meetingTh } from "../../texts/pane/meeting.th";
import { yearIssueTh } from "../../texts/yearIssue.th";
import { nowByClock } from "../clock";
import type { Detail, Figures } from "./figures";
import type { MeetingState } from "./meetingState";
import { minutesText, type Minutes } from "./minutes";
import { createWords } from "./words";

/** The words of what goes into Thai documents, whatever the language of the pane. */
export function thaiWords(digits: (text: string) => string): Pick<Minutes, "words" | "texts"> {
  return {
    texts: meetingTh,
    words: createWords({ meeting: meetingTh, score: functionsTh, year: yearIssueTh, digits }),
  };
}

/** The meeting as it stands now, as the text of a Thai document in the digits that the person chose. */
export function copiedMinutes(
  figures: Figures,
  detail: Detail,
  { changes, draft }: MeetingState,
  digits: (text: string) => string,
): string {
  const minutes = { figures, detail, changes, draft, ...thaiWords(digits) };
  return minutesText(minutes, draft.day ?? Math.floor(nowByClock()));
}
