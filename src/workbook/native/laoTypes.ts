import { laoAbbreviations, laoTypes, type LaoType } from "../../pack/laoType";
import { notApplicableWord } from "../../score/cell";
import { referFixed, type CellRange } from "../cells/cellRange";
import { arrayOf, call, ifElse, literal, notAvailable, type Expression } from "./syntax";

/** Where the LAO's type comes from: a cell with its abbreviation, one type for good, or nothing, as if not asked. */
export type LaoTypeFrom =
  | { readonly from: "cell"; readonly cell: CellRange }
  | { readonly from: "choice"; readonly laoType: LaoType }
  | { readonly from: "nowhere" };

/** What is given for some types; null stands for a blank cell. */
export interface ForTypes {
  readonly laoTypes: readonly (LaoType | null)[];
  readonly gives: Expression;
}

/**
 * Chooses by the cell with the type, as LPA.SCORE does: ไม่ประเมิน (or what stands for it) for a type named by no choice but asked elsewhere,
 * #N/A for a word that is no type (and for a blank cell, where no choice takes it).
 */
export function chooseByType(
  cell: CellRange,
  choices: readonly ForTypes[],
  notApplicable: Expression = literal(notApplicableWord),
): Expression {
  const named = choices.flatMap((choice) => choice.laoTypes);
  const others = laoTypes.filter((type) => !named.includes(type));
  const out: readonly ForTypes[] = others.length === 0 ? [] : [{ laoTypes: others, gives: notApplicable }];
  return [...choices, ...out].reduceRight(
    (rest, { laoTypes: types, gives }) => ifElse(isOneOf(cell, types), gives, rest),
    notAvailable,
  );
}

function isOneOf(cell: CellRange, types: readonly (LaoType | null)[]): Expression {
  const words = types.map((type) => (type === null ? "" : laoAbbreviations[type]));
  const [first = "", ...more] = words;
  return more.length === 0
    ? `${referFixed(cell)}=${literal(first)}`
    : call("OR", `${referFixed(cell)}=${arrayOf(words)}`);
}
