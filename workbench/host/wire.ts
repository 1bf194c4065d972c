import type { Json } from "./json";
import { isJsonObject } from "./json";
import type { OfficeErrorCode } from "./officeError";

/**
 * The messages between Microsoft's client library and Excel, as `OfficeExtension.HostBridge` sends them: JSON text both
 * ways. Only what the host reads is typed; the client sends more.
 */
export interface RequestMessage {
  readonly id: number;
  readonly flags: number;
  readonly body: BatchBody;
}

export interface BatchBody {
  /** True in `Excel.run`: ranges are answered with a reference id, by which later batches find them. */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Beside each argument, the path of the object it stands for, or 0. */
  readonly ReferencedObjectPathIds?: readonly Json[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export const ObjectPathType = {
  GlobalObject: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  /** The traces that were reached: by them the client knows which handlers it may register. */
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** One entry of a message from Excel to the client that no request asked for. */
export interface Notice {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId?: string;
  readonly message: Json;
}

/** `flags` bit of a batch that waits for the user to finish editing a cell instead of failing. */
export const DELAY_FOR_CELL_EDIT = 64;

const REQUEST = 1;
const NOTICE = 3;

/** Excel's limit for a request or an answer in the browser, in bytes. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export function readRequest(text: string): RequestMessage {
  const message: unknown = JSON.parse(text);
  if (!isJsonObject(message) || message["type"] !== REQUEST || typeof message["id"] !== "number") {
    throw new Error(`Not a request of the Office client: ${text.slice(0, 200)}`);
  }
  const http = message["message"];
  const body = isJsonObject(http) ? http["body"] : undefined;
  if (!isBatchBody(body)) throw new Error(`A request without a batch: ${text.slice(0, 200)}`);
  const flags = message["flags"];
  return { id: message["id"], flags: typeof flags === "number" ? flags : 0, body };
}

function isBatchBody(body: unknown): body is BatchBody {
  return isJsonObject(body) && Array.isArray(body["Actions"]) && isJsonObject(body["ObjectPaths"]);
}

export function writeAnswer(id: number, answer: BatchAnswer): string {
  const body = JSON.stringify(answer);
  return JSON.stringify({ id, type: REQUEST, message: { statusCode: 200, headers: {}, body } });
}

/** A batch refused as a whole. Under another status the client would wrap the message in one about HTTP. */
export function writeRefusal(id: number, code: OfficeErrorCode, message: string): string {
  const Error = { Code: code, Message: message, Location: "", ActionIndex: -1, HttpStatusCode: 400 };
  return writeAnswer(id, { Results: [], TraceIds: [], Error });
}

export function writeNotices(entries: readonly Notice[]): string {
  return JSON.stringify({ type: NOTICE, message: { entries } });
}

export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
