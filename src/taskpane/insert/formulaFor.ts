import { laoAbbreviations, type LaoType } from "../../pack/laoType";
import { sheetPrefix } from "../../workbook/cells/cellRange";
import { quoted } from "../../workbook/cells/quoted";
import type { CellName } from "../excel/subject";

/** The functions that the pane helps to write, in the order they are offered. */
export const insertFunctions = [
  "SCORE",
  "EXPLAIN",
  "NEXT",
  "FULL",
  "CHECKLIST",
  "BANDS",
  "TOTALS",
  "SUMMARY",
  "LATE",
] as const;

export type InsertFunction = (typeof insertFunctions)[number];

/** The cells that a function takes. */
export type Slot = "checklist" | "indicators" | "scores" | "areas" | "full" | "due" | "sent" | "holidays";

export interface Signature {
  readonly indicator: boolean;
  readonly slots: readonly Slot[];
  /** Cells that may be left out. */
  readonly optional: readonly Slot[];
  readonly laoType: boolean;
  readonly pack: boolean;
}

const listing: Signature = { indicator: true, slots: [], optional: [], laoType: false, pack: true };
const scored: Signature = { ...listing, slots: ["checklist"], laoType: true };
const table: Signature = { ...listing, indicator: false };

export const signatures: Readonly<Record<InsertFunction, Signature>> = {
  SCORE: scored,
  EXPLAIN: scored,
  NEXT: scored,
  FULL: { ...listing, laoType: true },
  CHECKLIST: listing,
  BANDS: listing,
  TOTALS: { ...table, slots: ["indicators", "scores"], laoType: true },
  SUMMARY: { ...table, slots: ["areas", "full", "scores"], pack: false },
  LATE: { ...table, slots: ["due", "sent"], optional: ["holidays"], pack: false },
};

/** What a formula is made of. */
export interface FormulaChoice {
  readonly function: InsertFunction;
  /** Its number as the paper prints it; null until one is chosen. */
  readonly indicator: string | null;
  /** Cells on a sheet; the address without the sheet, as B2:B9. */
  readonly cells: Readonly<Partial<Record<Slot, CellName>>>;
  readonly laoType: LaoType | null;
  /** The pack's id; null for the pack in use. */
  readonly pack: string | null;
}

/** The formula for a cell of the sheet `home`, such as =LPA.SCORE(3,B2:B9); null while something it needs is not chosen. */
export function formulaFor(choice: FormulaChoice, home: string): string | null {
  const { slots, optional, indicator, laoType, pack } = signatures[choice.function];
  if (indicator && choice.indicator === null) return null;
  if (slots.some((slot) => !choice.cells[slot])) return null;
  const cellsOf = (slot: Slot): string => {
    const cells = choice.cells[slot];
    return cells ? reference(cells, home) : "";
  };
  const parts = [
    ...(choice.indicator !== null && indicator ? [indicatorArgument(choice.indicator)] : []),
    ...slots.map(cellsOf),
    ...(laoType ? [choice.laoType === null ? "" : quoted(laoAbbreviations[choice.laoType])] : []),
    ...(pack ? [choice.pack === null ? "" : quoted(choice.pack)] : []),
    // The deduction for a day, left out, stands before the holidays.
    ...optional.flatMap((slot) => ["", cellsOf(slot)]),
  ];
  while (parts.at(-1) === "") parts.pop();
  return `=LPA.${choice.function}(${parts.join(",")})`;
}

/** 3 as a number; 6.2 as a text, since Excel takes 6.20 for the same number. */
function indicatorArgument(number: string): string {
  return /^[1-9]\d*$/.test(number) ? number : quoted(number);
}

function reference({ sheet, address }: CellName, home: string): string {
  return sheet === home ? address : `${sheetPrefix(sheet)}${address}`;
}
