import { literal, type Expression } from "./syntax";

/** A text with `{name}` in it as a formula puts it together, an expression in place of each name; on a line of its own. */
export function textLine(text: string, values: Readonly<Record<string, Expression>>): Expression {
  const parts = `\n${text}`.split(/\{(\w+)\}/);
  return parts
    .map((part, index) => (index % 2 === 1 ? (values[part] ?? "") : part === "" ? "" : literal(part)))
    .filter((part) => part !== "")
    .join("&");
}
