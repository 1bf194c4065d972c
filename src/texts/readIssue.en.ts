import type { readIssueTh } from "./readIssue.th";
import type { SameKeys } from "./texts";

/** What a filled workbook lacks. */
export const readIssueEn = {
  notAWorkbook: "This file is no .xlsx that can be read",
  packMissing: "The file carries no pack {id}; one of that id at hand is used, if there is one",
  packBroken: "The pack {id} inside the file is damaged; one of that id at hand is used, if there is one",
  laoTypeUnknown: "Unknown LAO type “{word}” on the settings sheet",
  cellMissing: "The cell {name} is gone: its row or sheet may have been deleted",
  uncalculated:
    "The cell {name} has a formula without a value: open the file in Excel and save it, or type the value",
  errorCell: "The cell {name} is an error value",
  totalDiffers: "The saved total {saved} differs from what the answers give now, {scored}",
} as const satisfies SameKeys<typeof readIssueTh>;
