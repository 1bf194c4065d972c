import type { JSX } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { useShell } from "../shell";
import { Button } from "./Button";

interface Props {
  readonly title: string;
  readonly text: string;
  /** What the button that does it says. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that can't be taken back, in place: a pane has no room for a dialog over it. */
export function Confirm({ title, text, confirm, onConfirm, onCancel }: Props): JSX.Element {
  const { texts } = useShell();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLElement | null>(null);
  // Who answers by keyboard goes on where the question came from.
  const cancel = (): void => {
    before.current?.focus();
    onCancel();
  };
  // With the question, not after it was drawn: Escape would meet nothing.
  useLayoutEffect(() => {
    if (document.activeElement instanceof HTMLElement) before.current = document.activeElement;
    box.current?.focus();
  }, []);
  return (
    <div
      ref={box}
      class="confirm"
      role="alertdialog"
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onKeyDown={({ key }) => {
        if (key === "Escape") cancel();
      }}
    >
      <p id={`${id}-title`}>
        <strong>{title}</strong>
      </p>
      <p id={`${id}-text`}>{text}</p>
      <div class="buttons">
        <Button appearance="primary" onPress={onConfirm}>
          {confirm}
        </Button>
        <Button onPress={cancel}>{texts.frame.cancel}</Button>
      </div>
    </div>
  );
}
