import type { JSX } from "preact";
import { Button } from "../controls/Button";
import type { BuiltTemplate } from "../desk/packsDesk";
import { useShell } from "../shell";
import { useStore } from "../store";
import { afterBuilding } from "./afterBuilding";

interface Props {
  readonly built: BuiltTemplate;
  readonly onAnother: () => void;
}

/** The template that was built last, with what may come next, after its message was closed. */
export function BuiltCard({ built, onAnother }: Props): JSX.Element {
  const shell = useShell();
  const { texts, say, jobs } = shell;
  const isBusy = useStore(jobs.state).kind === "working";
  return (
    <>
      <p>{say(texts.packs.builtLast, { name: built.added.laoName })}</p>
      <div class="buttons">
        {afterBuilding(shell, built).map(({ label, press }) => (
          <Button key={label} disabled={isBusy} onPress={press}>
            {label}
          </Button>
        ))}
        <Button appearance="subtle" disabled={isBusy} onPress={onAnother}>
          {texts.packs.buildAnotherForm}
        </Button>
      </div>
    </>
  );
}
