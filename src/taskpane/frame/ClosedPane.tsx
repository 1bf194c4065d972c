import type { ComponentChildren, JSX } from "preact";
import { FailedMessage } from "../controls/FailedMessage";
import { Message } from "../controls/Message";
import { fill } from "../../texts/texts";
import type { PaneTexts } from "../../texts/pane/paneTexts";

/** Why the pane has no workbook before it. */
export type Closed =
  | { readonly kind: "noHost" }
  | { readonly kind: "opening" }
  /** @param missing Requirement sets, such as "ExcelApi 1.7". */
  | { readonly kind: "tooOld"; readonly missing: readonly string[] }
  | { readonly kind: "failed"; readonly problem: string; readonly retry: () => void };

interface Props {
  readonly closed: Closed;
  readonly texts: PaneTexts;
  /** What can be done even so. */
  readonly children?: ComponentChildren;
}

/** The pane where there is no workbook to work on, or not yet: says why, and what to do. */
export function ClosedPane(props: Props): JSX.Element {
  return (
    <>
      <header class="pack">
        <h1>{props.texts.frame.title}</h1>
      </header>
      <Why {...props} />
    </>
  );
}

function Why({ closed, texts, children }: Props): JSX.Element {
  const t = texts.frame;
  switch (closed.kind) {
    case "noHost":
      return <Message intent="info">{t.noHost}</Message>;
    case "opening":
      return (
        <p class="notice" role="status">
          {t.opening}
        </p>
      );
    case "tooOld":
      return (
        <>
          <Message intent="warning">
            <p>{fill(t.tooOld, { missing: closed.missing })}</p>
            <p>{t.tooOldAdvice}</p>
          </Message>
          {children}
        </>
      );
    case "failed":
      return (
        <FailedMessage retry={t.retry} onRetry={closed.retry}>
          {fill(t.cannotRead, { problem: closed.problem })}
        </FailedMessage>
      );
  }
}
