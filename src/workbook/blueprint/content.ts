import type { Cached, Content, LpaFormula, NativeContent } from "./blueprint";
import type { Entered } from "../../answers/answers";

export const blank: Content = { kind: "blank" };

export function text(value: string): Content {
  return value === "" ? blank : { kind: "text", text: value };
}

export function number(value: number): Content {
  return { kind: "number", number: value };
}

export function native(formula: string, cached: Cached): NativeContent {
  return { kind: "native", text: formula, cached };
}

/** What an officer typed, or a blank cell to type in. */
export function entered(value: Entered | undefined): Content {
  switch (typeof value) {
    case "string":
      return text(value);
    case "number":
      return number(value);
    case "boolean":
      return { kind: "boolean", boolean: value };
    default:
      return blank;
  }
}

/** What a cell's value is, as a formula over it sees it; a blank one is "". */
export function valueOf(content: Content): Cached | boolean {
  return isFormulaContent(content) ? content.cached : constantOf(content);
}

export function isFormulaContent(content: Content): content is NativeContent | LpaFormula {
  return content.kind === "native" || content.kind === "lpa";
}

/** What stands in a cell without a formula; "" in a blank one. */
export function constantOf(content: Exclude<Content, NativeContent | LpaFormula>): string | number | boolean {
  switch (content.kind) {
    case "blank":
      return "";
    case "text":
      return content.text;
    case "number":
      return content.number;
    case "boolean":
      return content.boolean;
  }
}
