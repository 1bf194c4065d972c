import type { FaultInjector } from "./faults";
import { NotYetCalculated } from "./grid";
import type { HostContext } from "./hostContext";
import type { Json, JsonObject } from "./json";
import { CUSTOM_FUNCTIONS_CLASS } from "./objects/customFunctions";
import { isHostObject, ObjectPaths } from "./objectPaths";
import { notImplemented, OfficeError } from "./officeError";
import { query } from "./query";
import type { HostObject } from "./hostObject";
import {
  ActionType,
  camelCase,
  type Action,
  type ActionResult,
  type BatchAnswer,
  type BatchBody,
  type BatchError,
} from "./wire";

/**
 * Runs the actions in order, as one step for undo. A refused one stops the batch; what was done before it stays done, as
 * in Excel.
 */
export function runBatch(body: BatchBody, host: HostContext, faults: FaultInjector): BatchAnswer {
  const run = new BatchRun(body, host, faults);
  host.grid.inOneStep(body.Actions.map((action, index) => () => run.perform(action, index)));
  return run.answer();
}

const TIDYING = /^_Remove(All)?References?$/;

class BatchRun {
  private readonly paths: ObjectPaths;
  private readonly keepsReferences: boolean;
  /** The client lets go of what it kept, or its runtime delivers results: no add-in learns how that went. */
  private readonly isClientsOwn: boolean;
  private readonly results: ActionResult[] = [];
  private readonly traces: number[] = [];
  private error: BatchError | null = null;
  /** The action that was told to the fault injector last: one that is run again has been told already. */
  private met = -1;

  constructor(
    private readonly body: BatchBody,
    host: HostContext,
    private readonly faults: FaultInjector,
  ) {
    this.paths = new ObjectPaths(body.ObjectPaths, host);
    const used = body.Actions.filter(({ ActionType: type }) => type !== ActionType.Instantiate);
    this.isClientsOwn =
      used.length > 0 &&
      used.every(
        ({ Name, ObjectPathId }) =>
          TIDYING.test(Name) || body.ObjectPaths[String(ObjectPathId)]?.Name === CUSTOM_FUNCTIONS_CLASS,
      );
    this.keepsReferences = body.AutoKeepReference === true || body.Actions.some(isKeepReference);
  }

  /** Gives false if the action was refused. */
  perform(action: Action, index: number): boolean {
    try {
      if (index > this.met && !this.isClientsOwn) {
        this.met = index;
        this.faults.meet(member(action, this.body));
      }
      this.results.push({ ActionId: action.Id, Value: perform(action, this.paths, this.keepsReferences) });
      if (action.ActionType === ActionType.Trace) this.traces.push(action.Id);
      return true;
    } catch (error) {
      if (error instanceof NotYetCalculated) throw error;
      this.error = batchError(asOfficeError(error), index);
      return false;
    }
  }

  answer(): BatchAnswer {
    const answer = { Results: this.results, TraceIds: this.traces };
    return this.error ? { ...answer, Error: this.error } : answer;
  }
}

function batchError({ code, message, location }: OfficeError, index: number): BatchError {
  return {
    Code: code,
    Message: message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: code === "GeneralException" ? 500 : 400,
  };
}

function perform(action: Action, paths: ObjectPaths, keepsReferences: boolean): Json {
  // A trace is the client's own mark in the batch and belongs to no object.
  if (action.ActionType === ActionType.Trace) return null;
  const object = paths.object(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return withReference(object.identity(), object, keepsReferences);
    case ActionType.Query:
      return withReference(query(object, action.QueryInfo ?? {}), object, keepsReferences);
    case ActionType.Method:
      return isKeepReference(action) ? null : callMethod(object, action, paths);
    case ActionType.SetProperty:
      object.write(camelCase(action.Name), paths.plain(action.ArgumentInfo?.Arguments?.[0] ?? null));
      return null;
    default:
      throw notImplemented(`actions of type ${action.ActionType}`);
  }
}

function callMethod(object: HostObject, action: Action, paths: ObjectPaths): Json {
  const result = object.call(camelCase(action.Name), paths.methodArguments(action.ArgumentInfo));
  return isHostObject(result) ? result.identity() : result;
}

/** The reference id by which a later batch finds the object again. */
function withReference(answer: JsonObject | null, object: HostObject, isKept: boolean): Json {
  const referenceId = isKept ? object.referenceId() : null;
  return referenceId === null ? answer : { ...answer, _ReferenceId: referenceId };
}

/** What an action uses, in the spelling of the documentation: a method that gives an object hides in the object's path. */
function member(action: Action, { ObjectPaths }: BatchBody): string {
  return camelCase(action.Name === "" ? (ObjectPaths[String(action.ObjectPathId)]?.Name ?? "") : action.Name);
}

function isKeepReference(action: Action): boolean {
  return action.ActionType === ActionType.Method && action.Name === "_KeepReference";
}

function asOfficeError(error: unknown): OfficeError {
  if (error instanceof OfficeError) return error;
  // A bug of the host or the grid: told to the developer whole, to the add-in as Excel tells it.
  console.error(error);
  return new OfficeError("GeneralException", error instanceof Error ? error.message : String(error));
}
