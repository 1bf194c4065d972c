import { outcomeText, type WorkbookOutcome } from "../../words/workbookText";
import { workbookTextsEn } from "../../texts/workbookTexts.en";
import { workbookTextsTh } from "../../texts/workbookTexts.th";
import type { JobEnd } from "../jobs/jobs";

/** How a job on the workbook ended, by what came of it. */
export function outcomeEnd(language: "th" | "en", outcome: WorkbookOutcome): JobEnd {
  const message = outcomeText(language === "th" ? workbookTextsTh : workbookTextsEn, outcome);
  switch (outcome.kind) {
    case "built":
    case "kept":
    case "frozen":
      return { kind: "done", message };
    case "cancelled":
      return { kind: "cancelled", message };
    case "repaired":
      // Sheets with a password wait for the officer, and are repaired by trying again.
      return { kind: outcome.locked.length > 0 ? "failed" : "done", message };
    case "refused":
    case "failed":
      return { kind: "failed", message };
  }
}
