import type { ComponentChildren, JSX } from "preact";
import { Button } from "./Button";
import { Message } from "./Message";

interface Props {
  readonly children: ComponentChildren;
  /** What the button says. */
  readonly retry: string;
  readonly onRetry: () => void;
}

/** What could not be done, and a button to try it again. */
export function FailedMessage({ children, retry, onRetry }: Props): JSX.Element {
  return (
    <Message intent="error" actions={<Button onPress={onRetry}>{retry}</Button>}>
      {children}
    </Message>
  );
}
