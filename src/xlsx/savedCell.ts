/** A cell as it was saved, or as Excel shows it now. */
export interface SavedCell {
  /** Numbers, days included as Excel serial days; an error is a text such as #NAME?. */
  readonly value: string | number | boolean | null;
  readonly isFormula: boolean;
  readonly isError: boolean;
  /** Without its equals sign; blank where a cell shares the formula of another. */
  readonly formula?: string;
  /** A formula that no program has worked out yet. */
  readonly isUncalculated?: true;
  /** The address that the cell leads to: a link laid over it, or that of a HYPERLINK formula; null where a formula reckons it. */
  readonly link?: string | null;
}

/** Every error that a cell can show, in files and through Excel's API. A note such as "#1" is none. */
const errorTexts: ReadonlySet<unknown> = new Set([
  ...["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!"],
  ...[
    "#CONNECT!",
    "#BLOCKED!",
    "#UNKNOWN!",
    "#FIELD!",
    "#CALC!",
    "#BUSY!",
    "#EXTERNAL!",
    "#PYTHON!",
    "#TIMEOUT!",
  ],
  // What other grids show where a formula can't be read, or leads back to itself.
  ...["#BAD_EXPR", "#CYCLE"],
]);

export function isErrorText(value: unknown): boolean {
  return errorTexts.has(value);
}
