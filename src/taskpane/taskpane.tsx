import { render, type JSX } from "preact";
import { paneTexts } from "../texts/pane/paneTexts";
import { missingSets, problemOf, type RequirementSet } from "../workbook/excel/inExcel";
import { registerCommands } from "./commands";
import { keepWordsWhole } from "./controls/wholeWords";
import { openPacksForFormulas } from "./excel/openPacks";
import { App } from "./frame/App";
import { ClosedPane, type Closed } from "./frame/ClosedPane";
import "./frame/frame.css";
import { openPreferences } from "./preferences";
import { languageFor, openPane, type Pane } from "./openPane";
import { FilesOnly } from "./packs/FilesOnly";
import { applyTheme, followTheme } from "./theme/theme";

/** What the pane can't do without; each further use of Excel is asked for where it is made. */
const needed: readonly RequirementSet[] = [
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.3"],
  ["ExcelApi", "1.7"],
];

keepWordsWhole();
void Office.onReady(({ host }) => {
  const root = document.getElementById("pane");
  if (!root) return;
  // A browser that is no Office host resolves with null, whatever the types say.
  if (host !== Office.HostType.Excel) {
    applyTheme(undefined);
    render(<ClosedPane closed={{ kind: "noHost" }} texts={paneTexts.th} />, root);
    return;
  }
  followTheme(() => Office.context.officeTheme);
  startIn(root);
});

/** Opens the pane over the workbook, again after each failure that the officer wants to try again. */
function startIn(root: HTMLElement): void {
  const preferences = openPreferences();
  const show = (content: JSX.Element): void => {
    document.documentElement.lang = languageFor(preferences.get());
    render(content, root);
  };
  const showClosed = (closed: Closed): void => {
    const language = languageFor(preferences.get());
    show(
      <ClosedPane closed={closed} texts={paneTexts[language]}>
        <FilesOnly texts={paneTexts[language]} language={language} />
      </ClosedPane>,
    );
  };
  let tellOpened: (pane: Pane) => void = () => undefined;
  registerCommands(
    new Promise((resolve) => {
      tellOpened = resolve;
    }),
  );
  const missing = missingSets(needed);
  if (missing.length > 0) {
    showClosed({ kind: "tooOld", missing });
    void openPacksForFormulas();
    return;
  }
  const showPane = (pane: Pane): void => {
    const { shellNow } = pane;
    show(<App shell={shellNow()} />);
    tellOpened(pane);
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
