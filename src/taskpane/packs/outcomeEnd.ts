import { outcomeText, type WorkbookOutcome } from "../../words/workbook/outcomeText";
import type { Language } from "../../texts/texts";
import { workbookTexts } from "../../texts/workbookTexts";
import type { JobEnd } from "../jobs/jobs";

/** How a job on the workbook ended, by what came of it. */
export function outcomeEnd(language: Language, outcome: WorkbookOutcome): JobEnd {
  const message = outcomeText(workbookTexts[language], outcome);
  switch (outcome.kind) {
    case "built":
    case "kept":
    case "frozen":
    case "takenOut":
      return { kind: "done", message };
    case "cancelled":
      return { kind: "cancelled", message };
    case "repaired":
      // Sheets with a password wait for the officer, and are repaired by trying again.
      return { kind: outcome.locked.length > 0 ? "failed" : "done", message };
    case "refused":
    case "failed":
    case "notAllOut":
      return { kind: "failed", message };
  }
}
