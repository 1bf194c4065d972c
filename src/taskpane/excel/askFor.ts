import { sizeOf, type SheetRange } from "../../workbook/cells/cellRange";
import { rangeOn } from "../../workbook/excel/rangeOn";
import { isErrorText, mostCells } from "../../workbook/read/book";
import { argumentPlaces } from "./followedFunctions";
import { readArgument, type CallInFormula } from "./lpaCall";
import type { Subject } from "./subject";
import { placeOfArgument } from "./surroundings";

/** Cells that the next round trip brings; null where they are not there. */
export type AskedValues = () => unknown[][] | null;

const nothing: AskedValues = () => null;

/** Asks for the values of cells of a sheet; too many to be meant are not asked for. */
export function askForCells(context: Excel.RequestContext, place: SheetRange | null): AskedValues {
  if (place === null || sizeOf(place) > mostCells) return nothing;
  const range = rangeOn(context.workbook.worksheets.getItem(place.sheet), place).load("values");
  return () => withErrors(range.values);
}

/** Excel's API shows an error as its text; the scorer must not take it for a word that somebody typed. */
export function withErrors(values: unknown[][]): unknown[][] {
  return values.map((row) => row.map((value) => (isErrorText(value) ? { code: value } : value)));
}

/** Asks for the cells that a call's arguments stand for. */
export function askForCall(
  context: Excel.RequestContext,
  home: string,
  call: CallInFormula,
): () => Pick<Subject, "indicator" | "checklist" | "laoType" | "pack" | "formula"> {
  const places = argumentPlaces(call.name);
  const ask = (position: number | undefined): AskedValues =>
    position === undefined ? nothing : askForArgument(context, home, call.arguments[position]);
  const [indicator, checklist, laoType, pack] = [
    ask(places?.indicator),
    ask(places?.checklist),
    ask(places?.laoType),
    ask(places?.pack),
  ];
  return () => {
    const cells = checklist();
    return {
      indicator: indicator()?.[0]?.[0] ?? null,
      checklist: cells && { kind: "range", cells },
      laoType: laoType()?.[0]?.[0] ?? null,
      pack: pack()?.[0]?.[0] ?? null,
      formula: call.text,
    };
  };
}

function askForArgument(context: Excel.RequestContext, home: string, text: string | undefined): AskedValues {
  const argument = readArgument(text);
  switch (argument.kind) {
    case "missing":
    case "other":
      return nothing;
    case "value":
      return () => [[argument.value]];
    case "reference":
      return askForCells(context, placeOfArgument(argument, home));
    case "name": {
      const range = context.workbook.names
        .getItemOrNullObject(argument.name)
        .getRangeOrNullObject()
        .load("values");
      return () => (range.isNullObject ? null : withErrors(range.values));
    }
  }
}
