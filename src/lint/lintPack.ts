import type { Pack } from "../pack/schema";
import { acknowledge } from "./acknowledge";
import { listAsked } from "./asked";
import type { PackCase } from "./cases";
import { checkChanges } from "./changes";
import { caseCodes, checkCases } from "./checkCases";
import type { Finding } from "./finding";
import { checkParts } from "./indicatorParts";
import { checkLetters } from "./letters";
import { checkNumbers } from "./numbers";
import { checkPassMarks } from "./passMarks";
import { lintRubrics } from "./rubric";
import { checkTitles } from "./sameTitles";
import { checkStatedMarks } from "./statedMarks";
import { checkYears } from "./years";

/**
 * Everything that can be proved about a pack, each finding with a state that shows it: indicators in printed order, then
 * the pack, then its test cases. No clock, no randomness: one pack, one list.
 *
 * @param pack A pack that `readPack` accepted.
 * @param cases Its test cases; without them nothing is said about cases.
 */
export function lintPack(pack: Pack, cases?: readonly PackCase[]): readonly Finding[] {
  const asked = listAsked(pack);
  const rubrics = lintRubrics(asked, pack);
  const findings = [
    ...asked.flatMap((one, index) => [...(rubrics[index] ?? []), ...checkParts(one)]),
    ...checkTitles(pack),
    ...checkYears(pack),
    ...checkPassMarks(pack),
    ...checkStatedMarks(pack),
    ...checkNumbers(pack),
    ...checkLetters(pack),
    ...checkChanges(pack),
    ...(cases ? checkCases(pack, asked, cases) : []),
  ];
  return acknowledge(pack, findings, cases ? [] : caseCodes);
}
