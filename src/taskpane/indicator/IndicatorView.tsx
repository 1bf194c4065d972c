import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { session } from "../../session/session";
import { followSelection } from "../excel/followSelection";
import type { Selection } from "../excel/readSelection";
import { useShell } from "../shell";
import { useStore } from "../store";
import { IndicatorPage } from "./IndicatorPage";
import { showIndicator } from "./indicatorShown";

type Followed =
  | { readonly kind: "none" }
  | { readonly kind: "selected"; readonly selection: Selection }
  | { readonly kind: "failed"; readonly problem: string };

/** The indicator that the selected cell is about. */
export function IndicatorView(): JSX.Element {
  const { events, packs, scoreTexts, texts, say } = useShell();
  useStore(packs);
  const [followed, follow] = useState<Followed>({ kind: "none" });
  useEffect(
    () =>
      followSelection(events, {
        // A cell that names no indicator leaves the last one shown, so that it can be read while cells are ticked.
        selected(selection) {
          if (showIndicator(session.catalogue, scoreTexts, selection))
            follow({ kind: "selected", selection });
        },
        failed(problem) {
          follow({ kind: "failed", problem });
        },
      }),
    [events, scoreTexts],
  );
  const t = texts.indicator;
  if (followed.kind === "failed")
    return (
      <p class="problem" role="alert">
        {say(t.failed, { problem: followed.problem })}
      </p>
    );
  const shown =
    followed.kind === "selected" ? showIndicator(session.catalogue, scoreTexts, followed.selection) : null;
  return shown ? (
    <IndicatorPage {...shown} />
  ) : (
    <div class="notice">
      <p>{t.choose}</p>
      <p>
        {t.example} <code>=LPA.SCORE(3,B2:B9)</code>
      </p>
    </div>
  );
}
