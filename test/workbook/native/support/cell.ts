/** A cell with an error, as Excel hands it to a function; calculators are given 1/0. */
export const errorCell = { errorType: "Div0" } as const;

export type Cell = string | number | boolean | null | typeof errorCell;
export type Rows = readonly (readonly Cell[])[];

/** What a cell shows: a number, a text, or an error of whichever kind. */
export type Shown = { readonly number: number } | { readonly text: string } | "error";

export function column(cells: readonly Cell[]): Rows {
  return cells.map((cell) => [cell]);
}
