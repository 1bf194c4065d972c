import path from "node:path";
import { readFileSync } from "node:fs";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { writeTemplateFile } from "../../../src/workbook/file/writeTemplateFile";
import { readYearFile } from "../../../src/workbook/read/readYear";
import { clauseIn, edited, indicatorIn } from "../../compare/support/packs";
import { packOf, publishedExample, sao } from "../../workbook/support/example";
import { alterScript } from "../../support/alterScript";
import { accessibilityFaults } from "../../support/axe";
import { eventually } from "../../support/eventually";
import { artifacts, drop, newYear, unfold, usePacksPage } from "./support/packsPage";

/** The view of criteria over the workbench's example, as a person uses it. */
const at = usePacksPage();

test("from the ribbon to a template in the workbook: name, type, build", async () => {
  const pane = at.workbench().pane();
  await at.page().locator("#Lpa\\.BuildTemplate").click();
  await pane.getByText("สร้างในเวิร์กบุ๊กนี้", { exact: true }).click();
  await pane.getByText("ใส่ชื่อ อปท.").waitFor();
  await pane.getByRole("textbox", { name: "ชื่อ อปท." }).fill("อบต.ทดลอง");
  await pane.getByLabel("ประเภท").selectOption({ label: "อบต." });
  await pane.getByText("สร้างในเวิร์กบุ๊กนี้", { exact: true }).click();
  await pane.getByText("สร้างแม่แบบแล้ว 12 แผ่นงาน").waitFor();
  await at.page().evaluate(() => window.workbench?.settled());
  await at.page().waitForFunction(() => window.workbench?.activeSheet() === "ตั้งค่า");
  expect(await at.page().evaluate(() => window.workbench?.read("ตั้งค่า", "B4").value)).toBe("อบต.ทดลอง");
  expect(await accessibilityFaults(pane)).toEqual([]);
  await at.page().screenshot({ path: path.join(artifacts, "packs-built.png") });

  await unfold(pane, "เครื่องมือของเวิร์กบุ๊ก");
  const download = at.page().waitForEvent("download");
  await pane.getByText("สำเนาสำหรับเครื่องที่ไม่มี add-in").click();
  expect((await download).suggestedFilename()).toBe("LPA 2567 อบต.ทดลอง สำเนาไม่ใช้ add-in.xlsx");
  await pane.getByRole("link", { name: /^ดาวน์โหลด/ }).waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
  expect(await pane.evaluate(() => Object.values(localStorage).join("\n"))).not.toContain("ทดลอง");
  expect(at.workbench().errors).toEqual([]);
});

test("a template says what comes next, asks before it is built twice, and is taken out as it came", async () => {
  const pane = await at.openView();
  const sheets = await at.page().evaluate(() => window.workbench?.snapshot().sheets.map(({ name }) => name));
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
    expect(await at.page().evaluate(() => window.workbench?.activeSheet())).toMatch(/^ด้านที่ 1/);
  });

  await pane.getByRole("tab", { name: "ชุดเกณฑ์" }).click();
  await unfold(pane, "สร้างแม่แบบในเวิร์กบุ๊ก");
  await pane.getByText("สร้างอีกชุด…").click();
  await pane.getByText("สร้างในเวิร์กบุ๊กนี้", { exact: true }).click();
  await pane.getByRole("alertdialog").getByText("มีแม่แบบ อบต.ทดลอง (lpa-2567) อยู่แล้ว").waitFor();
  await at.page().keyboard.press("Escape");
  await unfold(pane, "สร้างแม่แบบในเวิร์กบุ๊ก");
  await unfold(pane, "สร้างแม่แบบในเวิร์กบุ๊ก");

  await pane.getByText("นำออก", { exact: true }).click();
  const asked = pane.getByRole("alertdialog");
  await asked.getByText("ยังไม่มีใครกรอกหรือแก้อะไร").waitFor();
  await asked.getByText("ลบแผ่นงานเหล่านี้").click();
  await pane.getByText("นำแม่แบบออกแล้ว 12 แผ่นงาน").waitFor();
  expect(await at.page().evaluate(() => window.workbench?.snapshot().sheets.map(({ name }) => name))).toEqual(
    sheets,
  );
  expect(at.workbench().errors).toEqual([]);
});

test("criteria of a new year begin from a blank form or from a pack, without a terminal", async () => {
  const pane = await at.openView();
  await unfold(pane, "เริ่มเขียนชุดเกณฑ์ใหม่");
  for (const [button, file] of [
    ["เริ่มจากแบบเปล่า (.xlsx)", "แบบเขียนชุดเกณฑ์ LPA.xlsx"],
    ["เริ่มชุดของปีถัดไปจากชุดนี้ (.xlsx)", "lpa-2568 1.0.0.xlsx"],
    ["เริ่มจากชุดนี้ (.xlsx)", `lpa-2567 ${packOf("lpa-2567").version}.xlsx`],
    ["เริ่มเกณฑ์ของจังหวัดบนชุดนี้ (.xlsx)", `เกณฑ์ของจังหวัด lpa-2567 ${packOf("lpa-2567").version}.xlsx`],
    ["ส่งออกชุดนี้ (.json)", `lpa-2567 ${packOf("lpa-2567").version}.json`],
  ] as const) {
    const download = at.page().waitForEvent("download");
    await pane.getByText(button).click();
    expect((await download).suggestedFilename()).toBe(file);
  }
});

describe("where Excel drops what a pane downloads", () => {
  test("a workbook that was made is opened by Excel itself", async () => {
    const pane = await at.openView();
    await unfold(pane, "เริ่มเขียนชุดเกณฑ์ใหม่");
    await pane.getByText("เริ่มจากแบบเปล่า (.xlsx)").click();
    const [opened] = await Promise.all([
      at.page().waitForEvent("popup"),
      pane.getByRole("button", { name: "เปิดเป็นเวิร์กบุ๊กใหม่" }).click(),
    ]);
    await pane.getByText("เปิดเป็นเวิร์กบุ๊กใหม่แล้ว บันทึกจาก Excel ด้วยชื่อ แบบเขียนชุดเกณฑ์ LPA.xlsx").waitFor();
    await opened.waitForFunction(() => window.workbench !== undefined);
    const sheets = await opened.evaluate(() => window.workbench?.snapshot().sheets.map(({ name }) => name));
    expect(sheets).toContain("Bands");
    expect(await accessibilityFaults(pane)).toEqual([]);
    await opened.close();
    await at.page().screenshot({ path: path.join(artifacts, "packs-opened.png") });
  });

  test("a refusal of Excel is told, and the file is still there to be opened", async () => {
    const pane = await at.openView();
    await unfold(pane, "เริ่มเขียนชุดเกณฑ์ใหม่");
    await pane.getByText("เริ่มจากแบบเปล่า (.xlsx)").click();
    const open = pane.getByRole("button", { name: "เปิดเป็นเวิร์กบุ๊กใหม่" });
    await open.waitFor();
    await at.page().evaluate(() => window.workbench?.settled());
    await at.page().evaluate(() => window.workbench?.injectFault({ action: 1, code: "AccessDenied" }));
    await open.click();
    await pane.getByText(/เปิดเป็นเวิร์กบุ๊กใหม่ไม่ได้ \(AccessDenied/).waitFor();
    expect(await open.isEnabled()).toBe(true);
    await at.page().evaluate(() => window.workbench?.clearFaults());
  });

  test("a pack is taken along as text: by the clipboard, or selected for the person where there is none", async () => {
    const pane = await at.openView();
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
    await at.page().screenshot({ path: path.join(artifacts, "packs-text.png") });
  });
});

test("of next year's criteria it is told what was moved on with the year", async () => {
  const pane = await at.openView();
  await unfold(pane, "เริ่มเขียนชุดเกณฑ์ใหม่");
  await pane.getByText("เริ่มชุดของปีถัดไปจากชุดนี้ (.xlsx)").click();
  await pane.getByText(/fiscalYear: จาก 2566 เป็น 2567/).waitFor();
});

test.each([
  ["Lpa\\.Recalculate", "คำนวณสูตรทั้งหมดใหม่แล้ว"],
  ["Lpa\\.Repair", "ไม่มีสูตร LPA ที่ต้องซ่อม"],
])("the ribbon's %s says in the pane what came of it", async (button, message) => {
  const pane = at.workbench().pane();
  await pane.getByRole("tab", { name: "ตัวชี้วัด" }).waitFor();
  await at.page().locator(`#${button}`).click();
  await pane.getByText(message).waitFor();
});

test("in an Excel that is too old the pane gives the template as a file that needs no add-in", async () => {
  const putBack = await alterScript(at.page(), "**/office/shim.js", (script) =>
    script.replaceAll("sharedruntime", "other"),
  );
  await at.page().goto(at.workbench().url);
  const pane = at.page().frameLocator("iframe");
  await pane.getByText("Excel รุ่นนี้ยังไม่รองรับ: SharedRuntime 1.1").waitFor();
  await pane.getByRole("textbox", { name: "ชื่อ อปท." }).fill("ทต.ทดลอง");
  await pane.getByLabel("ประเภท").selectOption({ label: "ทต." });
  const download = at.page().waitForEvent("download");
  await pane.getByRole("button", { name: "ไฟล์ที่ไม่ต้องใช้ add-in" }).click();
  expect((await download).suggestedFilename()).toBe("LPA 2567 ทต. ทต.ทดลอง.xlsx");
  expect(await accessibilityFaults(at.workbench().pane())).toEqual([]);
  await at.page().screenshot({ path: path.join(artifacts, "packs-too-old.png") });
  await putBack();
});

test("a filled workbook's file moves to new criteria: the marks are told first, then the new file is made", async () => {
  const pane = await at.openView();
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
  const made = at.page().waitForEvent("download");
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
