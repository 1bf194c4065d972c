import { publishedExample } from "../support/example";
import { addressIn, blueprintWith, withCell, yearFile, yearOf } from "./support/yearFile";

const text = (words: string): string => `<is><t>${words}</t></is>`;

/** The first trouble of the published example with another text in one cell. */
async function troubleWith(name: string, words: string): Promise<object> {
  const { marks, troubles } = await yearOf(await withCell(name, text(words), "inlineStr"));
  const [first, ...others] = troubles;
  expect(others).toEqual([]);
  return { code: first?.issue.code, entry: first?.entry, cell: first?.cell, total: marks.total.mark.kind };
}

describe("an entry that can't be counted is named with its cell", () => {
  it.each([
    [
      "a count with its unit",
      "LPA_development_projects_budgeted_DONE",
      "3 โครงการ",
      { of: "indicator", indicator: "1", field: "done" },
    ],
    [
      "a count in words",
      "LPA_development_projects_budgeted_ALL",
      "ยี่สิบ",
      { of: "indicator", indicator: "1", field: "all" },
    ],
    [
      "a word that is no state",
      "LPA_risk_management_C4",
      "เดี๋ยวทำ",
      { of: "clause", indicator: "5", clause: "4", field: "state" },
    ],
    [
      "a word in the precondition",
      "LPA_internal_audit_GATE",
      "แล้วแต่",
      { of: "indicator", indicator: "4", field: "gate" },
    ],
  ])("%s", async (_, name, words, entry) => {
    expect(await troubleWith(name, words)).toMatchObject({
      code: "notScored",
      entry,
      cell: { sheet: "ด้านที่ 1", address: addressIn(blueprintWith(), name) },
      total: "unknown",
    });
  });

  it("a day typed as text", async () => {
    const key = "internal-control-report";
    const own = publishedExample.indicators[key] ?? {};
    const clauses = { ...own.clauses, "8": { date: "29/12/2566" } };
    const indicators = { ...publishedExample.indicators, [key]: { ...own, clauses } };
    const { troubles } = await yearOf(await yearFile({ ...publishedExample, indicators }));
    const name = "LPA_internal_control_report_C8_DATE";
    expect(troubles).toMatchObject([
      {
        issue: { code: "dayUnsound" },
        entry: { indicator: "3", clause: "8", field: "date" },
        cell: { sheet: "ด้านที่ 1", address: addressIn(blueprintWith(), name) },
      },
    ]);
  });

  it("but a formula that came to nothing is a blank cell", async () => {
    const formula = '<f>IF(1=1,"","")</f><v></v>';
    const { issues } = await yearOf(await withCell("LPA_risk_management_C6", formula, "str"));
    expect(issues.map(({ code }) => code)).toEqual(["totalDiffers"]);
  });
});

describe("what stands in a cell counts by its value", () => {
  it("a formula of the officer's own over the template's, in a clause with a deadline", async () => {
    const bytes = await withCell(
      "LPA_internal_control_report_C8",
      '<f>IF(1=1,"ล่าช้า","")</f><v>ล่าช้า</v>',
      "str",
    );
    const { answers, marks } = await yearOf(bytes);
    expect(answers.indicators["internal-control-report"]?.clauses?.["8"]?.state).toBe("ล่าช้า");
    expect(marks.indicators.get("internal-control-report")?.mark).toMatchObject({ score: 4 });
  });

  it("a link with a text of its own: the text, and the address on a line below", async () => {
    const link = 'HYPERLINK("https://example.go.th/8","หนังสือส่ง")';
    const bytes = await withCell(
      "LPA_internal_control_report_C8_LINK",
      `<f>${link}</f><v>หนังสือส่ง</v>`,
      "str",
    );
    const { answers, issues } = await yearOf(bytes);
    expect(answers.indicators["internal-control-report"]?.clauses?.["8"]?.evidence).toBe(
      "หนังสือส่ง\nhttps://example.go.th/8",
    );
    expect(issues).toEqual([]);
  });

  it.each([
    ["the address itself", "https://example.go.th/a", "https://example.go.th/a/"],
    ["its Thai letters", "https://example.go.th/แผน", "https://example.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99"],
    ["a mailbox", "lpa@example.go.th", "mailto:lpa@example.go.th"],
  ])("a link that shows %s is entered once", async (_, shown, address) => {
    const formula = `<f>HYPERLINK("${address}","${shown}")</f><v>${shown}</v>`;
    const { answers } = await yearOf(await withCell("LPA_risk_management_C1_LINK", formula, "str"));
    expect(answers.indicators["risk-management"]?.clauses?.["1"]?.evidence).toBe(shown);
  });

  it("a link whose address is reckoned is named, since only its text is known", async () => {
    const formula = `<f>HYPERLINK(A1&amp;"/8","ดู")</f><v>ดู</v>`;
    const { issues } = await yearOf(await withCell("LPA_risk_management_C1_LINK", formula, "str"));
    expect(issues).toMatchObject([
      { code: "linkReckoned", values: { entry: { clause: "1", field: "evidence" } } },
    ]);
  });

  it("a note that begins like an error", async () => {
    const { answers, issues } = await yearOf(
      await withCell("LPA_risk_management_C1_NOTE", text("#1"), "inlineStr"),
    );
    expect(answers.indicators["risk-management"]?.clauses?.["1"]?.note).toBe("#1");
    expect(issues).toEqual([]);
  });
});

describe("a text is written and read back as it was typed", () => {
  it.each([
    ["what looks like a code", "_x0041_ และ _x005F_"],
    ["codes one upon the other", "_x0041_x0042_"],
    ["half of a pair", "ก\uD83Dข"],
    ["a control letter", "ก\u0007ข"],
    ["a mark that stands for no letter", "ก\uFFFEข"],
    ["a picture letter", "ผ่าน 🎉"],
    ["several lines, with what XML keeps for itself", 'a < b & "c"\nบรรทัดสอง'],
    ["a note that begins like an error", "#1 #N/A"],
    ["a note that begins like a formula", "=1+1"],
  ])("%s", async (_, note) => {
    const indicators = { "risk-management": { clauses: { "1": { state: "✓", note } } } };
    const { answers } = await yearOf(await yearFile({ ...publishedExample, indicators }));
    expect(answers.indicators).toEqual(indicators);
  });
});
