import type { OpenWorkbench } from "../../support/browser";
import { personAt } from "../../support/person";

/** From an empty workbook to a line in the history, in fewer than ten clicks. */
export async function newcomersMeeting(workbench: OpenWorkbench): Promise<void> {
  const { page } = workbench;
  const person = personAt(workbench);
  const pane = workbench.pane();

  await person.press(page.locator("#Lpa\\.BuildTemplate"));
  await person.press(pane.getByRole("textbox", { name: "ชื่อ อปท." }));
  await page.keyboard.type("อบต.ตัวอย่าง");
  await person.pressInPane("สร้างในเวิร์กบุ๊กนี้");
  await pane.getByText("สร้างแม่แบบแล้ว 12 แผ่นงาน").waitFor();
  await page.evaluate(() => window.workbench?.settled());

  await person.press(pane.locator("#tab-meeting"));
  await person.pressInPane("เริ่มประชุม");
  await person.openSheet("ด้านที่ 1");
  // Five of twenty projects are 25 percent, which gives indicator 1 its five marks.
  await person.pressCell("C15");
  await person.typeDown("5", "20");
  await pane.getByText("ยังไม่ได้กรอก เป็น 5").first().waitFor();

  await person.pressInPane("จบการประชุม");
  await pane.waitForFunction(() => document.activeElement?.localName === "fluent-text-input");
  await page.keyboard.type("ประชุมครั้งที่ 1");
  await person.pressInPane("บันทึกลงประวัติ");
  await pane.getByText("บันทึกแล้วที่แผ่น ประวัติการประชุม แถวที่ 4").waitFor();

  expect(person.clicks()).toBeLessThan(10);
  const line = await page.evaluate(() =>
    window.workbench?.readRange("ประวัติการประชุม", "B4:K4").flatMap((cells) => cells.map(({ value }) => value)),
  );
  // 5 of 340 are 1.47 percent.
  // Areas of which nothing was entered have no marks, which is no 0.
  const marks = [5, null, null, null, null, 5, 340, 1.47];
  const decided = "ใส่แล้ว 1 จาก 9 ตัวชี้วัด; ตัวชี้วัดที่ 1 จาก ยังไม่ได้กรอก เป็น 5";
  expect(line).toEqual(["ประชุมครั้งที่ 1", ...marks, decided]);
  expect(workbench.errors).toEqual([]);
}
