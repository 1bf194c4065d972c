import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useShell } from "../shell";
import { FailedMessage } from "./FailedMessage";
import { useLoaded } from "./useLoaded";

interface Props<Part> {
  readonly load: () => Promise<Part>;
  readonly children: (part: Part) => JSX.Element;
}

/** A part of the pane that few need at once: it is loaded when it first stands, and again when the officer asks. */
export function LoadedLater<Part>({ load, children }: Props<Part>): JSX.Element {
  const { texts, say } = useShell();
  const [attempt, tryAgain] = useState(0);
  const part = useLoaded(load, [attempt]);
  switch (part.kind) {
    case "loading":
      return (
        <p class="notice" role="status">
          {texts.frame.loading}
        </p>
      );
    case "failed":
      return (
        <FailedMessage
          retry={texts.frame.retry}
          onRetry={() => {
            tryAgain(attempt + 1);
          }}
        >
          {say(texts.frame.unexpected, { problem: part.problem })}
        </FailedMessage>
      );
    case "loaded":
      return children(part.value);
  }
}
