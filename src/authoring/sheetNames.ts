import { plainText } from "../text/plainText";
import { fault, type AuthoringIssue, type Fault } from "./issue";
import { nearest } from "../text/nearest";
import { sheetNames, tables, type SheetName } from "./tables";

/** The sheet that a name means, whatever its case and stray spaces, or null. */
export function sheetNamed(name: string): SheetName | null {
  const plain = plainText(name).replace(/ /g, "");
  return sheetNames.find((sheet) => sheet.toLowerCase() === plain) ?? null;
}

/** Sheets that are there twice, misspelt, or missing though every pack needs them. */
export function checkSheetNames(names: readonly string[]): readonly AuthoringIssue[] {
  const strangers = names.filter((name) => sheetNamed(name) === null);
  return sheetNames.flatMap((sheet) => {
    const alike = names.filter((name) => sheetNamed(name) === sheet);
    if (alike.length === 1) return [];
    if (alike.length > 1) return [at(sheet, fault("sheetTwice", { sheet, names: alike }))];
    const meant = strangers.find((name) => nearest(name, sheetNames) === sheet);
    if (meant !== undefined) return [at(sheet, fault("sheetMisspelt", { sheet, found: meant }))];
    const needed = sheet === "Pack" || tables[sheet].needed !== "no";
    return needed ? [at(sheet, fault("sheetMissing", { sheet }))] : [];
  });
}

function at(sheet: SheetName, found: Fault): AuthoringIssue {
  return { ...found, place: { sheet, row: null, column: null } };
}
