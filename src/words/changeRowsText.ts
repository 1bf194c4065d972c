import type { ChangeRow } from "../compare/changeRows";
import type { AuthoringTexts } from "../texts/authoringTexts";

/** The rows as lines to paste into the sheet Changes: a cell goes from tab to tab, in the order of its columns. */
export function changeRowsText({ choices }: AuthoringTexts, rows: readonly ChangeRow[]): string {
  return rows
    .map(({ kind, from, to }) => [choices.changeKind[kind], from.join(", "), to.join(", ")].join("\t"))
    .join("\n");
}
