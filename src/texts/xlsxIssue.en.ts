import type { SameKeys } from "./texts";
import type { xlsxIssueTh } from "./xlsxIssue.th";

/** Why a file is no workbook that can be read, and what to do. */
export const xlsxIssueEn = {
  issue: {
    emptyFile: "This file is empty (0 bytes); its download or copy may have failed. Ask for it anew.",
    notAWorkbook:
      "This file is no Excel workbook (.xlsx). Choose another, or open it in Excel and save it as .xlsx.",
    damaged:
      "The file is damaged or incomplete and can't be read. Open it in Excel and save it again, or ask for it anew.",
    passwordProtected:
      "This file has a password and can't be read. Open it in Excel, take the password off and save it again.",
    oldWorkbook: "This is a workbook of an old Excel (.xls). Open it in Excel and save it as .xlsx.",
    binaryWorkbook: "This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.",
    openDocument:
      "This is an OpenDocument file (.ods). Open it in LibreOffice or Excel and save it as .xlsx.",
    textFile:
      "This is a file of text (such as .csv), which has none of the template's formulas and names. Choose the original .xlsx.",
    webPage:
      "This is a web page (HTML), though its name may end like Excel's. Open it in Excel and save it as .xlsx.",
    unpacksTooLarge:
      "What is inside the file is larger than {most} bytes, so it is not opened. Delete sheets and rows that do not belong there and save it again.",
    partUnsound:
      "{where}: {flaw}. The file is not read, because cells could look blank. Open it in Excel and save it again, or ask for it anew.",
  },
  flaw: {
    missing: "not in the file",
    broken: "cut off or not readable",
    altered: "not what its checksum (CRC) says, so it was changed or damaged",
    twice: "there twice",
    cell: "a value that can't be read",
  },
  where: {
    sheet: "Sheet “{sheet}” (part {part} of the file)",
    sheetCell: "Sheet “{sheet}”, cell {cell} (part {part} of the file)",
    part: "Part {part} of the file",
    partCell: "Part {part} of the file, at {cell}",
  },
} as const satisfies SameKeys<typeof xlsxIssueTh>;
