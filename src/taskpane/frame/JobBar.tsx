import type { JSX } from "preact";
import { Button } from "../controls/Button";
import { Message } from "../controls/Message";
import { useShell } from "../shell";
import { useStore } from "../store";

/** What the pane is working at, or how the last work ended. */
export function JobBar(): JSX.Element | null {
  const { jobs, texts } = useShell();
  const state = useStore(jobs.state);
  const t = texts.frame;
  const close = (
    <Button appearance="subtle" onPress={jobs.dismiss}>
      {t.close}
    </Button>
  );
  switch (state.kind) {
    case "idle":
      return null;
    case "working":
      return (
        <div class="job" role="status">
          <p>{state.title}</p>
          <fluent-progress-bar
            aria-label={state.title}
            {...(state.part !== null && { value: Math.round(state.part * 100), max: 100 })}
          />
          {state.cancel && <Button onPress={state.cancel}>{t.cancel}</Button>}
        </div>
      );
    case "done":
      return (
        <Message intent="success" actions={close}>
          {state.message}
        </Message>
      );
    case "cancelled":
      return (
        <Message intent="info" actions={close}>
          {state.message}
        </Message>
      );
    case "failed":
      return (
        <Message
          intent="error"
          actions={
            <>
              {state.retry && <Button onPress={state.retry}>{t.retry}</Button>}
              {close}
            </>
          }
        >
          {state.message}
        </Message>
      );
  }
}
