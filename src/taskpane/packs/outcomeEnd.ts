import type { BuildOutcome } from "../../workbook/excel/buildInWorkbook";
import type { FreezeOutcome } from "../../workbook/excel/freezeToValues";
import type { KeepOutcome } from "../../workbook/excel/keepPack";
import type { RepairOutcome } from "../../workbook/excel/repairFormulas";
import { outcomeText } from "../../texts/workbookText";
import { workbookTextsEn } from "../../texts/workbookTexts.en";
import { workbookTextsTh } from "../../texts/workbookTexts.th";
import type { JobEnd } from "../jobs/jobs";

type Outcome = BuildOutcome | KeepOutcome | RepairOutcome | FreezeOutcome;

/** How a job on the workbook ended, by what came of it. */
export function outcomeEnd(language: "th" | "en", outcome: Outcome): JobEnd {
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
