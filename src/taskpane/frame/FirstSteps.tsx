import type { JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { Button } from "../controls/Button";
import { useShell } from "../shell";
import { useStore } from "../store";

/** What the add-in does, for whoever opens it for the first time; closed once, it comes back only when asked for. */
export function FirstSteps(): JSX.Element | null {
  const { preferences } = useShell();
  return useStore(preferences).introduced ? null : <Steps />;
}

function Steps(): JSX.Element {
  const { preferences, texts, view } = useShell();
  const t = texts.frame;
  const title = useId();
  const section = useRef<HTMLElement>(null);
  // Asked for again, it stands above what was pressed.
  useEffect(() => {
    if (document.activeElement !== document.body) section.current?.focus();
  }, []);
  const close = (): void => {
    preferences.set({ ...preferences.get(), introduced: true });
    // The button is gone: who goes by keyboard goes on at the tabs.
    document.getElementById(`tab-${view.get()}`)?.focus();
  };
  return (
    <section ref={section} class="first-steps" tabIndex={-1} aria-labelledby={title}>
      <h2 id={title}>{t.firstTitle}</h2>
      <ol>
        <li>{t.firstTable}</li>
        <li>{t.firstFill}</li>
        <li>{t.firstMeeting}</li>
      </ol>
      <p class="quiet">{t.firstData}</p>
      <div class="buttons">
        <Button appearance="primary" onPress={close}>
          {t.firstDone}
        </Button>
      </div>
    </section>
  );
}
