import { provinceOf, noResults } from "../../src/province/province";
import { rollUp, type RollUpOptions } from "../../src/province/rollUp";
import type { DrawnRollUp } from "../../src/rollup/drawn";
import { readLastYear } from "../../src/rollup/readLastYear";
import { readResult } from "../../src/rollup/readResult";
import { rollUpBlueprint, writeRollUpFile } from "../../src/rollup/rollUpBlueprint";
import type { OutlinedResult } from "../../src/province/laoResult";
import { resultOf } from "../province/support";
import { madeUpProvince, madeUpWorkbook } from "../support/madeUpProvince";
import { packOf, publishedExample, sao } from "../workbook/support/example";
import { lintPackage, openParts } from "../workbook/support/packageLint";

const pack = packOf("lpa-2567");
const stamp = new Date("2024-12-01T03:00:00Z");
const hostile = [
  `=cmd|'/C calc'!A0`,
  "<script>alert(1)</script>&amp;",
  "ก".repeat(300),
  "'+1\n&A\t\u0007",
  "@SUM(1)",
];

function drawn(read: readonly OutlinedResult[], options: RollUpOptions = {}): DrawnRollUp {
  return {
    rollUp: rollUp(provinceOf(read), options),
    ...{ province: "สมมติ & <อื่น>", files: read.length + 2 },
    failed: hostile.map((file) => ({ file, issues: [{ code: "openInExcel", values: {} }] })),
  };
}

const made = madeUpProvince(pack, 60).map(({ lao, answers }) => resultOf(pack, lao, answers));
const named = hostile.map((name, index) =>
  resultOf(pack, { ...sao, name, district: name }, publishedExample, { file: `${name}${String(index)}` }),
);
const lists = {
  expected: [{ name: hostile[0] ?? "", type: null, district: hostile[1] ?? "", line: 1 }],
  last: { year: 2566, laos: [{ name: "อบต.ไสไทย", type: null, district: null, percent: 91.5, rank: 3 }] },
};

describe("a roll-up's file", () => {
  it.each([
    ["of 60 organizations", drawn(made, lists)],
    [
      "of hostile names",
      drawn(
        [
          ...named,
          ...named
            .slice(0, 2)
            .map(({ result, outline }) => ({ outline, result: { ...result, file: "สอง" } })),
        ],
        lists,
      ),
    ],
    ["of nothing", drawn([])],
  ])("%s is as Excel wants it", async (_, tables) => {
    expect(lintPackage(openParts(await writeRollUpFile(tables, stamp)))).toEqual([]);
  });

  it("has a sheet for each table, in the province's order, and charts", () => {
    const { sheets } = rollUpBlueprint(drawn(made, lists));
    expect(sheets.map(({ name }) => name)).toEqual([
      ...["จัดอันดับ", "รายด้าน", "รายตัวชี้วัด", "ข้อที่พลาดมาก", "แบบอย่างที่ดี", "ยังไม่ได้รับ", "หมายเหตุ"],
    ]);
    expect(sheets.map(({ charts }) => charts.length)).toEqual([1, 1, 1, 1, 0, 0, 0]);
  });

  it("keeps a hostile name as the text that it is", async () => {
    const file = openParts(await writeRollUpFile(drawn(named), stamp));
    const sheets = Object.entries(file).filter(([name]) => name.startsWith("xl/worksheets/"));
    expect(sheets.some(([, xml]) => xml.includes("<f>"))).toBe(false);
    expect(file["xl/sharedStrings.xml"]).toContain("&lt;script&gt;");
  });

  it("is last year's for the next: ranks, names and percents are read back", async () => {
    const read = readLastYear(await writeRollUpFile(drawn(made, lists), stamp));
    expect(read).toMatchObject({ ok: true, value: { year: 2567 } });
    const laos = read.ok ? read.value.laos : [];
    expect(laos).toHaveLength(60);
    expect(laos[0]).toMatchObject({ name: "อบต.ไสไทย", type: "SAO", percent: 97.94, rank: 1 });
  });

  it("that another program wrote is no roll-up", async () => {
    const [first] = madeUpProvince(pack, 1);
    if (!first) throw new Error("nobody was made up");
    expect(readLastYear(await madeUpWorkbook(pack, first))).toMatchObject({
      trouble: { code: "noRollUp" },
    });
    expect(readLastYear(new Uint8Array())).toMatchObject({ trouble: { code: "emptyFile" } });
  });

  it("of nothing gives no last year, because it is of none", async () => {
    const empty = { ...drawn([]), rollUp: rollUp(noResults) };
    expect(readLastYear(await writeRollUpFile(empty, stamp))).toMatchObject({
      trouble: { code: "noRollUp" },
    });
  });
});

describe("a workbook's result", () => {
  it("has the stamp, district and marks of its file", async () => {
    const [first] = madeUpProvince(pack, 1);
    if (!first) throw new Error("nobody was made up");
    const read = await readResult(
      "ก.xlsx",
      await madeUpWorkbook(pack, first, new Date("2024-10-05T06:07:08Z")),
    );
    expect(read).toMatchObject({
      value: {
        result: {
          ...{ file: "ก.xlsx", stamp: "2024-10-05T06:07:08.000Z", isBroken: false, troubles: 0 },
          lao: { name: "อบต.ไสไทย", district: first.lao.district },
          total: { score: 333, full: 340, percent: 97.94, isSettled: true },
        },
      },
    });
  });
});
