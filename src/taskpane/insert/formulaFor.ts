import { laoAbbreviations, type LaoType } from "../../pack/laoType";
import { toArabicDigits } from "../../text/thaiDigits";
import { sheetPrefix } from "../../workbook/cells/cellRange";
import { quoted } from "../../workbook/cells/quoted";
import {
  argumentsFor,
  signatures,
  type ArgumentKind,
  type FunctionName,
  type Parameter,
} from "../../workbook/cells/signatures";
import type { CellName } from "../excel/subject";

/** The functions that the pane helps to write, in the order they are offered. */
export const insertFunctions = [
  "SCORE",
  "EXPLAIN",
  "NEXTSTEP",
  "FULLMARKS",
  "CHECKLIST",
  "BANDS",
  "TOTALS",
  "SUMMARY",
  "LATE",
  "TRACKER",
  "PLAN",
] as const satisfies readonly FunctionName[];

export type InsertFunction = (typeof insertFunctions)[number];

/** The arguments that are given as cells. */
const slots = [
  "checklist",
  "indicators",
  "scores",
  "areas",
  "full",
  "due",
  "sent",
  "holidays",
  "table",
] as const satisfies readonly ArgumentKind[];

export type ArgumentSlot = (typeof slots)[number];

/** What a person is asked for. */
export interface Inputs {
  readonly indicator: boolean;
  /** The target of a plan, typed. */
  readonly target: boolean;
  readonly slots: readonly ArgumentSlot[];
  /** Cells that may be left out. */
  readonly optional: readonly ArgumentSlot[];
  readonly laoType: boolean;
  readonly pack: boolean;
}

export function inputsOf(name: InsertFunction): Inputs {
  const parameters: readonly Parameter[] = signatures[name];
  const takes = (kind: ArgumentKind): boolean => parameters.some((one) => one.kind === kind);
  const cells = parameters.flatMap(({ kind, isOptional }) => {
    const slot = slots.find((one) => one === kind);
    return slot ? [{ slot, isOptional }] : [];
  });
  return {
    indicator: takes("indicator"),
    target: takes("target"),
    slots: cells.flatMap(({ slot, isOptional }) => (isOptional ? [] : [slot])),
    optional: cells.flatMap(({ slot, isOptional }) => (isOptional ? [slot] : [])),
    laoType: takes("laoType"),
    pack: takes("pack"),
  };
}

const allParameters: readonly Parameter[] = Object.values(signatures).flat();

/** Whether functions can use one cell only. */
export function isOneCell(slot: ArgumentSlot): boolean {
  return allParameters.some(({ kind, isRange }) => kind === slot && !isRange);
}

/** What a formula is made of. */
export interface FormulaChoice {
  readonly function: InsertFunction;
  /** Its number as the paper prints it; null until one is chosen. */
  readonly indicator: string | null;
  /** As typed: a percent, or the words for every pass mark. */
  readonly target: string;
  /** Cells on a sheet; the address without the sheet, as B2:B9. */
  readonly cells: Readonly<Partial<Record<ArgumentSlot, CellName>>>;
  readonly laoType: LaoType | null;
  /** The pack's id; null for the pack in use. */
  readonly pack: string | null;
}

/** The formula for a cell of the sheet `home`, such as =LPA.SCORE(3,B2:B9); null while something it needs is not chosen. */
export function formulaFor(choice: FormulaChoice, home: string): string | null {
  const needed = inputsOf(choice.function);
  if (needed.indicator && choice.indicator === null) return null;
  if (needed.target && choice.target.trim() === "") return null;
  if (needed.slots.some((slot) => !choice.cells[slot])) return null;
  const cells = Object.entries(choice.cells).map(([slot, own]) => [slot, reference(own, home)] as const);
  const given = argumentsFor(choice.function, {
    ...Object.fromEntries(cells),
    indicator: choice.indicator === null ? undefined : indicatorArgument(choice.indicator),
    target: targetArgument(choice.target),
    laoType: choice.laoType === null ? undefined : quoted(laoAbbreviations[choice.laoType]),
    pack: choice.pack === null ? undefined : quoted(choice.pack),
  });
  return `=LPA.${choice.function}(${given.join(",")})`;
}

/** 3 as a number; 6.2 as a text, since Excel takes 6.20 for the same number. */
function indicatorArgument(number: string): string {
  return /^[1-9]\d*$/.test(number) ? number : quoted(number);
}

/** What a typed target says to a function: a number as a number, anything else as its text. */
export function targetCell(typed: string): number | string {
  const plain = toArabicDigits(typed).trim();
  return /^\d{1,4}(\.\d{1,9})?$/.test(plain) ? Number(plain) : plain;
}

function targetArgument(typed: string): string {
  const target = targetCell(typed);
  return typeof target === "number" ? String(target) : quoted(target);
}

function reference({ sheet, address }: CellName, home: string): string {
  return sheet === home ? address : `${sheetPrefix(sheet)}${address}`;
}
