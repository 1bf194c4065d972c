import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PaneTexts } from "../texts/pane/paneTexts";
import type { FunctionsTexts } from "../texts/functionsTexts";
import type { Known, Language, ValuesFor } from "../texts/texts";
import type { WorkbookEvents } from "./excel/workbookEvents";
import type { Preferences } from "./preferences";
import type { Jobs } from "./jobs/jobs";
import type { PacksDesk } from "./desk/packsDesk";
import type { PacksInUse } from "./excel/packsInUse";
import type { Store } from "./store";

/** In the order of the tabs. */
export const viewIds = ["packs", "indicator", "meeting", "check"] as const;

export type ViewId = (typeof viewIds)[number];

/** What every view stands on. */
export interface Shell {
  readonly language: Language;
  readonly texts: PaneTexts;
  /** Scores, issues and explanations in words. */
  readonly scoreTexts: FunctionsTexts;
  /** Puts values into a text; numbers come out in the digits that the person chose. */
  readonly say: <Text extends string>(text: Known<Text>, values: ValuesFor<Text>) => string;
  /** A finished text in the digits that the person chose. */
  readonly digits: (text: string) => string;
  readonly preferences: Store<Preferences>;
  readonly view: Store<ViewId>;
  readonly packs: Store<PacksInUse>;
  readonly packsDesk: PacksDesk;
  readonly jobs: Jobs;
  readonly events: WorkbookEvents;
  /** Reads the workbook's packs again after they were changed, and lets all formulas follow. */
  readonly reopenPacks: () => Promise<void>;
}

export const ShellContext = createContext<Shell | null>(null);

/** @throws Error where a view stands outside the pane. */
export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error("a view stands outside the pane");
  return shell;
}
