import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../controls/Button";
import { LoadedLater } from "../controls/LoadedLater";
import { useShell } from "../shell";

/** The first steps again, versions, and how to report a fault. */
export function HelpPanel(): JSX.Element {
  const { preferences, texts } = useShell();
  const t = texts.frame;
  const [isOpen, open] = useState(false);
  return (
    <details
      class="help"
      onToggle={({ currentTarget }) => {
        open(currentTarget.open);
      }}
    >
      <summary>{t.help}</summary>
      <div class="buttons">
        <Button
          onPress={() => {
            preferences.set({ ...preferences.get(), introduced: false });
          }}
        >
          {t.helpAgain}
        </Button>
      </div>
      {isOpen && <LoadedReport />}
    </details>
  );
}

/** Loaded when it is opened: the hash of a pack brings its own library. */
function LoadedReport(): JSX.Element {
  return (
    <LoadedLater load={() => import(/* webpackChunkName: "help" */ "./FaultReport")}>
      {({ FaultReport }) => <FaultReport />}
    </LoadedLater>
  );
}
