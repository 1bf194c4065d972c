import type { SameKeys } from "./texts";
import type { yearIssueTh } from "./yearIssue.th";

export const yearIssueEn = {
  dueDayMissing:
    "Clause {clause}: enter the day it is counted from in the row “เริ่มนับ”, or its due day, and it will be scored",
  holidaysMissing:
    "Clause {clause} falls due in working days: enter the holidays of every year that is counted on the sheet “วันหยุด”, or its due day, and it will be scored",
  holidayRefused:
    "Clause {clause} falls due in working days, and holiday {line} on the sheet “วันหยุด” can't stand: {problem}",
  dayRefused: "Clause {clause}, {cell}: {problem}",
  promptLeft:
    "Clause {clause}: its result still holds “{prompt}”; delete that and choose the result, and it will be scored",
  fullMarksMissing: "Enter the full marks as well, so that the score counts",
  notFullMarks: "The full marks “{entered}” can't stand; enter a number above 0",
  notMarks: "The score “{entered}” can't stand; enter a number from 0 on, ไม่ประเมิน or ตัดฐาน",
  aboveFull: "The score {score} is above the full marks {full}; check both",
  notBaseCut: "The cell for a base cut says “{entered}”; choose ตัดฐาน or leave it blank",
  rowsMoved:
    "Rows were sorted or put between: where “{row}” has its row, “{found}” was found, so no score is reckoned. Put the rows back in the paper's order (undo with Ctrl+Z while you can)",
  rowInserted:
    "A row was put between the indicator's rows (it holds “{entered}”), so no score is reckoned. Move what was entered to the row of its clause and delete that row",
  reviewOpen:
    "{count} old answers wait on the sheet “ทบทวน”, so no marks are counted yet: choose ใช้ตามเดิม (use) or ไม่ใช้ (don't) for each",
  reviewHeld:
    "Old answers wait on the sheet “ทบทวน”, so no marks are counted yet: choose ใช้ตามเดิม (use) or ไม่ใช้ (don't) for each",
  errorShown:
    "The score's cell is an error value; mend what its formula reads, or press Repair formulas in the pane",
  dayCells: { date: "day done", due: "due day", event: "day it is counted from" },
} as const satisfies SameKeys<typeof yearIssueTh>;
