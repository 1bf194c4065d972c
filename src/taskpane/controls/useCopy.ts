import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** A text to be copied, in a field of its own. */
export interface Copying<Field> {
  readonly field: RefObject<Field | null>;
  readonly copy: () => void;
  /** What came of it; null until the text is copied, and again once it is another text. */
  readonly outcome: "copied" | "selected" | null;
}

/** Copies a text. Where the browser does not let the pane do it, the field is selected for the person to do it. */
export function useCopy<Field extends HTMLInputElement | HTMLTextAreaElement>(text: string): Copying<Field> {
  const field = useRef<Field>(null);
  const [outcome, setOutcome] = useState<"copied" | "selected" | null>(null);
  useEffect(() => {
    setOutcome(null);
  }, [text]);
  useEffect(() => {
    // A field that is unfolded for this can be selected only now.
    if (outcome === "selected") select(field.current);
  }, [outcome]);
  const copyText = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      // A page in a frame may have no clipboard at all, whatever the types say.
      select(field.current);
      setOutcome("selected");
    }
  };
  return {
    field,
    copy() {
      void copyText();
    },
    outcome,
  };
}

function select(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
