import type { EditedWorkbook } from "../support/editedWorkbook";

/** What an officer did to the workbook of 2567, and how it is told in Thai and in English. */
export type Slip = [
  name: string,
  edit: (workbook: EditedWorkbook) => EditedWorkbook,
  thai: string,
  english: string,
];
