import { openWorkbench, type OpenWorkbench } from "../../support/browser";
import { eventually } from "../../support/eventually";
import { buildFromPane, enterAll, publishedCells } from "../meeting/support/openTemplate";
import { Officer } from "../support/officer";

const report = "LPA_internal_control_report_C";
let workbench: OpenWorkbench;
let officer: Officer;

beforeAll(async () => {
  workbench = await openWorkbench({ query: "?blank" });
  officer = new Officer(workbench);
  await buildFromPane(workbench);
  await enterAll(workbench, publishedCells());
  await enterAll(workbench, [
    [`${report}2`, "ไม่ดำเนินการ"],
    [`${report}3`, "ไม่ดำเนินการ"],
  ]);
  await officer.openTab("plan");
});

afterAll(async () => {
  await workbench.close();
  expect(workbench.errors).toEqual([]);
});

function stepOf(id: string): ReturnType<Officer["pane"]["locator"]> {
  return officer.pane.locator(".step").filter({ hasText: `ตัวชี้วัดที่ ${id}` });
}

async function standing(): Promise<string> {
  return officer.pane.locator(".standing").innerText();
}

async function type(percent: string): Promise<void> {
  await officer.pane.locator("#view-plan fluent-text-input input").fill(percent);
}

function keptAim(): Promise<unknown> {
  return officer.pane.evaluate(() =>
    Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject("lpa.plan").load("value");
      await context.sync();
      const value: unknown = setting.isNullObject ? null : setting.value;
      return typeof value === "object" && value !== null && "aim" in value ? value.aim : null;
    }),
  );
}

function keep(key: string, value: unknown): Promise<void> {
  return officer.pane.evaluate(
    ([name, content]) =>
      Excel.run(async (context) => {
        context.workbook.settings.add(name, content);
        await context.sync();
      }),
    [key, value] as const,
  );
}

test("a target that is typed is led to by steps, and those that belong together say so", async () => {
  await type("๙๙");
  await stepOf("3").waitFor();
  const text = await stepOf("3").innerText();
  expect(text).toContain("+3 คะแนน");
  expect(text).toContain("ทำข้อ 2");
  expect(text).toContain("ทำข้อ 3");
  expect(text).toContain("ถ้าทำอย่างเดียวคะแนนจะลด");
});

test("what can't be done is left out, stands below, and comes back", async () => {
  const before = await standing();
  await stepOf("3").getByRole("checkbox").first().click();
  const refused = officer.pane.locator(".refused");
  await refused.getByText("ตัวชี้วัดที่ 3 ข้อ 2").waitFor();
  expect(await stepOf("3").count()).toBe(0);
  expect(await standing()).not.toBe(before);
  await refused.getByRole("checkbox").click();
  await stepOf("3").waitFor();
  expect(await standing()).toBe(before);
});

test("the slider goes by keys, and a target that is reached asks for nothing", async () => {
  const slider = officer.pane.locator("input[type=range]");
  await slider.focus();
  await workbench.page.keyboard.press("Home");
  await officer.shows("ถึงเป้าหมายแล้ว ไม่ต้องทำอะไรเพิ่ม");
  await eventually(async () => {
    expect(await officer.pane.locator("#view-plan fluent-text-input input").inputValue()).toBe("0");
  });
  await workbench.page.keyboard.press("End");
  await stepOf("3").waitFor();
});

test("work that takes longer is told as longer, and no effort is told as such", async () => {
  const field = stepOf("3").getByRole("textbox").first();
  await field.fill("2.5");
  await field.press("Tab");
  await eventually(async () => {
    expect(await officer.pane.locator(".path").innerText()).toMatch(/ภาระงานรวม \d+\.5/);
  });
  await field.fill("-1");
  await officer.shows("ใส่ตัวเลข 0 ถึง 1,000,000");
  await field.fill("1");
  await field.press("Tab");
});

test("the path is put into the work plan, around what an officer typed, and leads there", async () => {
  const shown = (cell: string): Promise<unknown> =>
    workbench.page.evaluate((address) => window.workbench?.read("แผนงาน", address).value, cell);
  await officer.shows(/เขียนงานเหล่านี้ลงคอลัมน์ “สิ่งที่ต้องทำ” ของแผ่นแผนงาน \d แถว/);
  await officer.press("ลงแผนงาน");
  await officer.shows(/^ลงแผนงานแล้ว \d แถว/);
  expect(await shown("L6")).toBe("ทำข้อ 2 และ ทำข้อ 3 (+3 คะแนน ต้องทำด้วยกัน ถ้าทำอย่างเดียวคะแนนจะลด)");
  await officer.pane.getByText("ดูแผนงาน", { exact: true }).click();
  await eventually(async () => {
    expect(await workbench.page.evaluate(() => window.workbench?.activeSheet())).toBe("แผนงาน");
  });
  await officer.enter("แผนงาน", { L6: "กองช่างทำ" });
  await officer.press("ลงแผนงาน");
  await officer.shows("ไม่แตะ 1 แถว");
  expect(await shown("L6")).toBe("กองช่างทำ");
  const message = officer.pane.locator(".write-steps fluent-message-bar");
  await message.getByRole("button", { name: "ตัวชี้วัดที่ 3" }).click();
  await officer.enter("แผนงาน", { L6: "" });
});

test("the plan follows what is entered in the sheet, and leads to it", async () => {
  await stepOf("3").getByRole("button").first().click();
  await eventually(async () => {
    expect(await workbench.page.evaluate(() => window.workbench?.activeSheet())).toBe("ด้านที่ 1");
  });
  await enterAll(workbench, [
    [`${report}2`, "✓"],
    [`${report}3`, "✓"],
  ]);
  await stepOf("3").waitFor({ state: "detached" });
});

test("target and efforts are found again in the workbook when the pane is opened anew", async () => {
  await type("96");
  await eventually(async () => {
    expect(await keptAim()).toMatchObject({ overall: 96 });
  });
  await officer.loadReadyAgain("light");
  await officer.openTab("plan");
  await eventually(async () => {
    expect(await officer.pane.locator("#view-plan fluent-text-input input").inputValue()).toBe("96");
  });
});

test("what another program left in their place asks for nothing", async () => {
  await keep("lpa.plan", [1, "ไม่ใช่แผน"]);
  await officer.loadReadyAgain("light");
  await officer.openTab("plan");
  await officer.pane.locator("#view-plan fluent-text-input input").waitFor();
  expect(await officer.pane.locator("#view-plan fluent-text-input input").inputValue()).toBe("100");
});

test("the work plan is looked through by one press, for oneself by a name that is remembered", async () => {
  await officer.enter("แผนงาน", { C4: "สมชาย", C6: "สมหญิง", E6: "45000", M4: "✓", N4: "✓" });
  await enterAll(workbench, [[`${report}2`, "ไม่ดำเนินการ"]]);
  await officer.press("เกินกำหนด (1)");
  await line("3").waitFor();
  expect(await line("3").innerText()).toContain("สมหญิง");
  await line("3").getByRole("button").click();
  await eventually(async () => {
    expect(await workbench.page.evaluate(() => window.workbench?.activeSheet())).toBe("แผนงาน");
  });
  await officer.press("งานของฉัน");
  const mine = officer.pane.getByLabel("ชื่อของฉันในแผ่นแผนงาน");
  await mine.selectOption("สมชาย");
  await line("1").waitFor();
  await officer.shows("งานของฉัน (1)");
  await officer.shows("ยังไม่ได้บันทึกในระบบกลาง (4)");
  await officer.loadReadyAgain("light");
  await officer.openTab("plan");
  await officer.shows("งานของฉัน (1)");
});

test("a sheet to print is made anew each time, and shown", async () => {
  await officer.press("ทำแผ่น วาระซักซ้อม");
  await officer.shows("ทำแผ่น วาระซักซ้อม แล้ว");
  await officer.press("ทำแผ่น วาระซักซ้อม");
  await officer.shows("ทำแผ่น วาระซักซ้อม (2) แล้ว");
  const shown = await workbench.page.evaluate(() => window.workbench?.read("วาระซักซ้อม", "A1").value);
  expect(shown).toContain("วาระซักซ้อมการประเมิน");
});

function line(id: string): ReturnType<Officer["pane"]["locator"]> {
  return officer.pane
    .getByRole("region", { name: "ติดตามงาน" })
    .locator("li")
    .filter({ hasText: `ตัวชี้วัดที่ ${id} ` });
}
