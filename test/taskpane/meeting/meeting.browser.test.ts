import { mkdirSync } from "node:fs";
import { accessibilityFaults } from "../../support/axe";
import type { OpenWorkbench } from "../../support/browser";
import { eventually } from "../../support/eventually";
import { enterAll, openTemplate, placeOf } from "./support/openTemplate";

let workbench: OpenWorkbench;

beforeAll(async () => {
  mkdirSync("artifacts", { recursive: true });
  workbench = await openTemplate();
  await workbench.pane().locator("#tab-meeting").click();
  await shows("97.94");
});

afterAll(() => workbench.close());

async function shows(text: string): Promise<void> {
  await workbench.pane().locator("#view-meeting").getByText(text).first().waitFor();
}

/** What is shown in pieces of their own look is one text to who reads it. */
async function viewHolds(...parts: readonly string[]): Promise<void> {
  await eventually(async () => {
    const text = await workbench.pane().locator("#view-meeting").innerText();
    for (const part of parts) expect(text).toContain(part);
  });
}

async function press(text: string): Promise<void> {
  await workbench.pane().locator("fluent-button").getByText(text, { exact: true }).first().click();
}

/** The picture of the pane at a width. */
async function picture(name: string, width: number): Promise<void> {
  await workbench.page.evaluate((pixels) => {
    const pane = document.getElementById("pane");
    if (pane) Object.assign(pane.style, { width: `${String(pixels)}px`, flex: "none" });
  }, width);
  await workbench.page
    .locator("#pane")
    .screenshot({ path: `artifacts/meeting-${name}-${String(width)}.png` });
}

const sign1 = "LPA_illegal_signs_on_public_ways_C1";

it("shows the published totals, large, and each area against its mark", async () => {
  await viewHolds("333 / 340 คะแนน", "ดีเด่น", "25/25", "62/65", "95.38", "ผ่านเกณฑ์ร้อยละ 70");
  for (const width of [320, 400, 600]) await picture("total", width);
});

it("lists what changes after the meeting began, by whomever, and forgets what is undone", async () => {
  await press("เริ่มประชุม");
  await shows("ยังไม่มีอะไรเปลี่ยน");
  await enterAll(workbench, [[sign1, "ไม่ดำเนินการ"]]);
  await shows("5 เป็น 4");
  await shows("97.65");
  await viewHolds("รวม -1 คะแนน (ร้อยละ 97.94 เป็น 97.65 คือ -0.29 จุดร้อยละ)");
  await viewHolds("ข้อ 1: ดำเนินการแล้ว เป็น ไม่ดำเนินการ");
  await workbench.pane().getByRole("button", { name: "ข้อ 1: ดำเนินการแล้ว" }).click();
  await eventually(async () => {
    const address = await workbench.pane().evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.getActiveCell().load("address");
        await context.sync();
        return cell.address;
      }),
    );
    expect(address).toBe(`'${placeOf(sign1)[0]}'!${placeOf(sign1)[1]}`);
  });
  await picture("changed", 320);
  await workbench.page.evaluate(
    ([sheet, address]) => window.workbench?.editAsCoauthor(sheet, address, "✓"),
    placeOf(sign1),
  );
  await shows("ยังไม่มีอะไรเปลี่ยน");
  await shows("97.94");
});

it("tries things out, traps included, without touching a cell", async () => {
  const before = await workbench.page.evaluate(() => JSON.stringify(window.workbench?.snapshot()));
  const pane = workbench.pane();
  await pane.locator("#view-meeting select").selectOption("internal-control-report");
  await pane.locator("#view-meeting fluent-switch").nth(1).click();
  await pane.locator("#view-meeting fluent-switch").nth(2).click();
  await shows("ทำข้อนี้แล้วคะแนนลดจาก 2 เหลือ 1");
  // 330 of 340 is 97.06; the true figures stay.
  await viewHolds("ร้อยละ 97.06 (330 / 340 คะแนน)");
  await viewHolds("333 / 340 คะแนน");
  await picture("what-if", 320);
  await press("เลิกจำลองทั้งหมด");
  expect(await workbench.page.evaluate(() => JSON.stringify(window.workbench?.snapshot()))).toBe(before);
});

it("goes on after the pane was loaded again, in the dark theme too, without barriers", async () => {
  await enterAll(workbench, [[sign1, "ไม่ดำเนินการ"]]);
  expect(await accessibilityFaults(workbench.pane())).toEqual([]);
  await workbench.page.evaluate(() => {
    window.workbench?.setTheme("dark");
    window.workbench?.reloadAddIn();
  });
  await workbench.page.evaluate(() => window.workbench?.ready());
  await workbench.pane().locator("#tab-meeting").click();
  await shows("5 เป็น 4");
  await picture("dark", 400);
  expect(await accessibilityFaults(workbench.pane())).toEqual([]);
});

it("ends with a line in the history, and the next meeting is compared with it", async () => {
  await press("จบการประชุม");
  const pane = workbench.pane();
  await pane.locator(".finish fluent-text-input input").first().fill("ซ้อมครั้งที่ 1");
  expect(await accessibilityFaults(pane)).toEqual([]);
  await picture("finish", 320);
  await press("บันทึกลงประวัติ");
  await shows("บันทึกแล้วที่แผ่น ประวัติการประชุม แถวที่ 4");
  const message = pane.locator("#view-meeting fluent-message-bar[intent=success]");
  await eventually(async () => {
    expect(await message.locator(".message-text").evaluate((text) => text === document.activeElement)).toBe(
      true,
    );
  });
  expect(await message.evaluate((bar) => bar.getBoundingClientRect().top >= 0)).toBe(true);
  await workbench.page.evaluate(() => window.workbench?.settled());
  const row = await workbench.page.evaluate(() =>
    window.workbench?.readRange("ประวัติการประชุม", "B4:K4").flatMap((cells) => cells.map(({ value }) => value)),
  );
  expect(row).toEqual([...["ซ้อมครั้งที่ 1", 24, 40, 62, 191, 15, 332, 340, 97.65], "ตัวชี้วัดที่ 2 จาก 5 เป็น 4"]);
  await enterAll(workbench, [[sign1, "✓"]]);
  await shows("ด้านที่ 1: 24 เป็น 25");
  await picture("compared", 320);
});

it("says what is gone when a sheet is deleted during a meeting, and keeps the list", async () => {
  await press("เริ่มประชุมครั้งใหม่");
  await enterAll(workbench, [[sign1, "ไม่ดำเนินการ"]]);
  await shows("5 เป็น 4");
  await workbench.page.evaluate(() => window.workbench?.deleteSheet("ด้านที่ 3"));
  await shows("หายไปจากเวิร์กบุ๊ก");
  await viewHolds("ด้านที่ 3 ทั้งด้าน");
  await viewHolds("5 เป็น 4");
  await picture("deleted", 320);
  expect(workbench.errors).toEqual([]);
});
