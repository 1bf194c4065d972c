import { useMemo } from "preact/hooks";
import { confirmDraft, type ConfirmedDraft, type SettledQuestion } from "../../../paper/confirm/confirmed";
import type { Reply } from "../../../paper/confirm/question";
import { confirmTexts, type ConfirmTexts } from "../../../texts/pane/confirmTexts";
import { useShell } from "../../shell";
import { draftDeskOf, withReplies, type OpenPaper } from "./draftSession";

/** The open paper, what a person made of it so far, and the ways to go on. */
export interface DraftInTalk {
  readonly paper: OpenPaper;
  readonly confirmed: ConfirmedDraft;
  readonly t: ConfirmTexts;
  readonly reply: (...changes: readonly (readonly [key: string, reply: Reply | null])[]) => void;
  readonly type: (key: string, text: string | null) => void;
  readonly change: (part: Partial<Pick<OpenPaper, "onlyWaiting" | "unfolded">>) => void;
}

/** What every drawing of a question stands on. */
export interface QuestionProps {
  readonly talk: DraftInTalk;
  readonly question: SettledQuestion;
}

export function useDraft(paper: OpenPaper): DraftInTalk {
  const { events, language } = useShell();
  const { draft, replies } = paper;
  const confirmed = useMemo(() => confirmDraft(draft, replies), [draft, replies]);
  const { session } = draftDeskOf(events);
  /** The paper as it is now: two things may be pressed before the next drawing. */
  const update = (next: (now: OpenPaper) => OpenPaper): void => {
    const now = session.get();
    if (now.kind === "open") session.set(next(now));
  };
  return {
    ...{ paper, confirmed, t: confirmTexts[language] },
    reply: (...changes) => {
      update((now) => withReplies(now, changes));
    },
    type: (key, text) => {
      update((now) => {
        const typing = new Map(now.typing);
        if (text === null) typing.delete(key);
        else typing.set(key, text);
        return { ...now, typing };
      });
    },
    change: (part) => {
      update((now) => ({ ...now, ...part }));
    },
  };
}
