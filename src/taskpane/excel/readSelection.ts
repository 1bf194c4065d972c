import { address, contains } from "../../workbook/cells/cellRange";
import { askForActiveCell, askForSurroundings, errorOf, firstOf, type ActiveCell } from "./activeCell";
import { askForCall, type CallRead } from "./askFor";
import { findUnknownFunction } from "./brokenFormula";
import type { CallInFormula } from "../../workbook/cells/lpaCall";
import { callAround, nameAround, type TitleOf } from "./nameAround";
import type { NamesInWorkbook } from "./namesInWorkbook";
import { askForBlock, askForSettings } from "./readBlock";
import type { BrokenCell, CellName, NamedSheet, Subject } from "./subject";
import { followedCalls, placeHolds, readsCell } from "./surroundings";
import { blockAt, blockOf, bookAt, type IndicatorBlock } from "./templateNames";

/** What one reading of the selection brought. */
export type SelectionReading = { readonly selected: CellName } & (
  | {
      readonly kind: "subject";
      /** What the cell is about; where it says nothing itself, what was shown before on its sheet, read anew. */
      readonly subject: Subject;
    }
  /** The cell shows an error, or calls a function that there is not: nothing else is shown in its place. */
  | { readonly kind: "broken"; readonly subject: null; readonly broken: BrokenCell }
  /** The cell is about no indicator, and nothing was shown before, or on another sheet. */
  | { readonly kind: "nothing"; readonly subject: null }
  /** What was shown before is not there any more. */
  | { readonly kind: "lost"; readonly subject: null }
);

/** What was shown last, to be read again while its checklist is ticked. */
export type ShownPlace =
  | { readonly kind: "formula"; readonly sheet: NamedSheet; readonly address: string }
  | { readonly kind: "template"; readonly key: string; readonly book: number; readonly sheet: string };

export interface ReadRequest {
  readonly names: NamesInWorkbook;
  readonly shown: ShownPlace | null;
  readonly titleOf: TitleOf;
  /** The key of an indicator that a template names by this number; null where its pack has none. */
  readonly keyOf: (number: string, pack: unknown) => string | null;
}

export interface ReadResult {
  readonly reading: SelectionReading;
  readonly shown: ShownPlace | null;
}

/**
 * Reads the active cell and what it is about: two round trips. A third is needed where names or sheets have changed, and
 * where a formula that was not shown yet is found by a cell of its checklist.
 */
export async function readSelection(
  context: Excel.RequestContext,
  request: ReadRequest,
): Promise<ReadResult> {
  const active = askForActiveCell(context);
  const checkNames = request.names.ask(context);
  const watched = askForShown(context, request.shown);
  await context.sync();
  await checkNames();
  return new SelectionReader(context, request, active(), watched()).read();
}

/** A formula as it stands now, and what its cell shows. */
interface Watched {
  readonly call: CallInFormula;
  readonly sheet: NamedSheet;
  readonly address: string;
  readonly value: unknown;
}

function askForShown(context: Excel.RequestContext, shown: ShownPlace | null): () => Watched | null {
  if (shown?.kind !== "formula") return () => null;
  const sheet = context.workbook.worksheets.getItem(shown.sheet.id).load("name");
  const cell = sheet.getRange(shown.address).load("formulas,values");
  return () => {
    const call = followedCalls(firstOf(cell.formulas))[0];
    const place = { sheet: { id: shown.sheet.id, name: sheet.name }, address: shown.address };
    return call ? { call, ...place, value: firstOf(cell.values) } : null;
  };
}

class SelectionReader {
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly request: ReadRequest,
    private readonly active: ActiveCell,
    private readonly watched: Watched | null,
  ) {}

  async read(): Promise<ReadResult> {
    const { active, watched } = this;
    const { sheet, formula, value } = active;
    const call = followedCalls(formula)[0];
    const block = blockAt(this.request.names.known(), sheet.name, active.row);
    // A formula of one's own may stand beside a block; the block's own cells are named.
    const isOwn =
      block !== null && [...block.cells.values()].some((place) => placeHolds(place, sheet.name, active));
    if (call && !isOwn) return this.readFormula({ call, sheet, address: active.address, value });
    const broken = isOwn ? null : brokenCell(active);
    if (broken?.unknown) return this.broken(broken);
    if (block && (!broken || contains(block.around, active))) return this.readBlock(block);
    if (watched && readsCell(watched.call, watched.sheet.name, sheet.name, active))
      return this.readFormula(watched);
    return this.readAround(broken);
  }

  private async readFormula({ call, sheet, address, value }: Watched): Promise<ReadResult> {
    const asked = askForCall(this.context, sheet.name, call);
    await this.context.sync();
    return this.found(formulaSubject({ sheet: sheet.name, address }, value, asked()), {
      kind: "formula",
      sheet,
      address,
    });
  }

  private async readBlock(block: IndicatorBlock): Promise<ReadResult> {
    const asked = askForBlock(this.context, this.request.names.known(), block);
    await this.context.sync();
    return this.found(asked(), shownBlock(block));
  }

  /** Looks at the cells around; what was shown before on this sheet is read anew on the same way. */
  private async readAround(broken: BrokenCell | null): Promise<ReadResult> {
    const { context, request, active } = this;
    const names = request.names.known();
    const book = bookAt(names, active.sheet.name);
    const surroundings = askForSurroundings(context, active);
    const settings = askForSettings(context, names.books.get(book) ?? {});
    const before = this.askForShownAgain();
    await context.sync();
    const around = surroundings();
    const placed = around && callAround(around, active, request.titleOf);
    if (placed)
      return this.readFormula({
        ...placed,
        sheet: active.sheet,
        address: address(placed.row, placed.column),
      });
    if (broken) return this.broken(broken);
    const name = around && nameAround(around, active, request.titleOf);
    if (name === null) return before();
    const key = request.keyOf(name, settings().pack);
    const block = key === null ? null : blockOf(names, book, key);
    return block ? this.readBlock(block) : this.found(this.textSubject(name, settings()), null);
  }

  private textSubject(indicator: string, settings: Pick<Subject, "pack" | "laoType">): Subject {
    const { sheet, address } = this.active;
    const pack = indicator.includes("/") ? null : settings.pack;
    return {
      source: { kind: "text", sheet: sheet.name, address },
      ...{ indicator, laoType: settings.laoType, pack },
      ...{ checklist: null, formula: null, error: null, trouble: null, hidden: [], template: null },
    };
  }

  private askForShownAgain(): () => ReadResult {
    const { shown, names } = this.request;
    if (shown === null) return () => this.nothing();
    if (shown.kind === "formula") {
      const { watched } = this;
      if (!watched) return () => this.lost();
      if (watched.sheet.id !== this.active.sheet.id) return () => this.nothing();
      const asked = askForCall(this.context, watched.sheet.name, watched.call);
      const cell = { sheet: watched.sheet.name, address: watched.address };
      return () => this.found(formulaSubject(cell, watched.value, asked()), shown);
    }
    const block = names
      .known()
      .blocks.find(
        ({ key, book, around }) => key === shown.key && book === shown.book && around.sheet === shown.sheet,
      );
    if (!block) return () => this.lost();
    if (shown.sheet !== this.active.sheet.name) return () => this.nothing();
    const asked = askForBlock(this.context, names.known(), block);
    return () => this.found(asked(), shown);
  }

  private found(subject: Subject, shown: ShownPlace | null): ReadResult {
    return { reading: { kind: "subject", selected: this.selected(), subject }, shown };
  }

  private broken(broken: BrokenCell): ReadResult {
    const { shown } = this.request;
    return { reading: { kind: "broken", selected: this.selected(), subject: null, broken }, shown };
  }

  /** What was shown is remembered, for whoever comes back to its sheet. */
  private nothing(): ReadResult {
    const { shown } = this.request;
    return { reading: { kind: "nothing", selected: this.selected(), subject: null }, shown };
  }

  private lost(): ReadResult {
    return { reading: { kind: "lost", selected: this.selected(), subject: null }, shown: null };
  }

  private selected(): CellName {
    return { sheet: this.active.sheet.name, address: this.active.address };
  }
}

function formulaSubject(cell: CellName, value: unknown, read: CallRead): Subject {
  return { source: { kind: "formula", ...cell }, ...read, error: errorOf(value), template: null };
}

/** The cell as one that Excel has no result for; null where it has one, or it is none of a formula. */
function brokenCell({ sheet, address, formula, value }: ActiveCell): BrokenCell | null {
  const error = errorOf(value);
  const text = typeof formula === "string" && formula.startsWith("=") ? formula : "";
  const unknown = findUnknownFunction(text, error !== null);
  return error === null && unknown === null
    ? null
    : { sheet: sheet.name, address, formula: text, error, unknown };
}

function shownBlock({ key, book, around }: IndicatorBlock): ShownPlace {
  return { kind: "template", key, book, sheet: around.sheet };
}
