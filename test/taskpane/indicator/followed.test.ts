import type { SelectionReading } from "../../../src/taskpane/excel/readSelection";
import type { CellName, Subject } from "../../../src/taskpane/excel/subject";
import { afterReading, afterSearch, nothingFollowed } from "../../../src/taskpane/indicator/followed";

const [here, there]: readonly [CellName, CellName] = [
  { sheet: "ติดตาม", address: "D3" },
  { sheet: "ติดตาม", address: "A9" },
];
const subject: Subject = {
  source: { kind: "formula", ...here },
  ...{ indicator: 3, pack: null, laoType: null, checklist: null, formula: "LPA.SCORE(3,F2:F9)" },
  ...{ error: null, trouble: null, hidden: [], template: null },
};
const read: SelectionReading = { kind: "subject", selected: here, subject };

function nothingAt(selected: CellName): SelectionReading {
  return { kind: "nothing", selected, subject: null };
}

test("a cell with an error takes the place of what was shown", () => {
  const broken = { ...there, formula: "=SCORE(3,B2:B9)", error: "#NAME?", unknown: null };
  const shown = afterReading(afterReading(nothingFollowed, read), {
    ...{ kind: "broken", selected: there, subject: null },
    broken,
  });
  expect([shown.subject, shown.broken]).toEqual([null, broken]);
});

test("a cell about nothing shows nothing of what was shown before", () => {
  expect(afterReading(afterReading(nothingFollowed, read), nothingAt(there)).subject).toBeNull();
});

test("what was looked for stays while formulas calculate, and while cells about nothing are selected", () => {
  const found = afterSearch(afterReading(nothingFollowed, read), "risk-management", "lpa-2567");
  expect(afterReading(found, read).subject?.indicator).toBe("risk-management");
  expect(afterReading(found, nothingAt(there)).subject?.indicator).toBe("risk-management");
});

test("another cell that is about an indicator takes its place", () => {
  const found = afterSearch(afterReading(nothingFollowed, nothingAt(there)), "risk-management", "lpa-2567");
  expect(afterReading(found, read).subject?.indicator).toBe(3);
});

test("a sheet that is gone leaves the criteria without the cells", () => {
  const ticked: Subject = { ...subject, checklist: { kind: "range", cells: [["✓"]], place: null } };
  const before = afterReading(nothingFollowed, { kind: "subject", selected: here, subject: ticked });
  const after = afterReading(before, { kind: "lost", selected: there, subject: null });
  expect([after.isGone, after.subject?.indicator, after.subject?.checklist]).toEqual([true, 3, null]);
});
