import type { Outcome } from "../outcome";
import type { ScoreIssue, ScoreIssueCode } from "../score/issue";
import { basicValue } from "../score/richCell";
import { session } from "../session/session";
import { issueText, type AddressOf } from "../words/issueText";
import { addressesIn, type Invocation } from "./addresses";
import { functionsTh } from "../texts/functions.th";

/** What a function gives back to Excel: one cell, or rows that spill. */
export type Answer = number | string | (string | number)[][];

/** Unknown things are #N/A; what was entered wrongly is #VALUE!. Excel shows a message with these two only. */
const notAvailable: ReadonlySet<ScoreIssueCode> = new Set<ScoreIssueCode>([
  "unknownIndicator",
  "otherTitle",
  "referenceBecameDay",
  "errorForName",
  "unknownArea",
  "areaWithoutIndicators",
  "unknownPack",
  "packLost",
  "fullMarksUnknown",
]);

/**
 * Runs one function for Excel: its value, or the one kind of error that Excel shows with a message. At start-up, while the
 * workbook's own packs are being read, a promise of it.
 *
 * Nothing else is ever thrown: a fault of our own becomes #VALUE! that says so, since a wrong figure would be worse.
 *
 * @param request The arguments by name, in the order of the function's parameters.
 * @param invocation Left out by hosts that do not tell; read only where a message has to name a cell.
 */
export function answer<Request extends object, Value extends Answer>(
  work: (request: Request) => Outcome<Value, ScoreIssue>,
  request: Request,
  invocation?: Invocation,
): Value {
  const { opening } = session;
  if (opening === null) return answerNow(work, request, invocation);
  // Excel takes a promise wherever it takes a value, which the types that the metadata generator reads can't say.
  return opening.then(() => answerNow(work, request, invocation)) as unknown as Value;
}

function answerNow<Request extends object, Value extends Answer>(
  work: (request: Request) => Outcome<Value, ScoreIssue>,
  request: Request,
  invocation?: Invocation,
): Value {
  let outcome: Outcome<Value, ScoreIssue>;
  try {
    outcome = outcomeOf(work, request);
  } catch {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, functionsTh.unexpected);
  }
  if (outcome.ok) return outcome.value;
  throw toExcelError(outcome.trouble, addressesIn(Object.keys(request), invocation));
}

/**
 * The outcome with single arguments by their plain values; those of ranges are read as the range is. They are looked at
 * only where a function refuses them as they are, as every one does: looking first would cost as much as a score.
 */
function outcomeOf<Request extends object, Value>(
  work: (request: Request) => Outcome<Value, ScoreIssue>,
  request: Request,
): Outcome<Value, ScoreIssue> {
  const outcome = work(request);
  if (outcome.ok) return outcome;
  const rich = Object.entries(request).filter(
    ([, value]) => !Array.isArray(value) && basicValue(value) !== value,
  );
  const basic = rich.map(([name, value]): [string, unknown] => [name, basicValue(value)]);
  return rich.length === 0 ? outcome : work({ ...request, ...Object.fromEntries<unknown>(basic) });
}

function toExcelError(found: ScoreIssue, addressOf: AddressOf): CustomFunctions.Error {
  const code = notAvailable.has(found.code)
    ? CustomFunctions.ErrorCode.notAvailable
    : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, issueText(functionsTh, found, addressOf));
}
