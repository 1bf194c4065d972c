import type { FaultInjector } from "./faults";
import type { HostContext } from "./hostContext";
import type { Json, JsonObject } from "./json";
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
} from "./wire";

/** Runs the actions in order. A refused one stops the batch; what was done before it stays done, as in Excel. */
export function runBatch(body: BatchBody, host: HostContext, faults: FaultInjector): BatchAnswer {
  const paths = new ObjectPaths(body.ObjectPaths, host);
  const keepsReferences = body.AutoKeepReference === true || body.Actions.some(isKeepReference);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      faults.meet(member(action, body));
      results.push({ ActionId: action.Id, Value: perform(action, paths, keepsReferences) });
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
    } catch (error) {
      const refusal = asOfficeError(error);
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: refusal.code,
          Message: refusal.message,
          Location: refusal.location,
          ActionIndex: index,
          HttpStatusCode: refusal.code === "GeneralException" ? 500 : 400,
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
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
      object.write(camelCase(action.Name), action.ArgumentInfo?.Arguments?.[0] ?? null);
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
