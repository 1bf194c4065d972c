import type { JSX } from "preact";
import { Button } from "../controls/Button";
import { Confirm } from "../controls/Confirm";
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
        <Message
          key={state.message}
          intent="success"
          takesFocus="free"
          actions={
            <>
              {state.actions?.map(({ label, press }) => (
                <Button key={label} onPress={press}>
                  {label}
                </Button>
              ))}
              {close}
            </>
          }
        >
          {state.message}
        </Message>
      );
    case "cancelled":
      return (
        <Message intent="info" takesFocus="free" actions={close}>
          {state.message}
        </Message>
      );
    case "asking":
      return (
        <div class="asking">
          <Confirm {...state} text={state.message} onConfirm={state.goOn} onCancel={jobs.dismiss} />
        </div>
      );
    case "failed":
      return (
        <Message
          intent="error"
          takesFocus="free"
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
