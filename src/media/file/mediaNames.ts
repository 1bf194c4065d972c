import type { FormField, FormNumber, MediumField } from "../letter";

/** What is entered of each form beside its own fields. */
export const reportFields = ["link", "due", "sent", "score", "full"] as const;

export type ReportField = (typeof reportFields)[number];

/** Names of cells by which a workbook of media is read again. */
export const mediaNames = {
  province: "MEDIA_PROVINCE",
  year: "MEDIA_YEAR",
  levels: "MEDIA_LEVELS",
  useWeights: "MEDIA_USE_WEIGHTS",
  holidays: "MEDIA_HOLIDAYS",
} as const;

/** Two cells side by side, one a medium. */
export function mediumName(field: MediumField): string {
  return `MEDIA_${field.toUpperCase()}`;
}

export function formFieldName(field: FormField): string {
  return `MEDIA_FORM_${field.toUpperCase()}`;
}

export function reportName(form: FormNumber, field: ReportField): string {
  return `MEDIA_FORM${String(form)}_${field.toUpperCase()}`;
}

/** A row a step: its name, and what was done. */
export function stepsName(form: FormNumber): string {
  return `MEDIA_FORM${String(form)}_STEPS`;
}
