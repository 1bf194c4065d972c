import { confirmDraft, type ConfirmedDraft } from "../../../../src/paper/confirm/confirmed";
import type { Replies, Reply } from "../../../../src/paper/confirm/question";
import type { Draft } from "../../../../src/paper/draft";

export const typed = (text: string): Reply => ({ kind: "typed", text });
export const yes: Reply = { kind: "accepted", reading: 0 };

/** What the printed paper of 2567 does not say. */
export const said: Replies = new Map([
  ["version", typed("0.1.0")],
  ["overall", typed("meanOfAreas")],
  ["0.0.measure.done", typed("โครงการที่ดำเนินการ")],
  ["0.0.measure.all", typed("โครงการในแผน")],
]);

/** A yes to all that was read and waits. */
export function withYeses(draft: Draft, before: Replies): Replies {
  const { questions } = confirmDraft(draft, before);
  const waiting = questions.filter(
    ({ isSettled, read, entry }) => !isSettled && (read.length > 0 || entry.kind === "nothing"),
  );
  return new Map([...before, ...waiting.map(({ key }) => [key, yes] as const)]);
}

export function waitingIn({ questions }: ConfirmedDraft): readonly string[] {
  return questions.filter(({ isSettled }) => !isSettled).map(({ key }) => key);
}
