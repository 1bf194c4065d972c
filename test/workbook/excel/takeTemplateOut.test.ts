import { listIndicators } from "../../../src/pack/outline";
import { buildInWorkbook, type BuildRequest } from "../../../src/workbook/excel/buildInWorkbook";
import { lookAtTemplate, takeTemplateOut } from "../../../src/workbook/excel/takeTemplateOut";
import type { TakingOut } from "../../../src/workbook/excel/takeTemplateOut";
import { keepPlanSetting } from "../../../src/workbook/excel/planSetting";
import { writePlanSteps } from "../../../src/workbook/excel/writePlanSteps";
import { rememberTemplate, type RememberedTemplate } from "../../../src/workbook/excel/templateContents";
import { messagesCome } from "../../workbench/support/realClient";
import { sao } from "../support/example";
import { listener, officersWorkbook } from "./support/officersWorkbook";
import type { OpenExcel } from "./support/openExcel";
import { smallPack as pack } from "./support/smallPack";
import { snapshot } from "./support/snapshot";

async function build(request: BuildRequest = { pack, lao: sao }): Promise<RememberedTemplate> {
  const outcome = await buildInWorkbook(request, listener());
  if (outcome.kind !== "built") throw new Error(JSON.stringify(outcome));
  return rememberTemplate(outcome.added);
}

async function seenIn(template: RememberedTemplate): Promise<TakingOut> {
  const seen = await lookAtTemplate(template);
  if (seen.kind === "refused") throw new Error(seen.code);
  return seen;
}

function type({ grid }: OpenExcel, sheet: string, row: number, column: number, content: string): void {
  grid.writeCells(`id-${sheet}`, [{ row, column, content }]);
}

describe("a template that is taken out right after it was built", () => {
  it("leaves the workbook as it was before", async () => {
    const open = await officersWorkbook();
    const before = snapshot(open);
    const template = await build();
    const seen = await seenIn(template);
    expect([seen.changed, seen.isInMeeting, seen.sheets]).toEqual([[], false, template.sheets]);
    expect(await takeTemplateOut(template, seen)).toEqual({ kind: "takenOut", sheets: template.sheets });
    expect(snapshot(open)).toBe(before);
  });

  it("takes along what the workbook remembers of its plan, and of steps that were written into its work plan", async () => {
    const open = await officersWorkbook();
    const before = snapshot(open);
    const template = await build();
    const steps = listIndicators(pack).map(({ indicator: { key } }) => ({ key, text: "ทำข้อ 1 (+1 คะแนน)" }));
    expect(await writePlanSteps(pack, steps, 1)).toMatchObject({ kind: "written", rows: steps.length });
    await keepPlanSetting(1, { aim: { overall: 95, passMarks: false, full: [] } });
    const seen = await seenIn(template);
    expect(seen.changed.map(({ address }) => address)).toEqual(steps.map((_, index) => `L${4 + index}`));
    expect((await takeTemplateOut(template, seen)).kind).toBe("takenOut");
    expect(snapshot(open)).toBe(before);
  });

  it("leaves an earlier template, with the pack that both are scored by", async () => {
    const open = await officersWorkbook();
    await build();
    const before = snapshot(open);
    const second = await build({ pack, lao: { ...sao, name: "อบต.สอง" } });
    expect((await takeTemplateOut(second, await seenIn(second))).kind).toBe("takenOut");
    expect(snapshot(open)).toBe(before);
  });

  it("leaves the pack where it is the earlier template that is taken out", async () => {
    const open = await officersWorkbook();
    const first = await build();
    await build({ pack, lao: { ...sao, name: "อบต.สอง" } });
    expect((await takeTemplateOut(first, await seenIn(first))).kind).toBe("takenOut");
    expect(open.host.store.settings.get("lpa.pack")).toMatchObject({ id: pack.id });
    expect(open.host.store.findName("LPABOOK_PACK_ID")).toBeUndefined();
    expect(open.host.store.findName("LPABOOK2_PACK_ID")).toBeDefined();
  });

  it("leaves what the officer made meanwhile: a sheet, a name", async () => {
    const open = await officersWorkbook();
    const template = await build();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("งานใหม่");
      context.workbook.names.add("ของเรา", sheet.getRange("A1"));
      await context.sync();
    });
    await messagesCome();
    expect((await takeTemplateOut(template, await seenIn(template))).kind).toBe("takenOut");
    expect(open.grid.sheets().map(({ name }) => name)).toEqual(["ติดตามงาน", "สรุป", "งานใหม่"]);
    expect(open.host.store.findName("ของเรา")).toBeDefined();
  });
});

describe("what was entered since a template was built", () => {
  it("is named cell by cell, whatever it is: a value, a note beside, a formula that was overwritten", async () => {
    const open = await officersWorkbook();
    const template = await build();
    type(open, "ตั้งค่า", 3, 1, "อบต.อื่น");
    type(open, "ประวัติการประชุม", 40, 2, "ของเรา");
    const { changed } = await seenIn(template);
    expect(changed).toEqual([
      { sheet: "ตั้งค่า", address: "B4", content: "อบต.อื่น" },
      { sheet: "ประวัติการประชุม", address: "C41", content: "ของเรา" },
    ]);
  });

  it("is asked about once more where it came after the officer had agreed", async () => {
    const open = await officersWorkbook();
    const template = await build();
    const agreed = await seenIn(template);
    type(open, "ตั้งค่า", 3, 1, "อบต.อื่น");
    expect(await takeTemplateOut(template, agreed)).toMatchObject({
      kind: "changedSince",
      changed: [{ sheet: "ตั้งค่า", address: "B4" }],
    });
    expect(open.grid.sheets().length).toBeGreaterThan(2);
  });

  it("is found on a sheet that was renamed, and goes with it", async () => {
    const open = await officersWorkbook();
    const template = await build();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("ประวัติการประชุม").name = "บันทึก";
      await context.sync();
    });
    await messagesCome();
    const seen = await seenIn(template);
    expect(seen.sheets).toContain("บันทึก");
    expect((await takeTemplateOut(template, seen)).kind).toBe("takenOut");
    expect(open.grid.sheets().map(({ name }) => name)).toEqual(["ติดตามงาน", "สรุป"]);
  });
});

describe("a meeting over the template", () => {
  it("is told before, and over after", async () => {
    const open = await officersWorkbook();
    const template = await build();
    open.host.store.setSetting("lpa.meeting", { startedAt: 46_348, book: 1, pack: pack.id, marks: {} });
    const seen = await seenIn(template);
    expect(seen.isInMeeting).toBe(true);
    await takeTemplateOut(template, seen);
    expect([...open.host.store.settings.keys()]).toEqual(["other.addin"]);
  });

  it("goes on where it is over another template", async () => {
    const open = await officersWorkbook();
    await build();
    const second = await build();
    open.host.store.setSetting("lpa.meeting", { startedAt: 46_348, book: 1, pack: pack.id, marks: {} });
    const seen = await seenIn(second);
    expect(seen.isInMeeting).toBe(false);
    await takeTemplateOut(second, seen);
    expect(open.host.store.settings.has("lpa.meeting")).toBe(true);
  });
});

describe("taking a template out is refused, and nothing changes", () => {
  it("where the workbook's structure is locked", async () => {
    const open = await officersWorkbook();
    const template = await build();
    open.host.store.structureProtection = { password: "" };
    expect(await lookAtTemplate(template)).toMatchObject({ kind: "refused", code: "structureLocked" });
  });

  it("where no other sheet would be left to be seen", async () => {
    const open = await officersWorkbook();
    const template = await build();
    for (const name of ["ติดตามงาน", "สรุป"]) open.grid.deleteSheet(`id-${name}`);
    expect(await lookAtTemplate(template)).toMatchObject({ kind: "refused", code: "noOtherSheet" });
  });
});
