import { nearest } from "../../text/nearest";
import { renamedFrom, signatures, type FunctionName } from "../../workbook/cells/signatures";

const names = Object.keys(signatures) as readonly FunctionName[];

/** A function that Excel does not have, and the one of ours that was probably meant. */
export interface UnknownFunction {
  /** As it stands in the formula: LPA.SCOER, SCORE. */
  readonly name: string;
  /** LPA.SCORE; null where none is near. */
  readonly meant: string | null;
  /** Whether it is the name that this function had before; repairing writes the new one. */
  readonly isFormer: boolean;
}

/** What stands in front of a parenthesis, with or without our prefix. */
const called = /(?<![\p{L}\p{N}_.])(LPA\s*[._]\s*)?([A-Z][A-Z0-9_.]*)\s*\(/giu;

/**
 * The first function of a formula that Excel does not know and that is meant for one of ours: LPA.SCOER, or SCORE without its
 * prefix. Without the prefix a name may be the workbook's own, so that is told of a cell with an error only.
 *
 * @param hasError Whether the formula's cell shows an error.
 */
export function findUnknownFunction(formula: string, hasError: boolean): UnknownFunction | null {
  for (const match of withoutTexts(formula).matchAll(called)) {
    const [, prefix, name = ""] = match;
    const own = name.toUpperCase();
    const isOurs = names.some((one) => one === own);
    if (prefix === undefined) {
      const meant = hasError ? (renamedFrom(own) ?? nearestBegunAlike(own)) : null;
      if (meant !== null) return { name, meant: `LPA.${meant}`, isFormer: false };
    } else if (!isOurs || prefix !== prefix.replace(/[\s_]/g, "")) {
      const renamed = renamedFrom(own);
      const meant = isOurs ? own : (renamed ?? nearest(own, names));
      const isFormer = renamed !== null && prefix.toUpperCase() === "LPA.";
      return { name: `${prefix}${name}`, meant: meant && `LPA.${meant}`, isFormer };
    }
  }
  return null;
}

/** DATE is Excel's, though it is near LATE: a slip in the first letter is rare. */
function nearestBegunAlike(name: string): FunctionName | null {
  return nearest(
    name,
    names.filter((one) => one.startsWith(name.charAt(0))),
  );
}

/** Quoted texts and sheets' names as long as they are, so that places stay. */
function withoutTexts(formula: string): string {
  return formula.replace(/"[^"]*"|'[^']*'/g, (text) => " ".repeat(text.length));
}
