import type { JSX } from "preact";
import { Button } from "../controls/Button";
import { useCopy } from "../controls/useCopy";
import { useMeeting } from "./useMeeting";

/** The minutes, to be taken into another document; to be read, and copied by hand, in a field of their own. */
export function CopyMinutes({ text }: { readonly text: string }): JSX.Element {
  const { t } = useMeeting();
  const { field, copy, outcome } = useCopy<HTMLTextAreaElement>(text);
  return (
    <div class="copy-minutes">
      <Button onPress={copy}>{t.copyMinutes}</Button>
      <p class="quiet" role="status">
        {outcome === "copied" && t.copied}
        {outcome === "selected" && t.copyByHand}
      </p>
      <details open={outcome === "selected"}>
        <summary>{t.minutes}</summary>
        <textarea ref={field} class="minutes grows" aria-label={t.minutes} readOnly rows={6} value={text} />
      </details>
    </div>
  );
}
