import { newestOf, blockAt, type BookSettings, type IndicatorBlock } from "./templateNames";
import { askForActiveCell, askForSurroundings, firstOf, type ActiveCell } from "./activeCell";
import { askForCall, askForCells } from "./askFor";
import type { LpaCall } from "./lpaCall";
import type { NamesInWorkbook } from "./namesInWorkbook";
import type { Cells } from "../../score/range";
import type { CellName, SheetName, Subject } from "./subject";
import {
  bareNumber,
  findCallInRow,
  findReader,
  followedCalls,
  holds,
  isIndicatorsNumber,
  namedIndicator,
  readsCell,
  type PlacedCall,
  type Surroundings,
} from "./surroundings";
import { address } from "../../workbook/plan/address";

/** What one reading of the selection brought. */
export interface Reading {
  readonly selected: CellName;
  /** What the cell is about; where it says nothing itself, what was shown before, read anew. */
  readonly subject: Subject | null;
  /** What was shown before is not there any more. */
  readonly isLost: boolean;
}

/** What was shown last, to be read again while its checklist is ticked. */
export type Shown =
  | { readonly kind: "formula"; readonly sheet: SheetName; readonly address: string }
  | { readonly kind: "template"; readonly key: string; readonly book: number; readonly sheet: string };

export interface ReadRequest {
  readonly names: NamesInWorkbook;
  readonly shown: Shown | null;
  /** The title of an indicator that is known by this number. */
  readonly titleOf: (number: string) => string | null;
}

export interface ReadResult {
  readonly reading: Reading;
  readonly shown: Shown | null;
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
  readonly call: LpaCall;
  readonly sheet: SheetName;
  readonly address: string;
}

function askForShown(context: Excel.RequestContext, shown: Shown | null): () => Watched | null {
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
      block !== null && [...block.cells.values()].some((place) => holds(place, sheet.name, active));
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
    const asked = this.askForBlock(block);
    await this.context.sync();
    return this.found(asked(), shownBlock(block));
  }

  private askForBlock(block: IndicatorBlock): () => Subject {
    const settings = this.askForSettings(this.request.names.known().books.get(block.book));
    const cells = askForCells(this.context, block.around);
    return () => ({
      source: { kind: "template", sheet: block.around.sheet, address: this.placeOf(block) },
      indicator: block.key,
      ...settings(),
      checklist: {
        kind: "named",
        cells: cellsByName(block, cells() ?? []),
        places: block.cells,
      },
      formula: null,
    });
  }

  /** The score's cell, or the first of the block where that is gone. */
  private placeOf({ key, cells, around }: IndicatorBlock): string {
    const { top, left } = cells.get(`lpa_${key.replaceAll("-", "_")}_score`) ?? around;
    return address(top + 1, left + 1);
  }

  private askForSettings(settings: BookSettings | undefined): () => Pick<Subject, "pack" | "laoType"> {
    const laoType = askForCells(this.context, settings?.laoType ?? null);
    const pack = askForCells(this.context, settings?.packId ?? null);
    return () => ({ laoType: firstOf(laoType() ?? []) ?? null, pack: firstOf(pack() ?? []) ?? null });
  }

  /** Looks at the cells around; what was shown before is read anew on the same way. */
  private async readAround(): Promise<ReadResult> {
    const { context, request, active } = this;
    const surroundings = askForSurroundings(context, active);
    const settings = this.askForSettings(newestOf(request.names.known()));
    const before = this.askForShownAgain();
    await context.sync();
    const around = surroundings();
    const placed = around && (findReader(around, active) ?? this.callBesideName(around));
    if (placed) return this.readFormula({ ...placed, sheet: active.sheet, address: addressOf(placed) });
    const name = around && this.nameAt(around);
    if (name !== null) return this.found(this.textSubject(name, settings()), null);
    return before();
  }

  private callBesideName(around: Surroundings): PlacedCall | null {
    return this.nameAt(around) === null ? null : findCallInRow(around, this.active);
  }

  /** The indicator that the active cell names, or its row's first cells in so many words. */
  private nameAt(around: Surroundings): string | null {
    const { active, request } = this;
    const named = namedIndicator(active.value);
    if (named !== null) return named;
    const bare = bareNumber(active.value);
    const title = bare === null ? null : request.titleOf(bare);
    if (bare !== null && title !== null && isIndicatorsNumber(around, active, title)) return bare;
    const before = (around.values[active.row - around.top] ?? []).slice(0, active.column - around.left);
    const ofRow = before.map(namedIndicator).find((one) => one !== null) ?? null;
    return ofRow !== null && request.titleOf(ofRow) !== null ? ofRow : null;
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
    const asked = this.askForBlock(block);
    return () => this.found(asked(), shown);
  }

  private found(subject: Subject, shown: Shown | null): ReadResult {
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

function shownBlock({ key, book, around }: IndicatorBlock): Shown {
  return { kind: "template", key, book, sheet: around.sheet };
}

function cellsByName({ cells, around }: IndicatorBlock, values: Cells): ReadonlyMap<string, Cells> {
  return new Map(
    [...cells].map(([name, { top, bottom, left, right }]) => [
      name,
      values
        .slice(top - around.top, bottom - around.top + 1)
        .map((row) => row.slice(left - around.left, right - around.left + 1)),
    ]),
  );
}

function addressOf({ row, column }: PlacedCall): string {
  return address(row + 1, column + 1);
}
