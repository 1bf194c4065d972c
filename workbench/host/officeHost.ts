import { runBatch } from "./batch";
import type { CustomFunctionRuntime } from "./customFunctionRuntime";
import { EventRegistrations } from "./eventRegistrations";
import { eventListener, settingsNotice } from "./events";
import { FaultInjector } from "./faults";
import type { Grid } from "./grid";
import type { GridListener } from "./gridListener";
import type { HostContext } from "./hostContext";
import { KeptReferences } from "./keptReferences";
import type { JsonObject } from "./json";
import { CUSTOM_FUNCTIONS_CLASS } from "./objects/customFunctions";
import { defineName, formulaOf } from "./objects/names";
import { openContext } from "./openContext";
import { isLocked } from "./protect";
import { lenient, type Strictness } from "./strictness";
import { Traffic } from "./traffic";
import {
  ActionType,
  DELAY_FOR_CELL_EDIT,
  PAYLOAD_LIMIT,
  readRequest,
  writeAnswer,
  writeNotices,
  writeRefusal,
  type BatchBody,
  type Notice,
} from "./wire";
import { WorkbookStore } from "./workbookStore";

/** How late a batch is run where answers come late. */
const LATE_MILLISECONDS = 30;

const EDIT_MODE_MESSAGE =
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.";

/** Excel's side of the wire: takes the client's messages as text and answers them. */
export class OfficeHost {
  readonly faults = new FaultInjector();
  readonly store = new WorkbookStore();
  readonly traffic = new Traffic();
  private lastId = 0;
  private underWay = 0;
  private events = new EventRegistrations();
  private readonly references = new KeptReferences();
  /** Ends when the batch that was asked last may be run. */
  private lastTurn: Promise<void> = Promise.resolve();
  private send: (text: string) => void = () => undefined;
  private listener: GridListener;

  constructor(
    private readonly grid: Grid,
    private readonly customFunctions: CustomFunctionRuntime,
    private readonly strictness: Strictness = lenient,
  ) {
    this.listener = eventListener(this.events, this.references, this.notify);
    grid.listen({
      selectionChanged: (selection) => {
        this.listener.selectionChanged(selection);
      },
      cellsChanged: (change) => {
        this.listener.cellsChanged(change);
      },
      cellsShifted: (shift) => {
        this.references.shift(shift);
        this.store.shift(shift);
        this.listener.cellsShifted(shift);
      },
      calculated: (sheetIds) => {
        this.listener.calculated(sheetIds);
      },
      sheetActivated: (sheetId, previous) => {
        this.listener.sheetActivated(sheetId, previous);
      },
      sheetAdded: (sheetId) => {
        this.listener.sheetAdded(sheetId);
      },
      sheetDeleted: (sheetId) => {
        this.store.forgetSheet(sheetId);
        this.listener.sheetDeleted(sheetId);
      },
      sheetRenamed: (sheetId, before, after) => {
        this.listener.sheetRenamed(sheetId, before, after);
      },
    });
    this.store.onSettingsChanged = () => {
      this.notify([settingsNotice()]);
    };
    grid.guardEntries(({ sheetId, zone }) => isLocked(sheetId, zone, this.context()));
  }

  /** A page with the client library: the first one, or the same one loaded again, which has no handlers any more. */
  connect(send: (text: string) => void): void {
    this.send = send;
    this.events = new EventRegistrations();
    this.references.forgetAll();
    this.listener = eventListener(this.events, this.references, this.notify);
  }

  readonly notify = (notices: readonly Notice[]): void => {
    this.send(writeNotices(notices));
  };

  /** A name that comes with a file; its formula has its "=". */
  defineName(name: string, formula: string): void {
    defineName(name, formula, this.context());
  }

  definedNames(): readonly { readonly name: string; readonly formula: string }[] {
    return this.store.names().map((item) => ({ name: item.name, formula: formulaOf(item, this.context()) }));
  }

  /** What the add-in saves as the document's own settings. @throws OfficeError where saving fails. */
  saveDocumentSettings(settings: JsonObject): void {
    this.faults.meet("saveAsync");
    this.store.documentSettings = settings;
  }

  isBusy(): boolean {
    return this.underWay > 0;
  }

  async receive(text: string): Promise<void> {
    const request = readRequest(text);
    const { send } = this;
    this.underWay += 1;
    try {
      if (this.strictness.answersLate && !concernsOnlyCustomFunctions(request.body)) await this.turn();
      if ((request.flags & DELAY_FOR_CELL_EDIT) !== 0) await this.grid.whenEditingEnds();
      const answer = this.answer(request.id, request.body, text);
      if (!concernsOnlyCustomFunctions(request.body)) this.traffic.count(bytes(text), bytes(answer));
      send(answer);
    } finally {
      this.underWay -= 1;
    }
  }

  /** Batches keep their order; results of custom functions come on their own clock. */
  private turn(): Promise<void> {
    this.lastTurn = this.lastTurn.then(
      () => new Promise((resolve) => setTimeout(resolve, LATE_MILLISECONDS)),
    );
    return this.lastTurn;
  }

  private answer(id: number, body: BatchBody, text: string): string {
    if (bytes(text) > PAYLOAD_LIMIT) {
      return writeRefusal(id, "RequestPayloadSizeLimitExceeded", "The request is larger than 5 MB.");
    }
    if (this.grid.isEditing() && !concernsOnlyCustomFunctions(body)) {
      return writeRefusal(id, "InvalidOperationInCellEditMode", EDIT_MODE_MESSAGE);
    }
    const answer = writeAnswer(id, runBatch(body, this.context(), this.faults));
    return bytes(answer) > PAYLOAD_LIMIT
      ? writeRefusal(id, "ResponsePayloadSizeLimitExceeded", "The answer is larger than 5 MB.")
      : answer;
  }

  private readonly newId = (): string => {
    this.lastId += 1;
    return `{${this.lastId.toString(16).toUpperCase().padStart(8, "0")}}`;
  };

  private context(): HostContext {
    const { grid, store, events, references, customFunctions, strictness, newId } = this;
    return openContext({ grid, store, events, references, customFunctions, strictness, newId });
  }
}

/** The runtime delivers results on its own clock, whatever the user is doing. */
function concernsOnlyCustomFunctions({ Actions, ObjectPaths }: BatchBody): boolean {
  return Actions.every(
    (action) =>
      action.ActionType === ActionType.Instantiate ||
      ObjectPaths[String(action.ObjectPathId)]?.Name === CUSTOM_FUNCTIONS_CLASS,
  );
}

/** Most texts are far from the limit, and counting their bytes would cost more than answering them. */
function bytes(text: string): number {
  const longestCharacter = 3;
  return text.length * longestCharacter <= PAYLOAD_LIMIT
    ? text.length
    : new TextEncoder().encode(text).length;
}
