import type { UIPlugin } from "@odoo/o-spreadsheet";

export type Verdict = ReturnType<UIPlugin["allowDispatch"]>;

/** The library's words for a refusal are an enumeration that only it can read. */
export function verdict(word: unknown): Verdict {
  if (!isVerdict(word)) throw new Error("A verdict is a word.");
  return word;
}

function isVerdict(word: unknown): word is Verdict {
  return typeof word === "string";
}
