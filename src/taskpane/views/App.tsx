import type { JSX } from "preact";
import type { Pack } from "../../pack/schema";
import { fill, type Texts } from "../../texts/texts";
import type { IndicatorShown } from "../indicatorShown";
import { IndicatorView } from "./IndicatorView";
import { PackView } from "./PackView";

/** What the pane is doing. */
export type PaneState =
  | { readonly kind: "noHost" }
  | { readonly kind: "empty"; readonly pack: Pack }
  | { readonly kind: "shown"; readonly pack: Pack; readonly shown: IndicatorShown }
  | { readonly kind: "failed"; readonly pack: Pack; readonly problem: string };

export function App({ state, texts }: { readonly state: PaneState; readonly texts: Texts }): JSX.Element {
  if (state.kind === "noHost") return <p class="notice">{texts.pane.noHost}</p>;
  return (
    <>
      <PackView pack={state.pack} texts={texts} />
      <Body state={state} texts={texts} />
    </>
  );
}

type OpenState = Exclude<PaneState, { readonly kind: "noHost" }>;

function Body({ state, texts }: { readonly state: OpenState; readonly texts: Texts }): JSX.Element {
  switch (state.kind) {
    case "shown":
      return <IndicatorView {...state.shown} texts={texts} />;
    case "failed":
      return (
        <p class="problem" role="alert">
          {fill(texts.pane.failed, { problem: state.problem })}
        </p>
      );
    case "empty":
      return (
        <div class="notice">
          <p>{texts.pane.chooseIndicator}</p>
          <p>
            {texts.pane.example} <code>=LPA.SCORE(3,B2:B9)</code>
          </p>
        </div>
      );
  }
}
