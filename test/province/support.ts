import type { Lao } from "../../src/answers/lao";
import type { Pack } from "../../src/pack/schema";
import { laoResult, type OutlinedResult } from "../../src/province/laoResult";
import { scoreYear } from "../../src/year/scoreYear";
import type { Answers } from "../../src/answers/answers";

/** A result as if a workbook of these answers had been read. */
export function resultOf(
  pack: Pack,
  lao: Lao,
  answers: Answers,
  of: { readonly file?: string; readonly stamp?: string | null } = {},
): OutlinedResult {
  const { file = `${lao.name}.xlsx`, stamp = "2024-10-01T02:00:00.000Z" } = of;
  return laoResult({ file, stamp, lao, pack, marks: scoreYear(pack, lao, answers), troubles: 0 });
}
