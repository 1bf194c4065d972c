import { render } from "preact";
import { session } from "../session/session";
import { en } from "../texts/en";
import { th } from "../texts/th";
import type { Texts } from "../texts/texts";
import { followSelection } from "./excel/followSelection";
import { showIndicator } from "./indicatorShown";
import "./taskpane.css";
import { App, type PaneState } from "./views/App";

void Office.onReady(({ host }) => {
  // A browser that is no Office host resolves with null, whatever the types say.
  const inExcel = host === Office.HostType.Excel;
  const texts = inExcel ? languageOf(Office.context.displayLanguage) : th;
  document.documentElement.lang = texts === th ? "th" : "en";
  const inUse = session.catalogue.findPack(null);
  const pane = document.getElementById("pane");
  if (!pane || !inUse.ok) return;
  const { pack } = inUse.value;
  const show = (state: PaneState): void => {
    render(<App state={state} texts={texts} />, pane);
  };
  if (!inExcel) {
    show({ kind: "noHost" });
    return;
  }
  show({ kind: "empty", pack });
  void followSelection({
    // A cell that names no indicator leaves the last one shown, so that it can be read while cells are ticked.
    selected: (selection) => {
      const shown = showIndicator(session.catalogue, texts, selection);
      if (shown) show({ kind: "shown", pack, shown });
    },
    failed: (problem) => {
      show({ kind: "failed", pack, problem });
    },
  });
});

/** Thai unless Excel is shown in another language. */
function languageOf(displayLanguage: string): Texts {
  return displayLanguage.toLowerCase().startsWith("th") ? th : en;
}
