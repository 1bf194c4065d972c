import type { Draft, DraftArea } from "../draft";
import type { Reading } from "../reading";
import { plainOptions } from "./partAskings";
import type { QuestionSubject, Asking, ReplyForm, PackFact } from "./question";
import {
  chosenOf,
  typedCode,
  typedDecimals,
  typedPackId,
  typedText,
  typedVersion,
  typedYear,
} from "./typedValues";
import { askValue, askYes } from "./valueAsking";

/** A draft while its facts are settled; of its version no paper says anything. */
export interface SettlingPack {
  readonly draft: Draft;
  readonly version: string | null;
}

const whole = { key: "", area: null, indicator: null };

/** Asks for what a pack is called and how it reckons. */
export function askFacts(draft: Draft): readonly Asking<SettlingPack>[] {
  const overall = ["meanOfAreas", "sum"] as const;
  return [
    askFact("title", draft.title, typedText),
    askFact("titleInEnglish", draft.titleInEnglish, typedText),
    askFact("id", draft.id, typedPackId),
    askValue<SettlingPack, string>(whole, {
      ...slotOf("version", null),
      ...{ entry: { kind: "text" }, print: String, parse: typedVersion },
      put: (settling, { value }) => ({ ...settling, version: value }),
    }),
    askFact("year", draft.year, typedYear),
    askFact("fiscalYear", draft.fiscalYear, typedYear),
    askFact("overall", draft.overall, chosenOf(...overall), {
      kind: "choice",
      among: plainOptions(overall),
    }),
    askFact("percentDecimals", draft.percentDecimals, typedDecimals),
  ];
}

function slotOf<Value>(
  fact: PackFact,
  found: Reading<Value> | null,
): { readonly key: string; readonly asked: QuestionSubject; readonly found: Reading<Value> | null } {
  return { key: fact, asked: { kind: "fact", fact }, found };
}

/** @param parse Null for what is no such value. */
function askFact<Value extends string | number>(
  fact: Exclude<PackFact, "version">,
  found: Reading<Value> | null,
  parse: (typed: string) => Value | null,
  entry: ReplyForm = { kind: "text" },
): Asking<SettlingPack> {
  return askValue<SettlingPack, Value>(whole, {
    ...slotOf(fact, found),
    ...{ entry, print: String, parse },
    put: (settling, value) => ({ ...settling, draft: { ...settling.draft, [fact]: value } }),
  });
}

/** Asks for the number and name of an area that has none above its indicators. */
export function askArea({ id, title }: DraftArea, area: number): readonly Asking<DraftArea>[] {
  const at = { key: `${area}.`, area, indicator: null };
  return [
    ...(id === null ? [askAreaPart(at, "id", typedCode)] : []),
    ...(title === null ? [askAreaPart(at, "title", typedText)] : []),
  ];
}

function askAreaPart(
  at: { readonly key: string; readonly area: number; readonly indicator: null },
  what: "id" | "title",
  parse: (typed: string) => string | null,
): Asking<DraftArea> {
  return askValue<DraftArea, string>(at, {
    ...{
      key: what,
      asked: { kind: "area", what },
      found: null,
      entry: { kind: "text" },
      print: String,
      parse,
    },
    put: (area, reading) => ({ ...area, [what]: reading }),
  });
}

/** Asks whether lines that nothing was made of are no criteria. */
export function askUnread({ lines }: Draft): readonly Asking<SettlingPack>[] {
  const left = lines.flatMap((use, index) => (use.kind === "notUnderstood" ? [index + 1] : []));
  return left.length === 0
    ? []
    : [askYes<SettlingPack>(whole, "unread", { kind: "unread" }, left, (settling) => settling)];
}
