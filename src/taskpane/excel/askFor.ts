import { sizeOf, type SheetRange } from "../../workbook/cells/cellRange";
import { rangeOn } from "../../workbook/excel/rangeOn";
import { isErrorText, mostCells } from "../../workbook/read/book";
import { argumentPlaces } from "./followedFunctions";
import { readArgument, type Argument, type CallInFormula } from "../../workbook/cells/lpaCall";
import { askForMerged, hiddenCells } from "./mergedCells";
import type { ArgumentTrouble, Subject } from "./subject";
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

/** What the arguments of a call say. */
export type CallRead = Pick<
  Subject,
  "indicator" | "checklist" | "laoType" | "pack" | "formula" | "trouble" | "hidden"
>;

/** Asks for the cells that a call's arguments stand for. */
export function askForCall(context: Excel.RequestContext, home: string, call: CallInFormula): () => CallRead {
  const places = argumentPlaces(call.name);
  const read = (position: number | undefined): Argument | null =>
    position === undefined ? null : readArgument(call.arguments[position]);
  const arguments_ = {
    indicator: read(places?.indicator),
    checklist: read(places?.checklist),
    laoType: read(places?.laoType),
    pack: read(places?.pack),
  };
  const ask = (argument: Argument | null): AskedValues =>
    argument === null ? nothing : askForArgument(context, home, argument);
  const [indicator, checklist, laoType, pack] = [
    ask(arguments_.indicator),
    ask(arguments_.checklist),
    ask(arguments_.laoType),
    ask(arguments_.pack),
  ];
  const place = arguments_.checklist && placeOfArgument(arguments_.checklist, home);
  const merged = askForMerged(context, place);
  return () => {
    const [cells, named] = [checklist(), indicator()];
    const unquoted = named
      ? null
      : unquotedIndicator(arguments_.indicator, call.arguments[places?.indicator ?? 0]);
    return {
      indicator: named?.[0]?.[0] ?? unquoted,
      checklist: cells && { kind: "range", cells, place },
      laoType: laoType()?.[0]?.[0] ?? null,
      pack: pack()?.[0]?.[0] ?? null,
      formula: call.text,
      trouble:
        unquoted === null
          ? checklistTrouble(arguments_.checklist, call.arguments[places?.checklist ?? 0], cells !== null)
          : { kind: "unquoted", text: unquoted },
      hidden: place ? hiddenCells([place], merged()) : [],
    };
  };
}

/** What was typed for an indicator and would name it in quotes: ๓, ตัวชี้วัดที่3; null for what is reckoned first. */
function unquotedIndicator(argument: Argument | null, text = ""): string | null {
  const isWord =
    argument?.kind === "name" || (argument?.kind === "other" && /^[\p{L}\p{M}\p{N}./-]+$/u.test(text));
  return isWord ? text : null;
}

function checklistTrouble(argument: Argument | null, text = "", isRead: boolean): ArgumentTrouble | null {
  switch (argument?.kind) {
    case "missing":
      return { kind: "checklistMissing" };
    case "wholeLines":
      return { kind: "wholeLines", text };
    case "name":
      return isRead ? null : { kind: "noSuchName", text };
    default:
      return null;
  }
}

function askForArgument(context: Excel.RequestContext, home: string, argument: Argument): AskedValues {
  switch (argument.kind) {
    case "missing":
    case "wholeLines":
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
