import type { PlacedFinding } from "../../../src/check/checkWorkbook";
import { checkWorkbook } from "../../../src/check/checkWorkbook";
import { builtInPacks } from "../../../src/pack/builtIn";
import { findingsNow, groupFindings } from "../../../src/taskpane/check/findingGroups";
import { dayAfterYear, shown, yearWith } from "../../check/support/checked";
import { withCell, yearOf } from "../../workbook/read/support/yearFile";

const report = "internal-control-report";

/** Clause 7 without a link, clause 8 that does not read; nobody in charge. */
async function findings(): Promise<readonly PlacedFinding[]> {
  const clauses = { ...shown("1", "2", "3", "4", "5", "6"), "7": { state: "✓" }, "8": { state: "เดี๋ยวทำ" } };
  const year = await yearWith({ indicators: { [report]: { clauses } } });
  const found = checkWorkbook(year, dayAfterYear, builtInPacks);
  return found.filter(({ subject }) => subject.indicator === "3");
}

test("findings stand by severity, and of one severity by rule", async () => {
  const told = groupFindings(await findings()).map(({ severity, count, groups }) => [
    severity,
    count,
    groups.map((group) => `${group.code} ${String(group.findings.length)}`),
  ]);
  expect(told).toEqual([
    ["error", 1, ["unreadableEntry 1"]],
    ["warning", 2, ["doneWithoutEvidence 1", "noOwner 1"]],
  ]);
});

test("each has its cell", async () => {
  const cells = (await findings()).map(({ cell }) => cell && `${cell.sheet}!${cell.address}`);
  expect(cells).toEqual(["ด้านที่ 1!C38", "แผนงาน!C6", "ด้านที่ 1!F37"]);
});

test("nothing found is no group", () => {
  expect(groupFindings([])).toEqual([]);
});

test("while formulas follow, nothing is said of marks that differ; all else is", async () => {
  const year = await yearOf(await withCell("LPA_internal_control_report_SCORE", "<f>2+2</f><v>4</v>"));
  const found = checkWorkbook(year, dayAfterYear, builtInPacks);
  const codes = new Set(found.map(({ code }) => code));
  expect(codes).toContain("markDiffers");
  expect(findingsNow(found, true)).toEqual(found);
  const now = new Set(findingsNow(found, false).map(({ code }) => code));
  expect([...codes].filter((code) => !now.has(code))).toEqual(["markDiffers"]);
});
