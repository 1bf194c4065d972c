import { base64Of } from "./base64Of";
import { problemOf } from "./inExcel";

export type OpenOutcome = { readonly kind: "opened" } | { readonly kind: "failed"; readonly problem: string };

/** Whether this Excel can open a file that the pane made. */
export function canOpenAsWorkbook(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.8");
}

/**
 * Opens an .xlsx file as a new workbook in a window of its own; it has no place on the disk until somebody saves it. The open
 * workbook stays as it is.
 */
export async function openAsWorkbook(xlsx: Uint8Array): Promise<OpenOutcome> {
  try {
    await Excel.createWorkbook(base64Of(xlsx));
    return { kind: "opened" };
  } catch (thrown) {
    return { kind: "failed", problem: problemOf(thrown) };
  }
}
