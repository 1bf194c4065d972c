import { address } from "../../workbook/cells/cellRange";
import { askForActiveCell, askForSurroundings, firstOf, type ActiveCell } from "./activeCell";
import { askForCall } from "./askFor";
import type { CallInFormula } from "./lpaCall";
import { callAround, nameAround, type TitleOf } from "./nameAround";
import type { NamesInWorkbook } from "./namesInWorkbook";
import { askForBlock, askForSettings } from "./readBlock";
import type { CellName, NamedSheet, Subject } from "./subject";
import { followedCalls, placeHolds, readsCell, type PlacedCall } from "./surroundings";
import { blockAt, newestOf, type IndicatorBlock } from "./templateNames";

/** What one reading of the selection brought. */
export interface SelectionReading {
  readonly selected: CellName;
  /** What the cell is about; where it says nothing itself, what was shown before, read anew. */
  readonly subject: Subject | null;
  /** What was shown before is not there any more. */
  readonly isLost: boolean;
}

/** What was shown last, to be read again while its checklist is ticked. */
export type ShownPlace =
  | { readonly kind: "formula"; readonly sheet: NamedSheet; readonly address: string }
  | { readonly kind: "template"; readonly key: string; readonly book: number; readonly sheet: string };

export interface ReadRequest {
  readonly names: NamesInWorkbook;
  readonly shown: ShownPlace | null;
  readonly titleOf: TitleOf;
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

/** The formula that was shown last, as it stands now. */
interface Watched {
  readonly call: CallInFormula;
  readonly sheet: NamedSheet;
  readonly address: string;
}

function askForShown(context: Excel.RequestContext, shown: ShownPlace | null): () => Watched | null {
  if (shown?.kind !== "formula") return () => null;
  const sheet = context.workbook.worksheets.getItem(shown.sheet.id).load("name");
  const cell = sheet.getRange(shown.address).load("formulas");
  return () => {
    const call = followedCalls(firstOf(cell.formulas))[0];
    return call ? { call, sheet: { id: shown.sheet.id, name: sheet.name }, address: shown.address } : null;
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
    const { sheet, formula } = active;
    const call = followedCalls(formula)[0];
    const block = blockAt(this.request.names.known(), sheet.name, active.row);
    // A formula of one's own may stand beside a block; the block's own cells are named.
    const isOwn =
      block !== null && [...block.cells.values()].some((place) => placeHolds(place, sheet.name, active));
    if (call && !isOwn) return this.readFormula({ call, sheet, address: active.address });
    if (block) return this.readBlock(block);
    if (watched && readsCell(watched.call, watched.sheet.name, sheet.name, active))
      return this.readFormula(watched);
    return this.readAround();
  }

  private async readFormula({ call, sheet, address }: Watched): Promise<ReadResult> {
    const asked = askForCall(this.context, sheet.name, call);
    await this.context.sync();
    return this.found(
      { source: { kind: "formula", sheet: sheet.name, address }, ...asked() },
      { kind: "formula", sheet, address },
    );
  }

  private async readBlock(block: IndicatorBlock): Promise<ReadResult> {
    const asked = askForBlock(this.context, this.request.names.known(), block);
    await this.context.sync();
    return this.found(asked(), shownBlock(block));
  }

  /** Looks at the cells around; what was shown before is read anew on the same way. */
  private async readAround(): Promise<ReadResult> {
    const { context, request, active } = this;
    const surroundings = askForSurroundings(context, active);
    const settings = askForSettings(context, newestOf(request.names.known()));
    const before = this.askForShownAgain();
    await context.sync();
    const around = surroundings();
    const placed = around && callAround(around, active, request.titleOf);
    if (placed) return this.readFormula({ ...placed, sheet: active.sheet, address: addressOf(placed) });
    const name = around && nameAround(around, active, request.titleOf);
    if (name !== null) return this.found(this.textSubject(name, settings()), null);
    return before();
  }

  private textSubject(indicator: string, settings: Pick<Subject, "pack" | "laoType">): Subject {
    const { sheet, address } = this.active;
    const pack = indicator.includes("/") ? null : settings.pack;
    return {
      source: { kind: "text", sheet: sheet.name, address },
      indicator,
      laoType: settings.laoType,
      pack,
      checklist: null,
      formula: null,
    };
  }

  private askForShownAgain(): () => ReadResult {
    const { shown, names } = this.request;
    if (shown === null) return () => this.nothing(false);
    if (shown.kind === "formula") {
      const { watched } = this;
      if (!watched) return () => this.nothing(true);
      const asked = askForCall(this.context, watched.sheet.name, watched.call);
      const source = { kind: "formula", sheet: watched.sheet.name, address: watched.address } as const;
      return () => this.found({ source, ...asked() }, shown);
    }
    const block = names
      .known()
      .blocks.find(
        ({ key, book, around }) => key === shown.key && book === shown.book && around.sheet === shown.sheet,
      );
    if (!block) return () => this.nothing(true);
    const asked = askForBlock(this.context, names.known(), block);
    return () => this.found(asked(), shown);
  }

  private found(subject: Subject, shown: ShownPlace | null): ReadResult {
    return { reading: { selected: this.selected(), subject, isLost: false }, shown };
  }

  private nothing(isLost: boolean): ReadResult {
    const shown = isLost ? null : this.request.shown;
    return { reading: { selected: this.selected(), subject: null, isLost }, shown };
  }

  private selected(): CellName {
    return { sheet: this.active.sheet.name, address: this.active.address };
  }
}

function shownBlock({ key, book, around }: IndicatorBlock): ShownPlace {
  return { kind: "template", key, book, sheet: around.sheet };
}

function addressOf({ row, column }: PlacedCall): string {
  return address(row, column);
}
