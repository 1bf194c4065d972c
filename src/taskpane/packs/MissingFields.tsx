import type { JSX } from "preact";
import type { PaneTexts } from "../../texts/pane/paneTexts";
import type { MissingField } from "../desk/templateForm";

interface Props {
  readonly texts: PaneTexts;
  readonly missing: readonly MissingField[];
}

/** What is still to be filled in before a template can be made; spoken when it appears. */
export function MissingFields({ texts, missing }: Props): JSX.Element {
  return (
    <div role="alert">
      {missing.map((one) => (
        <p key={one} class="problem">
          {texts.packs[one]}
        </p>
      ))}
    </div>
  );
}
