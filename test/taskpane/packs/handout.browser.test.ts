import { readFileSync } from "node:fs";
import path from "node:path";
import { bandIn, edited, indicatorIn } from "../../compare/support/packs";
import { packOf } from "../../workbook/support/example";
import { accessibilityFaults } from "../../support/axe";
import { artifacts, drop, unfold, usePacksPage } from "./support/packsPage";

/** A province hands criteria out as one file; an office drops it on its pane. */
const at = usePacksPage();

/** Indicator 3 is worth 6 instead of 5; the office of year.xlsx has its first band, and 333 of 340 without. */
const later = edited(packOf("lpa-2567"), (pack) => {
  pack.version = "1.1.0";
  const indicator = indicatorIn(pack, "internal-control-report");
  indicator.fullMarks = 6;
  bandIn(indicator, 0).score = 6;
});

test("one file tells an office number, version, changes and marks; one press puts it to use; an edited one is refused", async () => {
  const maker = await at.openView();
  await unfold(maker, "ชุดเกณฑ์ทั้งหมด");
  await drop(maker, "ปี2567.json", JSON.stringify(later));
  await maker.locator(".card", { hasText: "1.1.0" }).waitFor();
  await unfold(maker, "ส่งให้ อปท.");
  await maker.getByText("สิ่งที่เปลี่ยนจากชุดที่ใช้แทน").waitFor();
  await maker.locator(".entry.changed").waitFor();
  const download = at.page().waitForEvent("download");
  await maker.getByText("ทำไฟล์สำหรับส่ง (.json)").click();
  const made = await download;
  const sent = readFileSync(await made.path(), "utf8");
  const [number = ""] = /\d{4} \d{4} \d{4}/.exec(made.suggestedFilename()) ?? [];
  await maker.getByText(`เลขยืนยัน ${number}`).waitFor();
  expect(await accessibilityFaults(maker)).toEqual([]);
  await at.page().screenshot({ path: path.join(artifacts, "handout-made.png") });

  await at.workbench().reload("?file=year.xlsx");
  const pane = await at.openView();
  await pane.evaluate(() => {
    localStorage.clear();
  });
  const edit = sent.replace('"score": 6', '"score": 5.5');
  await drop(pane, "แก้แล้ว.json", edit);
  await pane.getByText(new RegExp(`ถูกแก้หลังจากผู้ส่งทำไว้.*${number}`)).waitFor();
  expect(await pane.locator(".arrived").count()).toBe(0);

  await drop(pane, "lpa-2567.json", sent);
  const card = pane.locator(".arrived");
  await card.getByText(`เลขยืนยัน ${number} ไฟล์ไม่ถูกแก้`).waitFor();
  await card.getByText(/^ใช้แทน lpa-2567 รุ่น 1\.0\.1 \(เลขยืนยัน \d{4} \d{4} \d{4}\)/).waitFor();
  await card.locator(".entry.changed", { hasText: "ตัวชี้วัด 3" }).waitFor();
  await card.getByText("จาก 333/340 (97.94 %) เป็น 334/341 (97.95 %)").waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
  await at.page().screenshot({ path: path.join(artifacts, "handout-arrived.png") });

  await card.getByText("ใช้กับเวิร์กบุ๊กนี้").click();
  await card.getByText("เวิร์กบุ๊กนี้ใช้ชุดเกณฑ์นี้แล้ว").waitFor();
  await pane.locator(".card.in-use", { hasText: "1.1.0" }).waitFor();
  expect(at.workbench().errors).toEqual([]);
});
