import { render, type JSX } from "preact";
import { paneTh } from "../texts/pane/paneTexts";
import { registerCommands } from "./commands";
import { missingSets } from "./excel/missingSets";
import { App } from "./frame/App";
import { ClosedPane, type Closed } from "./frame/ClosedPane";
import "./frame/frame.css";
import { openPreferences } from "./frame/preferences";
import { problemOf } from "./jobs/jobs";
import { openPane, textsFor, type Pane } from "./openPane";
import { applyTheme } from "./theme/theme";

void Office.onReady(({ host }) => {
  const root = document.getElementById("pane");
  if (!root) return;
  // A browser that is no Office host resolves with null, whatever the types say.
  if (host !== Office.HostType.Excel) {
    applyTheme(undefined);
    render(<ClosedPane closed={{ kind: "noHost" }} texts={paneTh} />, root);
    return;
  }
  applyTheme(Office.context.officeTheme);
  startIn(root);
});

/** Opens the pane over the workbook, again after each failure that the officer wants to try again. */
function startIn(root: HTMLElement): void {
  const preferences = openPreferences();
  const show = (content: JSX.Element): void => {
    document.documentElement.lang = textsFor(preferences.get()).language;
    render(content, root);
  };
  const showClosed = (closed: Closed): void => {
    show(<ClosedPane closed={closed} texts={textsFor(preferences.get()).pane} />);
  };
  let opened: Pane | null = null;
  registerCommands(() => opened);
  const missing = missingSets();
  if (missing.length > 0) {
    showClosed({ kind: "tooOld", missing });
    return;
  }
  const showPane = (pane: Pane): void => {
    const { shellNow } = pane;
    opened = pane;
    show(<App shell={shellNow()} />);
    preferences.follow(() => {
      show(<App shell={shellNow()} />);
    });
  };
  const open = (): void => {
    showClosed({ kind: "opening" });
    openPane(preferences).then(showPane, (thrown: unknown) => {
      showClosed({ kind: "failed", problem: problemOf(thrown), retry: open });
    });
  };
  open();
}
