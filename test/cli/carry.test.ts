import { writeFileSync } from "node:fs";
import type { Answers } from "../../src/answers/answers";
import type { Pack } from "../../src/pack/schema";
import { buildTemplate } from "../../src/workbook/blueprint/buildTemplate";
import type { Blueprint, CellBlueprint } from "../../src/workbook/blueprint/blueprint";
import { writeTemplateFile } from "../../src/workbook/file/writeTemplateFile";
import { bandIn, clauseIn, edited, indicatorIn, type Writable } from "../compare/support/packs";
import { packOf, publishedExample, sao } from "../workbook/support/example";
import { lpa, useFolder } from "./support/lpa";

const at = useFolder();
const lpa2567 = packOf("lpa-2567");
const control = "internal-control-report";
const risks = "risk-management";
const planned: Answers = {
  ...publishedExample,
  workPlan: {
    [risks]: { owner: "หัวหน้าสำนักปลัด", division: "สำนักปลัด", due: 45_291, status: "กำลังดำเนินการ" },
  },
  divisions: ["สำนักปลัด"],
};

async function file(name: string, blueprint: Blueprint): Promise<string> {
  writeFileSync(at(name), await writeTemplateFile(blueprint));
  return at(name);
}

function packFile(name: string, change: (pack: Writable<Pack>) => void): string {
  writeFileSync(at(name), JSON.stringify(edited(lpa2567, change)));
  return at(name);
}

function asNextYear(pack: Writable<Pack>): void {
  Object.assign(pack, { id: "lpa-2568", year: 2568, fiscalYear: 2567 });
}

const filled = (answers: Answers = planned): Blueprint => buildTemplate(lpa2567, sao, { answers });

describe("lpa template --from a filled workbook --pack another year's", () => {
  const reworded = (): string =>
    packFile("2568.json", (pack) => {
      asNextYear(pack);
      clauseIn(indicatorIn(pack, risks), "1").text += " และรายงานผู้กำกับดูแล";
    });

  test("writes the workbook, says where every entry went, and keeps what is under review out of the marks", async () => {
    const from = await file("2567.xlsx", filled());
    const made = await lpa("template", "--from", from, "--pack", reworded(), "-o", at("2568.xlsx"));
    expect([made.exitCode, made.err]).toEqual([0, ""]);
    expect(made.out).toMatch(/^สิ่งที่กรอกไว้ \d+ รายการ: ใช้ต่อ \d+ รอทบทวน 1 ไม่มีช่องในชุดเกณฑ์ใหม่ 2$/m);
    expect(made.out).toContain("คะแนนรวมเดิม 333/340 (97.94 %) ตอนนี้ 328/340 (96.47 %)");
    const { exitCode, out } = await lpa("score", at("2568.xlsx"));
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^รวม +328\/340/m);
    expect(out).toContain("แผ่น “ทบทวน” เซลล์ H5 (ตัวชี้วัดที่ 5): ยังมี 1 ข้อรอทบทวน");
  });

  test("carries it on with its review, as a native copy too", async () => {
    const from = await file("2567-again.xlsx", filled());
    await lpa("template", "--from", from, "--pack", reworded(), "-o", at("once.xlsx"));
    const copy = await lpa("template", "--from", at("once.xlsx"), "--native", "-o", at("native.xlsx"));
    expect([copy.exitCode, copy.err]).toEqual([0, ""]);
    const [before, after] = [
      await lpa("score", at("once.xlsx"), "--json"),
      await lpa("score", at("native.xlsx"), "--json"),
    ];
    expect(JSON.parse(after.out)).toEqual(JSON.parse(before.out));
    const third = packFile("2569.json", (pack) => {
      asNextYear(pack);
      Object.assign(pack, { id: "lpa-2569", year: 2569, fiscalYear: 2568 });
      clauseIn(indicatorIn(pack, risks), "1").text += " และรายงานผู้กำกับดูแล";
    });
    const on = await lpa(
      "template",
      "--from",
      at("once.xlsx"),
      "--pack",
      third,
      "-o",
      at("twice.xlsx"),
      "--json",
    );
    const { account, review } = JSON.parse(on.out) as {
      account: { waiting: number; leftOver: number };
      review: { waiting: readonly { told: { why: string } }[] };
    };
    // Beside these two what each of four indicators got a year before, marks and percent; the fifth still waits.
    expect(account).toMatchObject({ waiting: 1, leftOver: 2 + 10 });
    expect(review.waiting[0]?.told.why).toContain("ถ้อยคำเปลี่ยน");
  });

  test("of the same pack's next version asks nothing for a misprint", async () => {
    const from = await file("misprint.xlsx", filled());
    const to = packFile("misprint.json", (pack) => {
      pack.version = "1.9.0";
      clauseIn(indicatorIn(pack, control), "4").text += " (แก้คำผิด)";
    });
    const { exitCode, out } = await lpa("template", "--from", from, "--pack", to, "-o", at("corrected.xlsx"));
    expect(exitCode).toBe(0);
    expect(out).toContain("แก้เฉพาะถ้อยคำ");
    expect((await lpa("score", at("corrected.xlsx"))).out).toContain("333/340");
  });

  test("of a version that scores otherwise says the marks in English as well", async () => {
    const from = await file("scored.xlsx", filled());
    const to = packFile("scored.json", (pack) => {
      pack.version = "1.9.0";
      bandIn(indicatorIn(pack, control), 0).score = 4;
    });
    const { out } = await lpa("template", "--from", from, "--pack", to, "--en", "-o", at("scored-on.xlsx"));
    expect(out).toMatch(/Indicator 3 .*: from 5\/5 to 4\/5/);
  });

  test("is refused back to an older pack, unless the call insists", async () => {
    const from = await file("back.xlsx", filled());
    await lpa("template", "--from", from, "--pack", reworded(), "-o", at("newer.xlsx"));
    const back = ["template", "--from", at("newer.xlsx"), "--pack", "lpa-2567", "-o", at("older.xlsx")];
    const { exitCode, err } = await lpa(...back);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/lpa-2568 .*ใหม่กว่า lpa-2567/);
    expect((await lpa(...back, "--force")).exitCode).toBe(0);
  });
});

describe("what stands in the way of moving a workbook", () => {
  const to = (): string => packFile("next.json", asNextYear);

  test("two templates in it: the newest is taken, the other named", async () => {
    const first = filled();
    const second = buildTemplate(lpa2567, sao, {
      answers: publishedExample,
      bookNumber: 2,
      sheetNamesInUse: first.sheets.map(({ name }) => name),
    });
    const both = {
      ...first,
      sheets: [...first.sheets, ...second.sheets],
      names: [...first.names, ...second.names],
    };
    const from = await file("two.xlsx", both);
    const { err, out } = await lpa("template", "--from", from, "--pack", to(), "-o", at("two-on.xlsx"));
    expect(err).toMatch(/แม่แบบ 2 ชุด อ่านชุดล่าสุด/);
    expect(out).toContain(at("two-on.xlsx"));
  });

  test("an indicator that the file's pack has lost: what was entered for it is named, and nothing written", async () => {
    const blueprint = filled();
    const pack = edited(lpa2567, (copy) => {
      for (const { units } of copy.areas)
        for (const unit of units) unit.indicators = unit.indicators.filter(({ key }) => key !== risks);
    });
    const from = await file("vanished.xlsx", { ...blueprint, source: { ...blueprint.source, pack } });
    const { exitCode, err } = await lpa("template", "--from", from, "--pack", to(), "-o", at("gone.xlsx"));
    expect(exitCode).toBe(1);
    expect(err).toContain("ของตัวชี้วัด risk-management 1 ซึ่งชุดเกณฑ์ในไฟล์ไม่มีแล้ว");
    expect(err).toContain("--force");
  });

  test("a work plan without its headers: told with the headers to put back, and nothing written", async () => {
    const from = await file(
      "headless.xlsx",
      inPlan(filled(), (cells) => cells.filter(({ row }) => row !== 3)),
    );
    const { exitCode, err } = await lpa("template", "--from", from, "--pack", to(), "-o", at("plan.xlsx"));
    expect([exitCode, err.includes("ผู้รับผิดชอบ")]).toEqual([1, true]);
  });

  test("a work plan that was sorted is no obstacle: each line goes with its indicator", async () => {
    const turned = inPlan(filled(), (cells) =>
      cells
        .map((cell) => (cell.row >= 4 && cell.row <= 8 ? { ...cell, row: 12 - cell.row } : cell))
        .sort((one, other) => one.row - other.row || one.column - other.column),
    );
    const from = await file("sorted.xlsx", turned);
    await lpa("template", "--from", from, "--pack", to(), "-o", at("sorted-on.xlsx"));
    const { answers } = JSON.parse((await lpa("score", at("sorted-on.xlsx"), "--json")).out) as {
      answers: Answers;
    };
    // All six clauses were done: 5 of 5.
    expect(answers.workPlan?.[risks]).toEqual({
      ...{ owner: "หัวหน้าสำนักปลัด", division: "สำนักปลัด" },
      ...{ lastScore: 5, lastPercent: 100 },
    });
  });

  test("a line of the work plan that names no indicator is named, and nothing written", async () => {
    const added = inPlan(filled(), (cells) => [
      ...cells,
      { row: 9, column: 1, content: { kind: "text", text: "ตัวชี้วัดที่ 99" }, style: "text" },
      { row: 9, column: 5, content: { kind: "text", text: "นายช่าง" }, style: "text" },
    ]);
    const from = await file("added.xlsx", added);
    const { exitCode, err } = await lpa("template", "--from", from, "--pack", to(), "-o", at("x.xlsx"));
    expect(exitCode).toBe(1);
    expect(err).toContain("ตัวชี้วัดที่ 99");
  });

  test("the older pack gone from the file: no answer is taken for another pack's", async () => {
    const own = edited(lpa2567, (pack) => (pack.id = "lpa-own"));
    const blueprint = buildTemplate(own, sao, { answers: publishedExample, packHash: "00000000" });
    const bare = { ...blueprint, source: { ...blueprint.source, pack: { ...own, id: "" } } };
    const from = await file("lost.xlsx", bare);
    const { exitCode, err } = await lpa("template", "--from", from, "--pack", to(), "-o", at("lost-on.xlsx"));
    expect(exitCode).toBe(1);
    expect(err).toContain("lpa-own");
  });
});

function inPlan(
  blueprint: Blueprint,
  change: (cells: readonly CellBlueprint[]) => readonly CellBlueprint[],
): Blueprint {
  const sheets = blueprint.sheets.map((one) =>
    one.name === "แผนงาน" ? { ...one, cells: change(one.cells) } : one,
  );
  return { ...blueprint, sheets };
}
