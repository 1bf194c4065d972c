import { readFileSync } from "node:fs";
import path from "node:path";
import { readCases } from "../../src/lint/cases";
import { scoreChecks } from "./scoreChecks";
import { tableChecks } from "./tableChecks";
import { valueChecks } from "./valueChecks";
import type { Acceptance } from "./writeAcceptance";

const casesOf2567 = path.resolve(__dirname, "../../packs/lpa-2567.cases.json");

/**
 * All that the workbook compares.
 *
 * @throws Error where the pack's test cases can't be read.
 */
export function readAcceptance(): Acceptance {
  const cases = readCases(readFileSync(casesOf2567, "utf8"));
  if (!cases.ok) throw new Error(`${casesOf2567} can't be read`);
  return { scores: scoreChecks(cases.value), values: valueChecks, tables: tableChecks };
}
