import { baseCutWord } from "../../score/cell";
import type { Indicator } from "../../pack/schema";
import { refer, sizeOf, type CellRange } from "../cells/cellRange";
import { noneBit } from "./slots";
import { call, ifElse, literal, notAvailable, type Expression } from "./syntax";
import { baseCutWords, countOfWords, countOther, wordsFor } from "./words";

/** Refused only where the paper forbids it; where it says nothing, the officer decides. */
export function mayCutBase({ baseCut }: Indicator): boolean {
  return baseCut.allowed !== false;
}

/** ตัดฐาน among clauses counts only where nothing is ticked beside it. */
export function cutAmongClauses(cells: CellRange, scored: Expression, gives: Expression): Expression {
  const alone = `${countOther(cells, [...baseCutWords, ...wordsFor(noneBit)])}=0`;
  return cutOr(cells, alone, scored, gives);
}

/** ตัดฐาน in place of numbers counts only where nothing but a 0 stands beside it. */
export function cutAmongNumbers(cells: CellRange, scored: Expression, gives: Expression): Expression {
  if (sizeOf(cells) === 1) return ifElse(`${refer(cells)}=${literal(baseCutWord)}`, gives, scored);
  const entered = call("SUMPRODUCT", `(${refer(cells)}<>"")*(${refer(cells)}<>0)`);
  return cutOr(cells, `${entered}=1`, scored, gives);
}

function cutOr(cells: CellRange, alone: Expression, scored: Expression, gives: Expression): Expression {
  const cut = ifElse(alone, gives, notAvailable);
  return ifElse(`${countOfWords(cells, baseCutWords)}>0`, cut, scored);
}
