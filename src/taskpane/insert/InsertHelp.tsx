import "./insert.css";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../controls/Button";
import { LoadedLater } from "../controls/LoadedLater";
import { useShell } from "../shell";

interface Props {
  /** The indicator that is shown, to begin with; null where none is. */
  readonly indicator: string | null;
  /** The id of its pack; null for the pack in use. */
  readonly pack: string | null;
}

/** A button that opens the help to write a formula. */
export function InsertHelp(shown: Props): JSX.Element {
  const { texts } = useShell();
  const [isOpen, open] = useState(false);
  return (
    <div class="insert">
      <Button
        expanded={isOpen}
        onPress={() => {
          open(!isOpen);
        }}
      >
        {texts.indicator.insertFormula}
      </Button>
      {isOpen && <LoadedPanel {...shown} />}
    </div>
  );
}

/** Loaded when it is first opened: it brings what each function answers with it. */
function LoadedPanel(shown: Props): JSX.Element {
  return (
    <LoadedLater load={() => import(/* webpackChunkName: "insert" */ "./InsertPanel")}>
      {({ InsertPanel }) => <InsertPanel {...shown} />}
    </LoadedLater>
  );
}
