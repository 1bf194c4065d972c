/**
 * Parts of a workbook as Excel keeps them, where the library that writes the file keeps less. Each takes the text of a part and
 * gives it completed.
 */

/** The first sheet is the one that is chosen: with none, programs that do not open one by themselves show no sheet. */
export function withSheetChosen(sheet: string): string {
  return sheet.replace("<sheetView ", '<sheetView tabSelected="1" ');
}

/**
 * The number of cells that hold a text, beside that of texts, which is all that the library counts.
 *
 * @param strings The part with the shared texts.
 */
export function withTextCount(strings: string, cells: number): string {
  return strings.replace(/(<sst [^>]*?)\bcount="\d+"/, `$1count="${String(cells)}"`);
}

/**
 * What the cells show is what their formulas give, as by Excel's own reckoning: asked to, or where an older engine reckoned,
 * it would calculate all on opening and ask to save what nobody has changed.
 */
export function withValuesKept(workbook: string): string {
  return workbook.replace(/<calcPr[^>]*\/>/, '<calcPr calcId="191029"/>');
}
