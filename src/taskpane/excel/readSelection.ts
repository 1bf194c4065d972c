import { findLpaCall, readArgument, type Argument, type LpaCall } from "./lpaCall";

/** What the selected cell is about: the arguments of its `LPA.` formula, or its text. */
export interface Selection {
  readonly address: string;
  /** Anything that may name an indicator; null where the cell says nothing. */
  readonly indicator: unknown;
  /** The cells of the checklist, where the formula has one. */
  readonly checklist: readonly (readonly unknown[])[] | null;
  readonly laoType: unknown;
  readonly pack: unknown;
}

/** Where each function has the arguments that the pane follows. */
const places: Readonly<
  Record<string, { readonly checklist?: number; readonly laoType?: number; readonly pack: number }>
> = {
  SCORE: { checklist: 1, laoType: 2, pack: 3 },
  EXPLAIN: { checklist: 1, laoType: 2, pack: 3 },
  NEXT: { checklist: 1, laoType: 2, pack: 3 },
  FULL: { laoType: 1, pack: 2 },
  CHECKLIST: { pack: 1 },
  BANDS: { pack: 1 },
  EVIDENCE: { pack: 1 },
  LAWS: { pack: 1 },
};

/** Reads the active cell and the cells its formula refers to: two round trips. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const cell = context.workbook.getActiveCell();
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  cell.load("address,formulas,values");
  await context.sync();
  const formula: unknown = (cell.formulas as unknown[][])[0]?.[0];
  const call = typeof formula === "string" && formula.startsWith("=") ? findLpaCall(formula) : null;
  const place = call && places[call.name];
  if (!call || !place) return plainCell(cell.address, (cell.values as unknown[][])[0]?.[0]);
  const wanted = [0, place.checklist, place.laoType, place.pack];
  const parts = wanted.map((position) => startReading(context, sheet, call, position));
  await context.sync();
  const [indicator, checklist, laoType, pack] = parts.map(cellsOf);
  return {
    address: cell.address,
    indicator: indicator?.[0]?.[0] ?? null,
    checklist: checklist ?? null,
    laoType: laoType?.[0]?.[0] ?? null,
    pack: pack?.[0]?.[0] ?? null,
  };
}

function plainCell(address: string, value: unknown): Selection {
  const names = typeof value === "string" && /ตัวชี้วัด|indicator/i.test(value);
  const number = names ? /(?:ตัวชี้วัด(?:ที่)?|indicator)\s*[0-9๐-๙A-Za-z.]+/i.exec(value)?.[0] : undefined;
  return { address, indicator: number ?? null, checklist: null, laoType: null, pack: null };
}

/** An argument under way: a value at hand, cells that the next sync brings, or nothing that can be followed. */
type Part = { readonly values: unknown[][] } | null;

/** Starts loading an argument's cells. */
function startReading(
  context: Excel.RequestContext,
  home: Excel.Worksheet,
  call: LpaCall,
  position: number | undefined,
): Part {
  const argument: Argument =
    position === undefined ? { kind: "other" } : readArgument(call.arguments[position] ?? "");
  if (argument.kind === "other") return null;
  if (argument.kind === "value") return { values: [[argument.value]] };
  const sheet = argument.sheet === null ? home : context.workbook.worksheets.getItem(argument.sheet);
  return sheet.getRange(argument.address).load("values");
}

function cellsOf(part: Part): unknown[][] | null {
  return part?.values ?? null;
}
