import { strFromU8, unzipSync } from "fflate";
import { chartFaults } from "./packageLint/chartChecks";
import { elementFaults } from "./packageLint/elementChecks";
import { OpenedPackage, type Parts } from "./packageLint/openedPackage";
import { packageFaults } from "./packageLint/packageChecks";
import { sharedFaults } from "./packageLint/sharedChecks";
import { sheetFaults } from "./packageLint/sheetChecks";
import { workbookFaults } from "./packageLint/workbookChecks";

export type { Parts };

export function openParts(file: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/**
 * What Excel would repair, refuse or show otherwise, one line each; no lines, no faults. The constraints are those of
 * ECMA-376 part 1 (transitional) and Excel's limits that our files come near to.
 */
export function lintPackage(parts: Parts): readonly string[] {
  const opened = new OpenedPackage(parts);
  return [packageFaults, elementFaults, workbookFaults, sheetFaults, sharedFaults, chartFaults].flatMap(
    (faultsOf) => faultsOf(opened),
  );
}

export function worksheets(parts: Parts): readonly string[] {
  return Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
}
