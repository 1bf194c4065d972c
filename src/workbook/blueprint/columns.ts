/** Columns of an area's sheet. */
export const columns: Readonly<
  Record<"code" | "text" | "state" | "date" | "due" | "evidence" | "note", number>
> = { code: 1, text: 2, state: 3, date: 4, due: 5, evidence: 6, note: 7 };

/** In characters; together they fill the width of A4 on its side. */
export const areaWidths: readonly number[] = [13, 54, 13, 14, 14, 20, 18];

/** From the text to the note, for what is written across. */
export const restWidth = areaWidths.slice(1).reduce((sum, one) => sum + one, 0);

/** The first of the hidden columns in which native copies read a checklist, one for each column of entries. */
export const readingColumn = columns.note + 1;
export const readingWidths: readonly number[] = [12, 12];

/** The column of a mean's second count, beside the first. */
export const secondCount = columns.date;

/** The cells of the heading beside the indicator's title. */
export const heading = {
  code: columns.code,
  title: columns.text,
  scoreLabel: columns.state,
  score: columns.date,
  fullLabel: columns.due,
  full: columns.evidence,
  rest: columns.note,
} as const;
