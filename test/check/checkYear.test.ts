import { checkRules, checkYear } from "../../src/check/checkYear";
import type { CheckCode } from "../../src/check/finding";
import { builtInPacks } from "../../src/pack/builtIn";
import { laoTypes } from "../../src/pack/laoType";
import { planCells } from "../../src/workbook/read/readTables";
import { blueprintOf } from "../../src/workbook/copy/copyWithoutAddIn";
import { writeTemplateFile } from "../../src/workbook/file/writeTemplateFile";
import { enteredEverywhere } from "../workbook/support/enteredEverywhere";
import { packOf, publishedExample, sao } from "../workbook/support/example";
import { somePacks } from "../workbook/support/packs";
import { yearOf } from "../workbook/read/support/yearFile";
import { dayAfterYear, shown, yearWith } from "./support/checked";

test("the published year with links to its evidence has nothing to be put right", async () => {
  const indicators = Object.fromEntries(
    Object.entries(publishedExample.indicators).map(([key, own]) => [
      key,
      { ...own, ...(own.clauses ? { clauses: shown(...Object.keys(own.clauses)) } : { evidence: "แฟ้ม 1" }) },
    ]),
  );
  const year = await yearWith({ indicators });
  expect(checkYear({ ...year, today: dayAfterYear, builtIn: builtInPacks })).toEqual([]);
});

test("findings come by severity, and then as the paper prints them", async () => {
  const year = await yearWith({
    indicators: {
      "internal-control-report": { clauses: { ...shown("1"), "2": { state: "✓" }, "3": { state: "เดี๋ยว" } } },
      "risk-management": {},
    },
    areas: { ...publishedExample.areas, "4": {} },
  });
  const found = checkYear({ ...year, today: dayAfterYear, builtIn: builtInPacks });
  const told = found.map(({ code, subject: { area, indicator, clause } }) =>
    [code, area, indicator, clause].filter((part) => part !== null).join(" "),
  );
  expect(told.filter((line) => !/^doneWithoutEvidence 1 [124]( |$)/.test(line))).toEqual([
    "unreadableEntry 1 3 3",
    "noOwner 1 3",
    "doneWithoutEvidence 1 3 2",
    "notAssessed 1 5",
    "noOwner 1 5",
    "notAssessed 4",
  ]);
});

test.each(somePacks(2).map((pack) => [pack.id, pack] as const))(
  "a workbook of %s as the add-in writes it shows no error but what was entered wrongly",
  async (_, pack) => {
    const [type] = laoTypes.filter((one) => one !== "PAO");
    const lao = { ...sao, type: type ?? "SAO" };
    const answers = enteredEverywhere(pack, lao.type);
    const blueprint = blueprintOf({ pack, lao, answers }, "saved");
    const year = await yearOf(await writeTemplateFile(blueprint));
    const codes = checkYear({ ...year, today: dayAfterYear, builtIn: builtInPacks }).map(({ code }) => code);
    const errors = checkRules.filter(({ severity }) => severity === "error").map(({ code }) => code);
    const wrong = new Set<CheckCode>(errors.filter((code) => code !== "unreadableEntry"));
    expect(codes.filter((code) => wrong.has(code))).toEqual([]);
  },
);

describe("the plan's cells", () => {
  test("are found by header and indicator, and are none where either is gone", async () => {
    const year = await yearWith();
    const at = planCells(year.book, packOf("lpa-2567"));
    expect(at("internal-control-report", "due")).toEqual({ sheet: "แผนงาน", address: "E6" });
    expect(at("no-such-indicator", "due")).toBeNull();
    const gone = planCells({ ...year.book, placeOf: () => null }, packOf("lpa-2567"));
    expect(gone("internal-control-report", "due")).toBeNull();
  });
});
