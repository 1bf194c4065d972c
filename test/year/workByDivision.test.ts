import type { Answers } from "../../src/answers/answers";
import type { LaoType } from "../../src/pack/laoType";
import { plannedIndicators, type PlannedIndicator } from "../../src/year/plannedIndicators";
import { scoreYear } from "../../src/year/scoreYear";
import { workByDivision } from "../../src/year/workByDivision";
import { packOf } from "../workbook/support/example";

const today = 45_200;
const pack = packOf("lpa-2567");

function planned(answers: Partial<Answers>, type: LaoType = "SAO"): readonly PlannedIndicator[] {
  const whole: Answers = { indicators: {}, areas: {}, ...answers };
  return plannedIndicators(pack, whole, scoreYear(pack, { type }, whole), today);
}

function oneOf(key: string, answers: Partial<Answers>): PlannedIndicator {
  const found = planned(answers).find(({ indicator }) => indicator.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
}

test("what is not asked of a type is no work of it", () => {
  expect(planned({}).map(({ indicator: { id } }) => id)).toEqual(["1", "2", "3", "4", "5"]);
  expect(planned({}, "PAO").map(({ indicator: { id } }) => id)).toEqual(["1", "3", "4", "5"]);
});

test("risk management with clauses 1–4 done and two links lacks clauses 5 and 6, and evidence of 2 and 3", () => {
  const states = { "1": "✓", "2": "✓", "3": "✓", "4": "✓" };
  const links: Readonly<Record<string, string>> = { "1": "https://example.go.th/1", "4": "แฟ้ม 12" };
  const clauses = Object.fromEntries(
    Object.entries(states).map(([id, state]) => [id, { state, ...(links[id] && { evidence: links[id] }) }]),
  );
  const one = oneOf("risk-management", { indicators: { "risk-management": { clauses } } });
  expect(one.missing).toEqual([
    { item: null, openClauses: ["5", "6"], evidence: { clauses: ["2", "3"], whole: false } },
  ]);
  expect(one.evidence).toEqual([
    { item: null, clause: "1", link: "https://example.go.th/1" },
    { item: null, clause: "4", link: "แฟ้ม 12" },
  ]);
  // Four in a row from clause 1 are 3 of 5.
  expect(one.gap).toBe(2);
  expect([...one.flags]).toEqual(["unassigned", "evidenceMissing", "notReviewed", "notRecorded"]);
});

test("ticks by any word that says done, a due day gone by, and a person named", () => {
  const plan = { owner: "สมชาย", due: today - 1, reviewed: "✓", recorded: "เรียบร้อย", target: 4 };
  const one = oneOf("risk-management", { workPlan: { "risk-management": plan } });
  expect([...one.flags]).toEqual(["overdue"]);
  expect(one.gap).toBe(4);
});

test("divisions stand as the settings list them, then as they come, and last what nobody has", () => {
  const division = (name: string): { division: string } => ({ division: name });
  const groups = workByDivision(
    planned({
      workPlan: {
        "development-projects-budgeted": division("กองช่าง"),
        "illegal-signs-on-public-ways": division(" สำนักปลัด "),
        "internal-control-report": division("กองคลัง"),
        "risk-management": division("กองช่าง "),
      },
    }),
    ["กองคลัง", "สำนักปลัด", "กองที่ไม่มีงาน", "  "],
  );
  const told = groups.map(({ division: name, indicators }) => [
    name,
    indicators.map(({ indicator }) => indicator.id),
  ]);
  expect(told).toEqual([
    ["กองคลัง", ["3"]],
    ["สำนักปลัด", ["2"]],
    ["กองช่าง", ["1", "5"]],
    [null, ["4"]],
  ]);
});
