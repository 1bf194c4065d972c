import { finderIn, nameOfLao, type NamedLao } from "./identity";
import type { LaoResult } from "./laoResult";
import type { CountedLao } from "./counted";

/** A line of the list of organizations that have to send a workbook. */
export interface ExpectedLao extends NamedLao {
  /** The line of the list, from 1. */
  readonly line: number;
}

/** What came of those that were expected. */
export interface ReceivedLaos {
  readonly expected: number;
  /** In the list's order. */
  readonly missing: readonly ExpectedLao[];
  /** ReceivedLaos, and not in the list. */
  readonly unexpected: readonly LaoResult[];
  /** Lines that may mean several that were received: the list says too little, a district or a type. */
  readonly unclear: readonly { readonly expected: ExpectedLao; readonly mayBe: readonly LaoResult[] }[];
}

/** Holds the list against the organizations whose workbooks count. */
export function receivedOf(list: readonly ExpectedLao[], counted: readonly CountedLao[]): ReceivedLaos {
  const results = counted.map(({ result }) => result);
  const find = finderIn(results, ({ lao }) => nameOfLao(lao));
  const found = list.map((expected) => ({ expected, mayBe: find(expected) }));
  const meant = new Set(found.flatMap(({ mayBe }) => mayBe));
  return {
    expected: list.length,
    missing: found.filter(({ mayBe }) => mayBe.length === 0).map(({ expected }) => expected),
    unexpected: results.filter((result) => !meant.has(result)),
    unclear: found.filter(({ mayBe }) => mayBe.length > 1),
  };
}
