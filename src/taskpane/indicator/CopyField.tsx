import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Button } from "../controls/Button";
import { useShell } from "../shell";
import type { CopyFormula } from "./copyFormula";

/** A formula to copy. Where the browser does not let the pane copy, the text is selected for the person to do it. */
export function CopyField({ copy: { kind, text } }: { readonly copy: CopyFormula }): JSX.Element {
  const { texts } = useShell();
  const t = texts.indicator;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "denied" | null>(null);
  useEffect(() => {
    setOutcome(null);
  }, [text]);
  const copyText = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      field.current?.focus();
      field.current?.select();
      setOutcome("denied");
    }
  };
  return (
    <div class="copy">
      <label for={id}>{{ own: t.copyFormula, ready: t.copyReady, example: t.copyExample }[kind]}</label>
      <div class="copy-line">
        <input id={id} ref={field} class="formula" readOnly value={text} />
        <Button
          onPress={() => {
            void copyText();
          }}
        >
          {t.copy}
        </Button>
      </div>
      <p class="quiet" role="status">
        {outcome === "copied" && t.copied}
        {outcome === "denied" && t.copyDenied}
      </p>
    </div>
  );
}
