/** Of a page that was opened with a workbook of another: where the workbook lies. */
export const OPENED = "opened";

/**
 * Another window of the workbench with this workbook, as Excel opens what an add-in makes.
 *
 * @param base64 An .xlsx file; null for an empty workbook.
 */
export function openInWindow(base64: string | null): void {
  const address = new URL(window.location.href);
  address.search = "";
  if (base64 === null) address.searchParams.set("blank", "");
  else {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    // It can be read by pages of this origin, as long as this one is open.
    address.searchParams.set(OPENED, URL.createObjectURL(new Blob([bytes])));
  }
  window.open(address);
}
