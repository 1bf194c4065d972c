import { plainText } from "../text/plainText";
import { fault, type AuthoringIssue, type Fault } from "./issue";
import { nearest } from "../text/nearest";
import { sheetsOf, type Form } from "./forms";
import { isFieldSheet, sheetNames, tables, type SheetName } from "./tables";

/** The sheet that a name means, whatever its case and stray spaces, or null. */
export function sheetNamed(name: string): SheetName | null {
  const plain = plainText(name).replace(/ /g, "");
  return sheetNames.find((sheet) => sheet.toLowerCase() === plain) ?? null;
}

/** Whether a name is a slip for that of a sheet. */
export function looksLikeOurs(name: string): boolean {
  return nearest(name, sheetNames) !== null;
}

/**
 * Sheets that are there twice, misspelt, or missing though every workbook of the kind needs them.
 *
 * @param alike Sheets of other names, by what their headers say they are.
 */
export function checkSheetNames(
  names: readonly string[],
  alike: ReadonlyMap<string, SheetName>,
  form: Form,
): readonly AuthoringIssue[] {
  const strangers = names.filter((name) => sheetNamed(name) === null);
  const ours = sheetsOf(form);
  return ours.flatMap((sheet) => {
    const same = names.filter((name) => sheetNamed(name) === sheet);
    if (same.length === 1) return [];
    if (same.length > 1) return [at(sheet, fault("sheetTwice", { sheet, names: same }))];
    const meant =
      strangers.find((name) => alike.get(name) === sheet) ??
      strangers.find((name) => nearest(name, ours) === sheet);
    if (meant !== undefined) return [at(sheet, fault("sheetMisspelt", { sheet, found: meant }))];
    const needed = isFieldSheet(sheet) || tables[sheet].needed !== "no";
    return needed ? [at(sheet, fault("sheetMissing", { sheet }))] : [];
  });
}

function at(sheet: SheetName, found: Fault): AuthoringIssue {
  return { ...found, place: { sheet, row: null, column: null } };
}
