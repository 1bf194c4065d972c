import { paneEn, paneTh, type PaneTexts } from "../texts/pane/paneTexts";
import { en } from "../texts/en";
import { fill } from "../texts/texts";
import { th } from "../texts/th";
import { toThaiDigits } from "../texts/thaiDigits";
import { openPacks } from "./excel/openPacks";
import { followWorkbook } from "./excel/workbookEvents";
import type { Preferences } from "./frame/preferences";
import { createJobs } from "./jobs/jobs";
import type { Shell, ViewId } from "./shell";
import { createStore, type Store } from "./store";

/** What outlives a change of language or digits. */
export interface Pane {
  readonly preferences: Store<Preferences>;
  /** The shell in the language and digits that are chosen now. */
  readonly shellNow: () => Shell;
}

/** Reads the open workbook and lets the formulas go that wait for it. */
export async function openPane(preferences: Store<Preferences>, startView: ViewId): Promise<Pane> {
  const packs = createStore(await openPacks());
  const events = await followWorkbook();
  const view = createStore<ViewId>(startView);
  const jobs = createJobs((problem) => fill(textsFor(preferences.get()).pane.frame.unexpected, { problem }));
  const shellNow = (): Shell => {
    const chosen = preferences.get();
    const { pane, score } = textsFor(chosen);
    const digits = chosen.digits === "thai" ? toThaiDigits : String;
    return {
      texts: pane,
      scoreTexts: score,
      digits,
      say: (text, values = {}) => fill(text, withDigits(values, digits)),
      preferences,
      view,
      packs,
      jobs,
      events,
      async reopenPacks() {
        packs.set(await openPacks());
      },
    };
  };
  return { preferences, shellNow };
}

/** Texts as they are chosen; where the choice is Excel's, Thai unless Excel is shown in another language. */
export function textsFor({ language }: Preferences): { readonly pane: PaneTexts; readonly score: typeof th } {
  const isThai =
    language === "th" ||
    (language === "excel" && Office.context.displayLanguage.toLowerCase().startsWith("th"));
  return isThai ? { pane: paneTh, score: th } : { pane: paneEn, score: en };
}

function withDigits(
  values: Readonly<Record<string, string | number>>,
  digits: (text: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number" ? digits(String(value)) : value,
    ]),
  );
}
