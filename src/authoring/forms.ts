import { tableNames, type FieldSheet, type SheetName, type TableName } from "./tables";

/** What is written in a workbook: a whole pack, or a province's own indicators over one. */
export type FormName = "pack" | "overlay";

/** The sheets of a workbook of its kind. */
export interface Form {
  readonly fields: FieldSheet;
  readonly tables: readonly TableName[];
}

export const forms: Readonly<Record<FormName, Form>> = {
  pack: { fields: "Pack", tables: tableNames.filter((name) => name !== "Base") },
  overlay: {
    fields: "Province",
    tables: [
      "Base",
      "Indicators",
      "Variants",
      "Clauses",
      "Bands",
      "Evidence",
      "Laws",
      "Notes",
      "Acknowledged",
    ],
  },
};

export function sheetsOf({ fields, tables }: Form): readonly SheetName[] {
  return [fields, ...tables];
}

/** The kind of a workbook by the sheets it has; null where it has the fields of both. */
export function formOf(found: readonly (SheetName | null)[]): FormName | null {
  const [isPack, isOverlay] = [found.includes("Pack"), found.includes("Province")];
  if (isPack) return isOverlay ? null : "pack";
  return isOverlay || found.includes("Base") ? "overlay" : "pack";
}
