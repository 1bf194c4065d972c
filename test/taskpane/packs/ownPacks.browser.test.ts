import path from "node:path";
import { readFileSync } from "node:fs";
import { writeOverlayWorkbook } from "../../../src/authoring/writeAuthoringWorkbook";
import { recordOf } from "../../../src/pack/overlay/baseRecord";
import type { Pack } from "../../../src/pack/schema";
import { packXml } from "../../../src/workbook/file/packPart";
import { readYearFile } from "../../../src/workbook/read/readYear";
import { bandIn, edited, indicatorIn } from "../../compare/support/packs";
import { krabi, withIndicators } from "../../pack/overlay/support/krabi";
import { packOf } from "../../workbook/support/example";
import { accessibilityFaults } from "../../support/axe";
import { eventually } from "../../support/eventually";
import { artifacts, drop, newYear, unfold, usePacksPage } from "./support/packsPage";

/** Packs of others in the view of criteria: dropped, a province's, with faults, damaged and lost. */
const at = usePacksPage();

test("a dropped pack is listed, checked, compared, chosen after asking, kept, and removed", async () => {
  const pane = await at.openView();
  await drop(pane, "lpa-2568.json", JSON.stringify(newYear));
  const card = pane.locator(".card", { hasText: "lpa-2568" });
  await card.getByText("โหลดจากไฟล์").waitFor();
  await card.getByText("ตรวจ", { exact: true }).click();
  await card.getByText("ไม่พบสิ่งที่ต้องแก้").or(card.getByText(/^ผิด 0/)).waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
  await at.page().screenshot({ path: path.join(artifacts, "packs-list.png") });

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
  await at.page().keyboard.press("Escape");
  await pane.getByRole("alertdialog").waitFor({ state: "detached" });

  await at.page().evaluate(() => {
    window.workbench?.reloadAddIn();
  });
  await at.page().evaluate(() => window.workbench?.ready());
  const later = await at.openView();
  await later.getByText("lpa-2568 รุ่น 0.1.0").first().waitFor();
  const kept = later.locator(".card", { hasText: "lpa-2568" });
  await eventually(async () => {
    const badges = await kept.locator(".badge").allTextContents();
    expect(badges).toEqual(["ชุดที่เวิร์กบุ๊กนี้ใช้", "ในเวิร์กบุ๊กนี้", "โหลดจากไฟล์"]);
  });
  await kept.getByText("นำออกจากรายการ").click();
  await later.getByText("เวิร์กบุ๊กนี้ยังมีและยังใช้ชุดเกณฑ์นี้อยู่").waitFor();
  expect(at.workbench().errors).toEqual([]);
});

test("a province's workbook waits for its base by name, goes with a later one when told so, and says where it comes from", async () => {
  const base: Pack = { ...newYear, fiscalYear: 2566, year: 2567 };
  const own = { ...krabi, extends: base.id, base: recordOf(base) };
  const bytes = await writeOverlayWorkbook(own, base);
  const pane = await at.openView();
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
  await at.page().screenshot({ path: path.join(artifacts, "packs-base-changed.png") });
  await pane.getByText("ตรวจแล้ว ใช้กับรุ่นนี้").click();

  const card = pane.locator(".card", { hasText: "krabi-2567" });
  await card.getByText(/^ตัวชี้วัดของ กระบี่ รวมกับ lpa-2568 รุ่น 0\.2\.0 \(รหัสเนื้อหา [0-9a-f]{8}\)$/).waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
  await at.page().screenshot({ path: path.join(artifacts, "packs-province.png") });
  await card.getByText("ใช้กับเวิร์กบุ๊กนี้").click();
  await card.getByText("ชุดที่เวิร์กบุ๊กนี้ใช้").or(pane.getByRole("alertdialog")).waitFor();

  await unfold(pane, "เริ่มเขียนชุดเกณฑ์ใหม่");
  await pane
    .getByLabel("เริ่มจากชุดเกณฑ์")
    .selectOption({ label: "krabi-2567 รุ่น 1.0.0: LPA 2567 กับตัวชี้วัดของจังหวัด" });
  const download = at.page().waitForEvent("download");
  await pane.getByText("ส่งออกชุดนี้ (.json)").click();
  const file = JSON.parse(readFileSync(await (await download).path(), "utf8")) as Pack;
  expect(file).toMatchObject({ id: "krabi-2567", origin: { province: "กระบี่", base: { version: "0.2.0" } } });
  expect(at.workbench().errors).toEqual([]);
});

test("a file with faults lists each with its place; nothing is loaded, and text of the file stays text", async () => {
  const pane = await at.openView();
  const hostile = { ...newYear, id: "<img src=x onerror=alert(1)>", yaer: 1 };
  await drop(pane, "<b>เกณฑ์</b>.json", JSON.stringify(hostile));
  await pane.getByText("ไฟล์ <b>เกณฑ์</b>.json ใช้ไม่ได้ ต้องแก้ 2 จุด").waitFor();
  expect(await pane.locator(".problems li").count()).toBe(2);
  expect(await pane.locator(".card").count()).toBe(4);
  expect(await pane.locator("#pane img, #pane b").count()).toBe(0);
  expect(await accessibilityFaults(pane)).toEqual([]);
  await at.page().screenshot({ path: path.join(artifacts, "packs-refused.png") });
});

test("over a workbook whose pack is damaged the view says so, formulas are #N/A, and loading the file mends it", async () => {
  const broken = packXml(newYear).replace(/>[^<]{99}/, ">");
  await at
    .workbench()
    .pane()
    .evaluate(async (xml) => {
      await Excel.run(async (context) => {
        context.workbook.customXmlParts.add(xml);
        await context.sync();
      });
    }, broken);
  await at.page().evaluate(() => {
    window.workbench?.reloadAddIn();
  });
  await at.page().evaluate(() => window.workbench?.ready());
  const pane = at.workbench().pane();
  await pane.getByText("อ่านชุดเกณฑ์ lpa-2568 รุ่น 0.1.0 ที่อยู่ในเวิร์กบุ๊กนี้ไม่ได้").waitFor();
  await at.page().evaluate(() => {
    window.workbench?.enter("ลองเอง", "F20", "=LPA.FULLMARKS(3)");
  });
  await eventually(async () => {
    expect(await at.page().evaluate(() => window.workbench?.read("ลองเอง", "F20").error)).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("lpa-2568") as string,
    });
  });
  expect(await accessibilityFaults(pane)).toEqual([]);
  await at.page().screenshot({ path: path.join(artifacts, "packs-damaged.png") });

  await drop(pane, "lpa-2568.json", JSON.stringify(newYear));
  await pane.locator(".card", { hasText: "lpa-2568" }).getByText("ใช้กับเวิร์กบุ๊กนี้").click();
  await pane.getByText("เปลี่ยนชุดเกณฑ์", { exact: true }).click();
  await pane.locator(".card.in-use", { hasText: "lpa-2568" }).waitFor();
  await eventually(async () => {
    expect(await at.page().evaluate(() => window.workbench?.read("ลองเอง", "F20").value)).toBe(5);
  });
});

/** As another program may save it, or Excel on a Mac: cells stay, custom XML and settings do not. */
async function losePackAndSetting(): Promise<void> {
  await at
    .workbench()
    .pane()
    .evaluate(async () => {
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
  await at.page().evaluate(() => {
    window.workbench?.reloadAddIn();
  });
  await at.page().evaluate(() => window.workbench?.ready());
}

test("a template that lost its pack is scored by no other of its id; dropping the very file is enough", async () => {
  const national = packOf("lpa-2567");
  const own = { ...national, version: "9.9.9", title: { ...national.title, th: "ฉบับของจังหวัด" } };
  await at.workbench().reload("?file=year.xlsx");
  const view = await at.openView();
  await unfold(view, "ชุดเกณฑ์ทั้งหมด");
  await drop(view, "lpa-2567.json", JSON.stringify(own));
  await view.locator(".card", { hasText: "9.9.9" }).getByText("ใช้กับเวิร์กบุ๊กนี้").click();
  await view.getByText("เปลี่ยนชุดเกณฑ์", { exact: true }).click();
  await view.locator(".card.in-use", { hasText: "9.9.9" }).waitFor();
  await losePackAndSetting();

  const pane = at.workbench().pane();
  await pane
    .getByText(/^เวิร์กบุ๊กนี้ทำด้วยชุดเกณฑ์ lpa-2567 รุ่น 9\.9\.9 \(รหัส [0-9a-f]{8}\) ซึ่งไม่อยู่ในเวิร์กบุ๊กแล้ว/)
    .waitFor();
  await at.page().evaluate(() => {
    window.workbench?.enter("ตั้งค่า", "J40", "=LPA.FULLMARKS(3)");
  });
  await eventually(async () => {
    expect(await at.page().evaluate(() => window.workbench?.read("ตั้งค่า", "J40").error)).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/lpa-2567.*หายไป.*ไม่ใช้ชุดอื่นแทน/) as string,
    });
  });
  expect(await accessibilityFaults(pane)).toEqual([]);
  await at.page().screenshot({ path: path.join(artifacts, "packs-lost.png") });

  await drop(pane, "lpa-2567.json", JSON.stringify(own));
  await eventually(async () => {
    expect(await at.page().evaluate(() => window.workbench?.read("ตั้งค่า", "J40").value)).toBe(5);
  });
  await pane.getByRole("button", { name: "ใส่กลับ" }).click();
  await pane.getByText("เวิร์กบุ๊กนี้ใช้ชุดเกณฑ์นี้แล้ว").waitFor();
  expect(await pane.getByRole("button", { name: "ใส่กลับ" }).count()).toBe(0);
  expect(at.workbench().errors).toEqual([]);
});

test("a later version in place says what this office's marks become, and leads to the move of the open workbook", async () => {
  const later = edited(packOf("lpa-2567"), (pack) => {
    pack.version = "8.0.0";
    bandIn(indicatorIn(pack, "internal-control-report"), 0).score = 4;
  });
  await at.workbench().reload("?file=year.xlsx");
  const view = await at.openView();
  await unfold(view, "ชุดเกณฑ์ทั้งหมด");
  await drop(view, "lpa-2567.json", JSON.stringify(later));
  await view.locator(".card", { hasText: "8.0.0" }).getByText("ใช้กับเวิร์กบุ๊กนี้").click();
  // The first band of indicator 3 is worth 4 instead of 5.
  const asked = view.getByText("จาก 333/340 (97.94 %) เป็น 332/340 (97.65 %)");
  await asked.waitFor();
  expect(await asked.innerText()).toMatch(/ตัวชี้วัดที่ 3 .*: จาก 5\/5 เป็น 4\/5/);
  expect(await accessibilityFaults(view)).toEqual([]);
  await view.getByText("ย้ายมาใช้เกณฑ์ใหม่แทน", { exact: true }).click();
  expect(await view.locator(".card.in-use", { hasText: "8.0.0" }).count()).toBe(0);
  const wanted = view.getByLabel("ไปใช้ชุดเกณฑ์").locator("option", { hasText: "8.0.0" });
  expect(await view.getByLabel("ไปใช้ชุดเกณฑ์").inputValue()).toBe(await wanted.getAttribute("value"));
  await view.getByText("ดูก่อนว่าอะไรจะเปลี่ยน", { exact: true }).click();
  await view.getByText("คะแนนรวมเดิม 333/340 (97.94 %) ตอนนี้ 328/340 (96.47 %)").waitFor();
  const made = at.page().waitForEvent("download");
  await view.getByText("ทำไฟล์ใหม่", { exact: true }).click();
  const read = await readYearFile(readFileSync(await (await made).path()));
  if (!read.ok) throw new Error(JSON.stringify(read.trouble));
  expect(read.value.pack.version).toBe("8.0.0");
  expect(
    read.value.review?.waiting.every(
      ({ place }) => "key" in place && place.key === "internal-control-report",
    ),
  ).toBe(true);
  expect(read.value.lao.name).toBe("อบต.ไสไทย");
});
