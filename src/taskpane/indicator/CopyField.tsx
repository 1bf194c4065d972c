import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { Button } from "../controls/Button";
import { useCopy } from "../controls/useCopy";
import { useShell } from "../shell";
import type { CopyFormula } from "./copyFormula";

/** A formula to copy. */
export function CopyField({ copy: { kind, text } }: { readonly copy: CopyFormula }): JSX.Element {
  const { texts } = useShell();
  const t = texts.indicator;
  const id = useId();
  const { field, copy, outcome } = useCopy<HTMLInputElement>(text);
  return (
    <div class="copy">
      <label for={id}>{{ own: t.copyFormula, ready: t.copyReady, example: t.copyExample }[kind]}</label>
      <div class="copy-line">
        <input id={id} ref={field} readOnly value={text} />
        <Button onPress={copy}>{t.copy}</Button>
      </div>
      <p class="quiet" role="status">
        {outcome === "copied" && t.copied}
        {outcome === "selected" && t.copyDenied}
      </p>
    </div>
  );
}
