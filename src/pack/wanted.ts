/** What should stand where something else stands. */
export type Wanted =
  | { readonly kind: "type"; readonly type: WantedType }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "atMost" | "atLeast"; readonly number: number; readonly of: "number" | "text" | "list" }
  | { readonly kind: "format"; readonly format: WantedFormat }
  /** None of several shapes, and nothing tells which one was meant. */
  | { readonly kind: "oneOfSeveral" };

export type WantedType = "text" | "number" | "whole" | "yesNo" | "list" | "object";
export type WantedFormat = "code" | "key" | "version" | "day" | "hash";
