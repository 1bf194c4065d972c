import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { writeOverlayWorkbook } from "../../../src/authoring/writeAuthoringWorkbook";
import { recordOf } from "../../../src/pack/overlay/baseRecord";
import type { Pack } from "../../../src/pack/schema";
import { packXml } from "../../../src/workbook/file/packPart";
import { krabi, withIndicators } from "../../pack/overlay/support/krabi";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { writeTemplateFile } from "../../../src/workbook/file/writeTemplateFile";
import { readYearFile } from "../../../src/workbook/read/readYear";
import { clauseIn, edited, indicatorIn } from "../../compare/support/packs";
import { packOf, publishedExample, sao } from "../../workbook/support/example";
import { accessibilityFaults } from "../../support/axe";
import { openWorkbench, type OpenWorkbench } from "../../support/browser";
import { eventually } from "../../support/eventually";

/** The view of criteria over the workbench's example, as a person uses it. */
const artifacts = path.resolve(__dirname, "../../../artifacts");
const newYear = { ...packOf("lpa-2567"), id: "lpa-2568", year: 2568, fiscalYear: 2567, version: "0.1.0" };

let workbench: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  workbench = await openWorkbench();
  page = workbench.page;
  mkdirSync(artifacts, { recursive: true });
});

beforeEach(async () => {
  await workbench.reload();
  await workbench.pane().evaluate(() => {
    localStorage.clear();
  });
});

afterAll(async () => {
  await workbench.close();
});

async function openView(): Promise<Frame> {
  const pane = workbench.pane();
  await pane.getByRole("tab", { name: "ชุดเกณฑ์" }).click();
  return pane;
}

async function unfold(pane: Frame, panel: string): Promise<void> {
  await pane.getByRole("heading", { name: panel }).click();
}

async function drop(
  pane: Frame,
  name: string,
  content: string,
  as: "text" | "base64" = "text",
): Promise<void> {
  const transfer = await pane.evaluateHandle(
    ([fileName, text, kind]) => {
      const bytes = Uint8Array.from(kind === "text" ? "" : atob(text), (one) => one.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([kind === "text" ? text : bytes], fileName));
      return files;
    },
    [name, content, as] as const,
  );
  await pane.locator(".packs").dispatchEvent("drop", { dataTransfer: transfer });
}

test("from the ribbon to a template in the workbook: name, type, build", async () => {
  const pane = workbench.pane();
  await page.locator("#Lpa\\.BuildTemplate").click();
  await pane.getByText("สร้างในเวิร์กบุ๊กนี้", { exact: true }).click();
  await pane.getByText("ใส่ชื่อ อปท.").waitFor();
  await pane.getByRole("textbox", { name: "ชื่อ อปท." }).fill("อบต.ทดลอง");
  await pane.getByLabel("ประเภท").selectOption({ label: "อบต." });
  await pane.getByText("สร้างในเวิร์กบุ๊กนี้", { exact: true }).click();
  await pane.getByText("สร้างแม่แบบแล้ว 11 แผ่นงาน").waitFor();
  await page.evaluate(() => window.workbench?.settled());
  await page.waitForFunction(() => window.workbench?.activeSheet() === "ตั้งค่า");
  expect(await page.evaluate(() => window.workbench?.read("ตั้งค่า", "B4").value)).toBe("อบต.ทดลอง");
  expect(await accessibilityFaults(pane)).toEqual([]);
  await page.screenshot({ path: path.join(artifacts, "packs-built.png") });

  await unfold(pane, "เครื่องมือของเวิร์กบุ๊ก");
  const download = page.waitForEvent("download");
  await pane.getByText("สำเนาสำหรับเครื่องที่ไม่มี add-in").click();
  expect((await download).suggestedFilename()).toBe("LPA 2567 อบต.ทดลอง สำเนาไม่ใช้ add-in.xlsx");
  await pane.getByRole("link", { name: /^ดาวน์โหลด/ }).waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
  expect(await pane.evaluate(() => Object.values(localStorage).join("\n"))).not.toContain("ทดลอง");
  expect(workbench.errors).toEqual([]);
});

test("a template says what comes next, asks before it is built twice, and is taken out as it came", async () => {
  const pane = await openView();
  const sheets = await page.evaluate(() => window.workbench?.snapshot().sheets.map(({ name }) => name));
  await pane.getByRole("textbox", { name: "ชื่อ อปท." }).fill("อบต.ทดลอง");
  await pane.getByLabel("ประเภท").selectOption({ label: "อบต." });
  await pane.getByText("สร้างในเวิร์กบุ๊กนี้", { exact: true }).click();
  const message = pane.locator("fluent-message-bar[intent=success]");
  await message.getByText("ดูสรุป").waitFor();
  await eventually(async () => {
    expect(await message.locator(".message-text").evaluate((text) => text === document.activeElement)).toBe(
      true,
    );
  });
  expect(await message.locator("fluent-button").allTextContents()).toEqual([
    "กรอกด้านที่ 1",
    "ดูสรุป",
    "เริ่มประชุม",
    "นำออก",
    "ปิด",
  ]);
  expect(await pane.getByText("สร้างในเวิร์กบุ๊กนี้", { exact: true }).count()).toBe(0);
  await message.getByText("กรอกด้านที่ 1").click();
  await eventually(async () => {
    expect(await page.evaluate(() => window.workbench?.activeSheet())).toMatch(/^ด้านที่ 1/);
  });

  await pane.getByRole("tab", { name: "ชุดเกณฑ์" }).click();
  await unfold(pane, "สร้างแม่แบบในเวิร์กบุ๊ก");
  await pane.getByText("สร้างอีกชุด…").click();
  await pane.getByText("สร้างในเวิร์กบุ๊กนี้", { exact: true }).click();
  await pane.getByRole("alertdialog").getByText("มีแม่แบบ อบต.ทดลอง (lpa-2567) อยู่แล้ว").waitFor();
  await page.keyboard.press("Escape");
  await unfold(pane, "สร้างแม่แบบในเวิร์กบุ๊ก");
  await unfold(pane, "สร้างแม่แบบในเวิร์กบุ๊ก");

  await pane.getByText("นำออก", { exact: true }).click();
  const asked = pane.getByRole("alertdialog");
  await asked.getByText("ยังไม่มีใครกรอกหรือแก้อะไร").waitFor();
  await asked.getByText("ลบแผ่นงานเหล่านี้").click();
  await pane.getByText("นำแม่แบบออกแล้ว 11 แผ่นงาน").waitFor();
  expect(await page.evaluate(() => window.workbench?.snapshot().sheets.map(({ name }) => name))).toEqual(
    sheets,
  );
  expect(workbench.errors).toEqual([]);
});

test("criteria of a new year begin from a blank form or from a pack, without a terminal", async () => {
  const pane = await openView();
  await unfold(pane, "เริ่มเขียนชุดเกณฑ์ใหม่");
  for (const [button, file] of [
    ["เริ่มจากแบบเปล่า (.xlsx)", "แบบเขียนชุดเกณฑ์ LPA.xlsx"],
    ["เริ่มชุดของปีถัดไปจากชุดนี้ (.xlsx)", "lpa-2568 1.0.0.xlsx"],
    ["เริ่มจากชุดนี้ (.xlsx)", `lpa-2567 ${packOf("lpa-2567").version}.xlsx`],
    ["เริ่มเกณฑ์ของจังหวัดบนชุดนี้ (.xlsx)", `เกณฑ์ของจังหวัด lpa-2567 ${packOf("lpa-2567").version}.xlsx`],
    ["ส่งออกชุดนี้ (.json)", `lpa-2567 ${packOf("lpa-2567").version}.json`],
  ] as const) {
    const download = page.waitForEvent("download");
    await pane.getByText(button).click();
    expect((await download).suggestedFilename()).toBe(file);
  }
});

describe("where Excel drops what a pane downloads", () => {
  test("a workbook that was made is opened by Excel itself", async () => {
    const pane = await openView();
    await unfold(pane, "เริ่มเขียนชุดเกณฑ์ใหม่");
    await pane.getByText("เริ่มจากแบบเปล่า (.xlsx)").click();
    const [opened] = await Promise.all([
      page.waitForEvent("popup"),
      pane.getByRole("button", { name: "เปิดเป็นเวิร์กบุ๊กใหม่" }).click(),
    ]);
    await pane.getByText("เปิดเป็นเวิร์กบุ๊กใหม่แล้ว บันทึกจาก Excel ด้วยชื่อ แบบเขียนชุดเกณฑ์ LPA.xlsx").waitFor();
    await opened.waitForFunction(() => window.workbench !== undefined);
    const sheets = await opened.evaluate(() => window.workbench?.snapshot().sheets.map(({ name }) => name));
    expect(sheets).toContain("Bands");
    expect(await accessibilityFaults(pane)).toEqual([]);
    await opened.close();
    await page.screenshot({ path: path.join(artifacts, "packs-opened.png") });
  });

  test("a refusal of Excel is told, and the file is still there to be opened", async () => {
    const pane = await openView();
    await unfold(pane, "เริ่มเขียนชุดเกณฑ์ใหม่");
    await pane.getByText("เริ่มจากแบบเปล่า (.xlsx)").click();
    const open = pane.getByRole("button", { name: "เปิดเป็นเวิร์กบุ๊กใหม่" });
    await open.waitFor();
    await page.evaluate(() => window.workbench?.settled());
    await page.evaluate(() => window.workbench?.injectFault({ action: 1, code: "AccessDenied" }));
    await open.click();
    await pane.getByText(/เปิดเป็นเวิร์กบุ๊กใหม่ไม่ได้ \(AccessDenied/).waitFor();
    expect(await open.isEnabled()).toBe(true);
    await page.evaluate(() => window.workbench?.clearFaults());
  });

  test("a pack is taken along as text: by the clipboard, or selected for the person where there is none", async () => {
    const pane = await openView();
    await unfold(pane, "เริ่มเขียนชุดเกณฑ์ใหม่");
    await pane.getByText("ส่งออกชุดนี้ (.json)").click();
    const copy = pane.getByRole("button", { name: "คัดลอกเป็นข้อความ" });
    await copy.waitFor();
    const copied = await pane.evaluateHandle(() => {
      const texts: string[] = [];
      Object.defineProperty(navigator, "clipboard", {
        configurable: true,
        value: { writeText: (text: string) => Promise.resolve(void texts.push(text)) },
      });
      return texts;
    });
    await copy.click();
    await pane.getByText("คัดลอกแล้ว").waitFor();
    const [json = ""] = await copied.jsonValue();
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(packOf("lpa-2567"))));

    await pane.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
    });
    await copy.click();
    await pane.getByText("เลือกข้อความไว้แล้ว กด Ctrl+C").waitFor();
    await eventually(async () => {
      const selected = await pane.evaluate(() => {
        const field = document.activeElement;
        return field instanceof HTMLTextAreaElement
          ? field.value.slice(field.selectionStart, field.selectionEnd)
          : "";
      });
      expect(selected).toBe(json);
    });
    expect(await accessibilityFaults(pane)).toEqual([]);
    await page.screenshot({ path: path.join(artifacts, "packs-text.png") });
  });
});

test("of next year's criteria it is told what was moved on with the year", async () => {
  const pane = await openView();
  await unfold(pane, "เริ่มเขียนชุดเกณฑ์ใหม่");
  await pane.getByText("เริ่มชุดของปีถัดไปจากชุดนี้ (.xlsx)").click();
  await pane.getByText(/fiscalYear: จาก 2566 เป็น 2567/).waitFor();
});

test("a dropped pack is listed, checked, compared, chosen after asking, kept, and removed", async () => {
  const pane = await openView();
  await drop(pane, "lpa-2568.json", JSON.stringify(newYear));
  const card = pane.locator(".card", { hasText: "lpa-2568" });
  await card.getByText("โหลดจากไฟล์").waitFor();
  await card.getByText("ตรวจ", { exact: true }).click();
  await card.getByText("ไม่พบสิ่งที่ต้องแก้").or(card.getByText(/^ผิด 0/)).waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
  await page.screenshot({ path: path.join(artifacts, "packs-list.png") });

  await unfold(pane, "เทียบสองปี");
  await pane.getByLabel("ปีหลัง").selectOption({ index: 4 });
  await pane.getByLabel("ปีก่อน").selectOption({ index: 0 });
  await pane.getByText("ไม่มีตัวชี้วัดใดเปลี่ยน").waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);

  await unfold(pane, "ชุดเกณฑ์ทั้งหมด");
  await card.getByText("ใช้กับเวิร์กบุ๊กนี้").click();
  await card.getByText("ชุดที่เวิร์กบุ๊กนี้ใช้").waitFor();
  await pane.locator(".card", { hasText: "lpa-2563" }).getByText("ใช้กับเวิร์กบุ๊กนี้").click();
  await pane.getByRole("alertdialog").getByText("lpa-2568 รุ่น 0.1.0").waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
  await page.keyboard.press("Escape");
  await pane.getByRole("alertdialog").waitFor({ state: "detached" });

  await page.evaluate(() => {
    window.workbench?.reloadAddIn();
  });
  await page.evaluate(() => window.workbench?.ready());
  const later = await openView();
  await later.getByText("lpa-2568 รุ่น 0.1.0").first().waitFor();
  const kept = later.locator(".card", { hasText: "lpa-2568" });
  await eventually(async () => {
    const badges = await kept.locator(".badge").allTextContents();
    expect(badges).toEqual(["ชุดที่เวิร์กบุ๊กนี้ใช้", "ในเวิร์กบุ๊กนี้", "โหลดจากไฟล์"]);
  });
  await kept.getByText("นำออกจากรายการ").click();
  await later.getByText("เวิร์กบุ๊กนี้ยังมีและยังใช้ชุดเกณฑ์นี้อยู่").waitFor();
  expect(workbench.errors).toEqual([]);
});

test("a province's workbook waits for its base by name, goes with a later one when told so, and says where it comes from", async () => {
  const base: Pack = { ...newYear, fiscalYear: 2566, year: 2567 };
  const own = { ...krabi, extends: base.id, base: recordOf(base) };
  const bytes = await writeOverlayWorkbook(own, base);
  const pane = await openView();
  await drop(pane, "กระบี่.xlsx", Buffer.from(bytes).toString("base64"), "base64");
  await pane.getByText(/“lpa-2568” รุ่น 0.1.0 ซึ่งยังไม่มี/).waitFor();
  await pane.getByText("เมื่อโหลดชุดเกณฑ์หลักแล้ว ไฟล์นี้จะถูกอ่านให้อีกครั้ง").waitFor();

  const later = withIndicators(base, (one) =>
    one.id === "5" && Array.isArray(one.rubric)
      ? { ...one, rubric: one.rubric.slice(0, -2).concat(one.rubric.slice(-1)) }
      : one,
  );
  await drop(pane, "lpa-2568.json", JSON.stringify({ ...later, version: "0.2.0" }));
  await pane.getByText(/ตัวชี้วัดที่จังหวัดแทนหรือตัดออกเปลี่ยนไปด้วย: 5/).waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
  await page.screenshot({ path: path.join(artifacts, "packs-base-changed.png") });
  await pane.getByText("ตรวจแล้ว ใช้กับรุ่นนี้").click();

  const card = pane.locator(".card", { hasText: "krabi-2567" });
  await card.getByText(/^ตัวชี้วัดของ กระบี่ รวมกับ lpa-2568 รุ่น 0\.2\.0 \(รหัสเนื้อหา [0-9a-f]{8}\)$/).waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
  await page.screenshot({ path: path.join(artifacts, "packs-province.png") });
  await card.getByText("ใช้กับเวิร์กบุ๊กนี้").click();
  await card.getByText("ชุดที่เวิร์กบุ๊กนี้ใช้").or(pane.getByRole("alertdialog")).waitFor();

  await unfold(pane, "เริ่มเขียนชุดเกณฑ์ใหม่");
  await pane
    .getByLabel("เริ่มจากชุดเกณฑ์")
    .selectOption({ label: "krabi-2567 รุ่น 1.0.0: LPA 2567 กับตัวชี้วัดของจังหวัด" });
  const download = page.waitForEvent("download");
  await pane.getByText("ส่งออกชุดนี้ (.json)").click();
  const file = JSON.parse(readFileSync(await (await download).path(), "utf8")) as Pack;
  expect(file).toMatchObject({ id: "krabi-2567", origin: { province: "กระบี่", base: { version: "0.2.0" } } });
  expect(workbench.errors).toEqual([]);
});

test("a file with faults lists each with its place; nothing is loaded, and text of the file stays text", async () => {
  const pane = await openView();
  const hostile = { ...newYear, id: "<img src=x onerror=alert(1)>", yaer: 1 };
  await drop(pane, "<b>เกณฑ์</b>.json", JSON.stringify(hostile));
  await pane.getByText("ไฟล์ <b>เกณฑ์</b>.json ใช้ไม่ได้ ต้องแก้ 2 จุด").waitFor();
  expect(await pane.locator(".problems li").count()).toBe(2);
  expect(await pane.locator(".card").count()).toBe(4);
  expect(await pane.locator("#pane img, #pane b").count()).toBe(0);
  expect(await accessibilityFaults(pane)).toEqual([]);
  await page.screenshot({ path: path.join(artifacts, "packs-refused.png") });
});

test("over a workbook whose pack is damaged the view says so, formulas are #N/A, and loading the file mends it", async () => {
  const broken = packXml(newYear).replace(/>[^<]{99}/, ">");
  await workbench.pane().evaluate(async (xml) => {
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
  }, broken);
  await page.evaluate(() => {
    window.workbench?.reloadAddIn();
  });
  await page.evaluate(() => window.workbench?.ready());
  const pane = workbench.pane();
  await pane.getByText("อ่านชุดเกณฑ์ lpa-2568 รุ่น 0.1.0 ที่อยู่ในเวิร์กบุ๊กนี้ไม่ได้").waitFor();
  await page.evaluate(() => {
    window.workbench?.enter("ลองเอง", "F20", "=LPA.FULLMARKS(3)");
  });
  await eventually(async () => {
    expect(await page.evaluate(() => window.workbench?.read("ลองเอง", "F20").error)).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("lpa-2568") as string,
    });
  });
  expect(await accessibilityFaults(pane)).toEqual([]);
  await page.screenshot({ path: path.join(artifacts, "packs-damaged.png") });

  await drop(pane, "lpa-2568.json", JSON.stringify(newYear));
  await pane.locator(".card", { hasText: "lpa-2568" }).getByText("ใช้กับเวิร์กบุ๊กนี้").click();
  await pane.getByText("เปลี่ยนชุดเกณฑ์", { exact: true }).click();
  await pane.locator(".card.in-use", { hasText: "lpa-2568" }).waitFor();
  await eventually(async () => {
    expect(await page.evaluate(() => window.workbench?.read("ลองเอง", "F20").value)).toBe(5);
  });
});

/** As another program may save it, or Excel on a Mac: cells stay, custom XML and settings do not. */
async function losePackAndSetting(): Promise<void> {
  await workbench.pane().evaluate(async () => {
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.load("items/id");
      context.workbook.settings.getItem("lpa.pack").delete();
      await context.sync();
      for (const part of parts.items) part.delete();
      await context.sync();
    });
    localStorage.clear();
    localStorage.setItem("lpa.preferences", JSON.stringify({ introduced: true }));
  });
  await page.evaluate(() => {
    window.workbench?.reloadAddIn();
  });
  await page.evaluate(() => window.workbench?.ready());
}

test("a template that lost its pack is scored by no other of its id; dropping the very file is enough", async () => {
  const national = packOf("lpa-2567");
  const own = { ...national, version: "9.9.9", title: { ...national.title, th: "ฉบับของจังหวัด" } };
  await workbench.reload("?file=year.xlsx");
  const view = await openView();
  await unfold(view, "ชุดเกณฑ์ทั้งหมด");
  await drop(view, "lpa-2567.json", JSON.stringify(own));
  await view.locator(".card", { hasText: "9.9.9" }).getByText("ใช้กับเวิร์กบุ๊กนี้").click();
  await view.getByText("เปลี่ยนชุดเกณฑ์", { exact: true }).click();
  await view.locator(".card.in-use", { hasText: "9.9.9" }).waitFor();
  await losePackAndSetting();

  const pane = workbench.pane();
  await pane
    .getByText(/^เวิร์กบุ๊กนี้ทำด้วยชุดเกณฑ์ lpa-2567 รุ่น 9\.9\.9 \(รหัส [0-9a-f]{8}\) ซึ่งไม่อยู่ในเวิร์กบุ๊กแล้ว/)
    .waitFor();
  await page.evaluate(() => {
    window.workbench?.enter("ตั้งค่า", "J40", "=LPA.FULLMARKS(3)");
  });
  await eventually(async () => {
    expect(await page.evaluate(() => window.workbench?.read("ตั้งค่า", "J40").error)).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/lpa-2567.*หายไป.*ไม่ใช้ชุดอื่นแทน/) as string,
    });
  });
  expect(await accessibilityFaults(pane)).toEqual([]);
  await page.screenshot({ path: path.join(artifacts, "packs-lost.png") });

  await drop(pane, "lpa-2567.json", JSON.stringify(own));
  await eventually(async () => {
    expect(await page.evaluate(() => window.workbench?.read("ตั้งค่า", "J40").value)).toBe(5);
  });
  await pane.getByRole("button", { name: "ใส่กลับ" }).click();
  await pane.getByText("เวิร์กบุ๊กนี้ใช้ชุดเกณฑ์นี้แล้ว").waitFor();
  expect(await pane.getByRole("button", { name: "ใส่กลับ" }).count()).toBe(0);
  expect(workbench.errors).toEqual([]);
});

test.each([
  ["Lpa\\.Recalculate", "คำนวณสูตรทั้งหมดใหม่แล้ว"],
  ["Lpa\\.Repair", "ไม่มีสูตร LPA ที่ต้องซ่อม"],
])("the ribbon's %s says in the pane what came of it", async (button, message) => {
  const pane = workbench.pane();
  await pane.getByRole("tab", { name: "ตัวชี้วัด" }).waitFor();
  await page.locator(`#${button}`).click();
  await pane.getByText(message).waitFor();
});

test("in an Excel that is too old the pane gives the template as a file that needs no add-in", async () => {
  await page.route("**/office/shim.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll("sharedruntime", "other") });
  });
  await page.goto(workbench.url);
  const pane = page.frameLocator("iframe");
  await pane.getByText("Excel รุ่นนี้ยังไม่รองรับ: SharedRuntime 1.1").waitFor();
  await pane.getByRole("textbox", { name: "ชื่อ อปท." }).fill("ทต.ทดลอง");
  await pane.getByLabel("ประเภท").selectOption({ label: "ทต." });
  const download = page.waitForEvent("download");
  await pane.getByRole("button", { name: "ไฟล์ที่ไม่ต้องใช้ add-in" }).click();
  expect((await download).suggestedFilename()).toBe("LPA 2567 ทต. ทต.ทดลอง.xlsx");
  expect(await accessibilityFaults(workbench.pane())).toEqual([]);
  await page.screenshot({ path: path.join(artifacts, "packs-too-old.png") });
  await page.unroute("**/office/shim.js");
});

test("a filled workbook's file moves to new criteria: the marks are told first, then the new file is made", async () => {
  const pane = await openView();
  const risks = "risk-management";
  const to = edited(newYear, (pack) => {
    clauseIn(indicatorIn(pack, risks), "1").text += " และรายงานผู้กำกับดูแล";
  });
  await drop(pane, "2568.json", JSON.stringify(to));
  await pane.getByText(/^โหลดแล้ว/).waitFor();
  await unfold(pane, "ย้ายมาใช้เกณฑ์ใหม่");
  const filled = buildTemplate(packOf("lpa-2567"), sao, { answers: publishedExample });
  await pane.locator("details[open] input[type=file]").setInputFiles({
    name: "2567.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(await writeTemplateFile(filled)),
  });
  await pane.getByText("ดูก่อนว่าอะไรจะเปลี่ยน", { exact: true }).click();
  // Indicator 5 of 5 marks waits: 333 of 340 is 328 until somebody says yes.
  await pane.getByText("คะแนนรวมเดิม 333/340 (97.94 %) ตอนนี้ 328/340 (96.47 %)").waitFor();
  const made = page.waitForEvent("download");
  await pane.getByText("ทำไฟล์ใหม่", { exact: true }).click();
  const file = await (await made).path();
  const read = await readYearFile(readFileSync(file));
  if (!read.ok) throw new Error(JSON.stringify(read.trouble));
  expect(read.value.pack.id).toBe("lpa-2568");
  expect(read.value.review?.waiting.map(({ place }) => place)).toEqual([
    { of: "clause", key: risks, clause: "1", field: "state" },
  ]);
  await pane.getByText(/^ดาวน์โหลด LPA 2568/).waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
});
