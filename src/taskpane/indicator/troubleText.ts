import type { CompiledIndicator } from "../../score/compile";
import type { PaneTexts } from "../../texts/pane/paneTexts";
import { fill } from "../../texts/texts";
import type { BrokenCell, Subject } from "../excel/subject";
import { exampleFormula } from "./copyFormula";

type Texts = PaneTexts["indicator"];

/** Why a cell has no result, and the remedy: a function that there is not, else the error that it shows. */
export function brokenText(t: Texts, { sheet, address, error, unknown }: BrokenCell): string {
  const cell = `${sheet}!${address}`;
  if (unknown === null) return fill(t.showsError, { cell, error: error ?? "" });
  const { name, meant, isFormer } = unknown;
  if (meant === null) return fill(t.noSuchFunction, { cell, name });
  return fill(isFormer ? t.functionRenamed : t.functionMeant, { cell, name, meant });
}

/**
 * What a formula's cell shows in place of a result, with the reason where the formula itself tells it; null where it shows
 * one.
 *
 * @param compiled Null where the rubric is not known.
 */
export function formulaTrouble(
  t: Texts,
  { source, error, trouble, formula }: Subject,
  compiled: CompiledIndicator | null,
): string | null {
  // A name may be reckoned, and a formula may check for what is missing: while it has a result, nothing is wrong with it.
  if (error === null || source.kind === "search") return null;
  const reason = trouble && troubleText(t, trouble, formula ?? "", compiled);
  const cell = `${source.sheet}!${source.address}`;
  if (reason !== null) return fill(t.showsErrorBecause, { cell, error, reason });
  return error === "#NAME?" ? fill(t.functionsUnknown, { cell }) : fill(t.showsError, { cell, error });
}

function troubleText(
  t: Texts,
  trouble: NonNullable<Subject["trouble"]>,
  formula: string,
  compiled: CompiledIndicator | null,
): string {
  const example = compiled ? exampleFormula(compiled) : "=LPA.SCORE(3,B2:B9)";
  switch (trouble.kind) {
    case "checklistMissing":
      return fill(t.checklistMissing, { example });
    case "wholeLines":
      return fill(t.wholeLines, { cells: trouble.text, example });
    case "noSuchName":
      return fill(t.noSuchName, { name: trouble.text });
    case "unquoted": {
      const { text } = trouble;
      return fill(t.unquoted, { text, formula: `=${formula.replace(text, () => `"${text}"`)}` });
    }
  }
}
