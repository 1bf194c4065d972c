import type { PlacedFinding } from "../../check/checkWorkbook";
import { checkRules, ofFormulas } from "../../check/checkYear";
import { checkSeverities, type CheckCode, type CheckSeverity } from "../../check/finding";

/** The findings of one rule. */
export interface FindingGroup {
  readonly code: CheckCode;
  readonly findings: readonly PlacedFinding[];
}

/** The rules of one severity that found something, those first by which a result is wrong. */
export interface SeverityGroup {
  readonly severity: CheckSeverity;
  readonly count: number;
  readonly groups: readonly FindingGroup[];
}

export function groupFindings(findings: readonly PlacedFinding[]): readonly SeverityGroup[] {
  return checkSeverities.flatMap((severity) => {
    const own = findings.filter((one) => one.severity === severity);
    const groups = checkRules.flatMap(({ code }) => {
      const found = own.filter((one) => one.code === code);
      return found.length === 0 ? [] : [{ code, findings: found }];
    });
    return groups.length === 0 ? [] : [{ severity, count: own.length, groups }];
  });
}

/** While formulas follow what was entered, nothing is said of marks that differ. */
export function findingsNow(
  findings: readonly PlacedFinding[],
  isSettled: boolean,
): readonly PlacedFinding[] {
  return isSettled ? findings : findings.filter(({ code }) => !ofFormulas.has(code));
}
