import type { ConfirmedDraft, SettledQuestion } from "../../../paper/confirm/confirmed";
import { byHandKey } from "../../../paper/confirm/indicatorAskings";
import type { ConfirmTexts } from "../../../texts/pane/confirmTexts";
import type { Shell } from "../../shell";

/** Questions that stand under one heading. */
export interface SectionOfDraft {
  readonly key: string;
  readonly title: string;
  readonly questions: readonly SettledQuestion[];
  readonly waiting: number;
  /** Of an indicator: its place, and the key under which it is scored by hand. */
  readonly indicator: {
    readonly area: number;
    readonly indicator: number;
    readonly byHand: string;
  } | null;
}

/** Facts of the whole, the indicators in their order, and lines that were not used. */
export function sectionsOf(
  { draft, questions }: ConfirmedDraft,
  t: ConfirmTexts,
  say: Shell["say"],
): readonly SectionOfDraft[] {
  const ofWhole = questions.filter(({ indicator }) => indicator === null);
  const isUnread = ({ asked }: SettledQuestion): boolean => asked.kind === "unread";
  const indicators = draft.areas.flatMap((area, index) =>
    area.indicators.map(({ id, title }, nth) =>
      sectionOf(
        `${index}.${nth}`,
        say(t.indicator, { id: id.value, title: title?.value ?? t.untitled }),
        questions.filter((one) => one.area === index && one.indicator === nth),
        { area: index, indicator: nth, byHand: byHandKey(index, nth) },
      ),
    ),
  );
  return [
    sectionOf(
      "facts",
      t.facts,
      ofWhole.filter((one) => !isUnread(one)),
    ),
    ...indicators,
    sectionOf("unread", t.unreadLines, ofWhole.filter(isUnread)),
  ].filter((section) => section.questions.length > 0);
}

function sectionOf(
  key: string,
  title: string,
  questions: readonly SettledQuestion[],
  indicator: SectionOfDraft["indicator"] = null,
): SectionOfDraft {
  const waiting = questions.filter(({ isSettled }) => !isSettled).length;
  return { key, title, questions, waiting, indicator };
}
