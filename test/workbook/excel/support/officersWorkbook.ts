import { messagesCome } from "../../../workbench/support/realClient";
import { openExcel, type OpenExcel } from "./openExcel";

/** A workbook that an officer keeps: a tracker, a sheet named as one of the template's, a name, a setting, a part. */
export async function officersWorkbook(): Promise<OpenExcel> {
  const open = openExcel("ติดตามงาน", "สรุป");
  await Excel.run(async (context) => {
    const { names, settings, customXmlParts, worksheets } = context.workbook;
    const tracker = worksheets.getItem("ติดตามงาน");
    tracker.getRange("A1:B2").values = [
      ["งาน", "ผล"],
      ["รายงานควบคุมภายใน", 5],
    ];
    tracker.getRange("A1:B1").format.font.bold = true;
    worksheets.getItem("สรุป").getRange("A1").values = [["สรุปของเรา"]];
    worksheets.getItem("สรุป").protection.protect({ allowFormatCells: true });
    names.add("งานทั้งหมด", tracker.getRange("A2:B2"));
    settings.add("other.addin", { kept: true });
    customXmlParts.add('<notes xmlns="urn:other">บันทึก</notes>');
    await context.sync();
  });
  await messagesCome();
  return open;
}

/** Listens to a build without a word. */
export function listener(signal = new AbortController().signal): {
  readonly progress: () => void;
  readonly signal: AbortSignal;
} {
  return { progress: () => undefined, signal };
}
