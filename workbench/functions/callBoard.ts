import type { CustomFunctionRuntime } from "../host/customFunctionRuntime";
import type { Json } from "../host/json";
import type { Notice } from "../host/wire";
import { prepareArguments, type CallArgument } from "./callArguments";
import { errorResult, readResults, type CallResult } from "./callResults";
import type { CustomFunction } from "./metadata";
import { UsersOfCalls } from "./usersOfCalls";

/** What a formula shows for a call at this moment. */
export type CallState = { readonly kind: "busy" } | { readonly kind: "result"; readonly result: CallResult };

export interface CallBoardOptions {
  send(notices: readonly Notice[]): void;
  /** Calculates these cells, and what depends on them, again, in one go. */
  recalculate(cells: readonly string[]): void;
  /** Runs a task once the current calculation is over, so that all its calls leave in one message. */
  afterCalculation(task: () => void): void;
}

/** Where a formula and its arguments stand, as "Sheet1!B3:B10"; null for what stands in no cell. */
export interface CallPlaces {
  readonly formula: string | null;
  readonly parameters: readonly (string | null)[];
}

/** What of it the function asks for. */
interface ToldPlaces {
  readonly address?: string | null;
  readonly parameterAddresses?: readonly (string | null)[];
}

interface Call {
  readonly key: string;
  readonly target: CustomFunction;
  readonly values: readonly Json[];
  readonly told: ToldPlaces;
  /** Set while the runtime works on it. */
  id: number | null;
  result: CallResult | null;
}

const MESSAGE_CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;

const CANCELABLE = 1;
const ERRORS_AS_VALUES = 4;

/**
 * The calls of custom functions that the formulas on the grid make at present. The grid calculates at once and a custom
 * function answers later, so a formula first shows "busy" and is calculated again when its answer has come.
 *
 * A call lives as long as a cell's latest calculation used it: the board never outgrows the formulas, a late answer to
 * arguments of yesterday is thrown away, and going back to earlier arguments asks the function again, as Excel does.
 */
export class CallBoard implements CustomFunctionRuntime {
  private readonly calls = new Map<string, Call>();
  private readonly users = new UsersOfCalls();
  private readonly asked = new Map<number, Call>();
  private waiting = new Set<Call>();
  private lastId = 0;
  private isReady = false;
  private isSending = false;
  private associated: ReadonlySet<string> = new Set();

  constructor(private readonly options: CallBoardOptions) {}

  /**
   * Called by a formula during calculation. `cell` is null for a preview that belongs to no cell and asks nothing.
   *
   * @param places Asked for only where the function wants them.
   */
  evaluate(
    target: CustomFunction,
    callArguments: readonly CallArgument[],
    cell: string | null,
    places: () => CallPlaces = nowhere,
  ): CallState {
    const prepared = prepareArguments(target, callArguments);
    if (prepared.kind === "error") return { kind: "result", result: errorResult(prepared.error) };
    const told = cell === null ? {} : toldPlaces(target, places);
    const key = JSON.stringify([target.id, prepared.values, told]);
    let call = this.calls.get(key);
    if (!call && cell !== null) {
      call = { key, target, values: prepared.values, told, id: null, result: null };
      this.calls.set(key, call);
      this.ask(call);
    }
    if (cell !== null) this.users.add(key, cell);
    return call?.result ? { kind: "result", result: call.result } : { kind: "busy" };
  }

  /** Something was typed into the cell, so its earlier calls are its own only if it makes them again. */
  cellChanged(cell: string): void {
    this.users.begin(cell);
  }

  /** Every formula is about to be calculated, perhaps at another place. */
  allCellsChanged(): void {
    this.users.beginAll();
  }

  /** The grid has finished calculating. */
  calculationDone(): void {
    for (const key of this.users.end()) this.forget(key);
  }

  /** Excel's full calculation: every function is to be asked again. The grid calculates next. */
  forgetAll(): void {
    for (const key of [...this.calls.keys()]) this.forget(key);
    this.users.beginAll();
  }

  isSettled(): boolean {
    return this.asked.size === 0 && this.waiting.size === 0;
  }

  isRuntimeReady(): boolean {
    return this.isReady;
  }

  /** Which ids the add-in's page has code for. */
  setAssociated(ids: Iterable<string>): void {
    this.associated = new Set(ids);
  }

  /** The page with the runtime is gone or loads again: what it was working on has to be asked anew. */
  runtimeLost(): void {
    this.isReady = false;
    for (const call of this.asked.values()) this.waiting.add(call);
    this.asked.clear();
  }

  runtimeReady(): void {
    this.isReady = true;
    this.sendSoon();
  }

  setResults(results: Json): void {
    const cells = new Set<string>();
    for (const { id, result } of readResults(results)) {
      const call = this.asked.get(id);
      // Nobody needs it any more: its cells have other arguments now.
      if (!call) continue;
      this.asked.delete(id);
      this.answer(call, result, cells);
    }
    if (cells.size > 0) this.options.recalculate([...cells]);
  }

  private answer(call: Call, result: CallResult, cells: Set<string>): void {
    call.id = null;
    call.result = result;
    for (const cell of this.users.of(call.key)) cells.add(cell);
  }

  private ask(call: Call): void {
    this.waiting.add(call);
    if (this.isReady) this.sendSoon();
  }

  private sendSoon(): void {
    if (this.isSending) return;
    this.isSending = true;
    this.options.afterCalculation(() => {
      this.isSending = false;
      if (this.isReady) this.sendWaiting();
    });
  }

  private sendWaiting(): void {
    const calls = [...this.waiting];
    this.waiting = new Set();
    const cells = new Set<string>();
    const notices: Notice[] = [];
    for (const call of calls) {
      if (this.associated.has(call.target.id)) notices.push(this.invocation(call));
      else this.answer(call, errorResult(notAssociated(call.target)), cells);
    }
    if (notices.length > 0) this.options.send(notices);
    if (cells.size > 0) this.options.recalculate([...cells]);
  }

  private invocation(call: Call): Notice {
    this.lastId += 1;
    call.id = this.lastId;
    this.asked.set(call.id, call);
    const { target } = call;
    const takesErrors = target.parameters.some((parameter) => parameter.takesErrors);
    return {
      messageCategory: MESSAGE_CATEGORY,
      messageType: INVOKE,
      message: {
        invocationId: call.id,
        functionName: target.id,
        parameterValues: call.values,
        ...call.told,
        flags: (target.isCancelable ? CANCELABLE : 0) + (takesErrors ? ERRORS_AS_VALUES : 0),
      },
    };
  }

  private forget(key: string): void {
    const call = this.calls.get(key);
    if (!call) return;
    this.calls.delete(key);
    this.waiting.delete(call);
    if (call.id === null) return;
    this.asked.delete(call.id);
    if (call.target.isCancelable) {
      const message = { invocationId: call.id };
      this.options.send([{ messageCategory: MESSAGE_CATEGORY, messageType: CANCEL, message }]);
    }
  }
}

function nowhere(): CallPlaces {
  return { formula: null, parameters: [] };
}

function toldPlaces(
  { wantsAddress, wantsParameterAddresses, parameters }: CustomFunction,
  places: () => CallPlaces,
): ToldPlaces {
  if (!wantsAddress && !wantsParameterAddresses) return {};
  const { formula, parameters: known } = places();
  return {
    ...(wantsAddress && { address: formula }),
    ...(wantsParameterAddresses && {
      parameterAddresses: parameters.map((_, index) => known[index] ?? null),
    }),
  };
}

function notAssociated({ id, name }: CustomFunction): { code: string; message: string } {
  return {
    code: "#NAME?",
    message: `${name}: functions.json lists "${id}", but the add-in has not called CustomFunctions.associate("${id}", …).`,
  };
}
