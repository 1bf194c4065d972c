import { functionsTexts } from "../texts/functionsTexts";
import { paneTexts } from "../texts/pane/paneTexts";
import { fill, fillUnchecked, type Language } from "../texts/texts";
import { toThaiDigits } from "../text/thaiDigits";
import { openPacks } from "./excel/openPacks";
import { recalculate } from "./excel/recalculate";
import { showsLpaFormulas } from "./excel/showsLpaFormulas";
import { followWorkbook } from "./excel/workbookEvents";
import type { Preferences } from "./preferences";
import { createJobs } from "./jobs/jobs";
import { loadedFrom } from "./desk/packShelf";
import { createPacksDesk } from "./desk/packsDesk";
import type { PacksInUse } from "./excel/packsInUse";
import type { Shell, ViewId } from "./shell";
import { createStore, type Store } from "./store";

/** What outlives a change of language or digits. */
export interface Pane {
  readonly preferences: Store<Preferences>;
  /** The shell in the language and digits that are chosen now. */
  readonly shellNow: () => Shell;
}

/** Reads the open workbook and lets the formulas go that wait for it. */
export async function openPane(preferences: Store<Preferences>): Promise<Pane> {
  const packsDesk = createPacksDesk(null);
  const { shelf, panel } = packsDesk;
  const open = (): Promise<PacksInUse> => openPacks(() => loadedFrom(shelf));
  const opened = await open();
  panel.set(opened.isChosen ? "list" : "build");
  const packs = createStore(opened);
  const events = await followWorkbook();
  const view = createStore(await startView(opened));
  const jobs = createJobs((problem) =>
    fill(paneTexts[languageFor(preferences.get())].frame.unexpected, { problem }),
  );
  // What went well is read once; what failed stays until somebody has seen to it.
  view.follow(() => {
    if (jobs.state.get().kind === "done") jobs.dismiss();
  });
  const shellNow = (): Shell => {
    const chosen = preferences.get();
    const language = languageFor(chosen);
    const digits = chosen.digits === "thai" ? toThaiDigits : String;
    return {
      language,
      texts: paneTexts[language],
      scoreTexts: functionsTexts[language],
      digits,
      say: (text, values) => fillUnchecked(text, values, digits),
      preferences,
      view,
      packs,
      packsDesk,
      jobs,
      events,
      async reopenPacks() {
        packs.set(await open());
        await recalculate();
      },
    };
  };
  return { preferences, shellNow };
}

/** A workbook without anything of the add-in begins with what can be made of it; one in trouble, with the trouble. */
async function startView({ isChosen, faults }: PacksInUse): Promise<ViewId> {
  if (faults.length > 0) return "packs";
  return isChosen || (await showsLpaFormulas()) ? "indicator" : "packs";
}

/** The language that is chosen; where the choice is Excel's, English in every English Excel and Thai in all others. */
export function languageFor({ language }: Preferences): Language {
  if (language !== "excel") return language;
  return /^en\b/i.test(Office.context.displayLanguage) ? "en" : "th";
}
