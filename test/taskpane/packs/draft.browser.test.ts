import path from "node:path";
import type { Frame, Locator } from "playwright-core";
import { accessibilityFaults } from "../../support/axe";
import { eventually } from "../../support/eventually";
import { paperText } from "../../paper/papers/readPaper";
import { artifacts, unfold, usePacksPage } from "./support/packsPage";

/** A printed paper in the view of criteria: read, confirmed one by one, used, and scoring. */
const at = usePacksPage();

/** The printed year with a band of indicator 3 that leaves clauses unnamed, and one of 2 with words that nobody knows. */
const paper = paperText("lpa-2567-area-1")
  .replace("ข้อ 4 - 8 แต่ไม่ดำเนินการตามข้อ 2 และข้อ 3 | 2", "ข้อ 4 - 8 | 2")
  .replace("ดำเนินการ 6 ข้อ\t5", "ผลงานเป็นที่ประจักษ์แก่ประชาชน\t5");

test("a pasted paper is confirmed question by question, and scores once all of it is", async () => {
  const pane = await at.openView();
  await unfold(pane, "ร่างเกณฑ์จากเอกสาร");
  await dropPaper(pane, "เกณฑ์.pdf", "%PDF-1.7");
  await pane.getByText("เกณฑ์.pdf: เป็นไฟล์ PDF ซึ่งโปรแกรมไม่อ่าน").waitFor();
  await paste(pane, "กาลครั้งหนึ่งนานมาแล้ว");
  await pane.getByText(/^ข้อความที่วาง: ไม่พบหัวตัวชี้วัดในข้อความ 1 บรรทัด/).waitFor();

  const field = pane.getByLabel("หรือวางข้อความจากเอกสาร");
  await field.evaluate((element, letters) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text", "ก".repeat(letters));
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, 1_100_000);
  await pane.getByText(/^ข้อความที่วาง: .*1100000/).waitFor();

  await paste(pane, paper);
  await pane.getByText(/^ยืนยันแล้ว 0 จาก \d+$/).waitFor();
  expect(await pane.locator(".tally tbody tr").first().innerText()).toMatch(/^ตัวชี้วัด\s+3\s+2\s+0$/);
  await pane.getByText(/^ยังใช้ไม่ได้: รอยืนยันอีก \d+ รายการ/).waitFor();
  expect(await pane.getByText("ใช้เกณฑ์นี้", { exact: true }).count()).toBe(0);

  // Of two readings one is chosen, by the keyboard alone.
  await unfoldIndicator(pane, "0.2");
  const either = question(pane, "0.2.band4");
  await either.getByText("อ่านได้ 2 อย่าง เลือกที่ถูก").waitFor();
  await either.getByText(/^ให้คะแนนต่างกันใน \d+ สถานะ เช่น ทำข้อ 1/).waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
  await either.getByRole("radio").first().focus();
  await at.page().keyboard.press("Space");
  await either.getByText(/^✓ ยืนยันแล้ว: ข้อ 1, 4–8 ครบ$/).waitFor();
  await press(either, "ยกเลิกการยืนยัน");
  await either.getByRole("radio").nth(1).click();
  await either.getByText(/ยืนยันแล้ว: ข้อ 1, 4–8 ครบ และข้อ 2–3 ไม่ดำเนินการ/).waitFor();

  // What was not understood is written, and what is typed is told as it is understood.
  await unfoldIndicator(pane, "0.1");
  const written = question(pane, "0.1.band1");
  await written.locator("input").fill("ข้อ 1-9");
  await written.getByText(/ไม่มีข้อ “9” ตัวชี้วัดนี้มี 6 ข้อ/).waitFor();
  await written.locator("input").fill("6 ข้อ");
  await written.getByText("อ่านว่า ดำเนินการ 6 ข้อ").waitFor();
  await at.page().screenshot({ path: path.join(artifacts, "packs-draft.png") });

  // Neither what was confirmed nor what is being typed is lost by looking at another view.
  await pane.getByRole("tab", { name: "แผน" }).click();
  await pane.getByRole("tab", { name: "ชุดเกณฑ์" }).click();
  await written.getByText("อ่านว่า ดำเนินการ 6 ข้อ").waitFor();
  await press(written, "ใช้ตามที่พิมพ์");
  await pane.getByText("ร่างจากเอกสารอื่น").click();
  await pane.getByRole("alertdialog").getByText("ที่ยืนยันไว้ 2 รายการของ ข้อความที่วาง จะหายไป").waitFor();
  await at.page().keyboard.press("Escape");

  await settleTheRest(pane);
  await pane.getByText("ยืนยันครบ และตัวตรวจไม่พบที่ผิด").waitFor();
  await press(pane.locator(".finish"), "ใช้เกณฑ์นี้");
  await pane.getByText(/^เวิร์กบุ๊กนี้ใช้เกณฑ์ lpa-2567 รุ่น 0\.1\.0 นี้แล้ว/).waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);

  // Clauses 1 and 4 to 8 of indicator 3 bring 2, as printed; with 2 done as well no band but the last is met.
  expect(await scoreOf([true, false, false, true, true, true, true, true])).toBe(2);
  expect(await scoreOf([true, true, true, true, true, true, true, true])).toBe(5);
  expect(at.workbench().errors).toEqual([]);
});

function question(pane: Frame, key: string): Locator {
  return pane.locator(`[data-question="${key}"]`);
}

async function press(within: Locator, words: string): Promise<void> {
  await within.locator("fluent-button").getByText(words, { exact: true }).click();
}

async function paste(pane: Frame, text: string): Promise<void> {
  await pane.getByLabel("หรือวางข้อความจากเอกสาร").fill(text);
  await press(pane.locator(".draft"), "อ่านข้อความ");
}

async function unfoldIndicator(pane: Frame, key: string): Promise<void> {
  await pane.locator(`[data-part="${key}"] > summary`).click();
}

async function dropPaper(pane: Frame, name: string, content: string): Promise<void> {
  const transfer = await pane.evaluateHandle(
    ([fileName, text]) => {
      const files = new DataTransfer();
      files.items.add(new File([text], fileName));
      return files;
    },
    [name, content] as const,
  );
  await pane.locator(".draft").dispatchEvent("drop", { dataTransfer: transfer });
}

async function type(pane: Frame, key: string, text: string): Promise<void> {
  await question(pane, key).locator("input").fill(text);
  await press(question(pane, key), "ใช้ตามที่พิมพ์");
}

/** What the paper does not say, and a yes to all that was read. */
async function settleTheRest(pane: Frame): Promise<void> {
  await type(pane, "version", "0.1.0");
  await question(pane, "overall").locator("select").selectOption("meanOfAreas");
  for (const key of ["0.0", "0.3", "0.4"]) await unfoldIndicator(pane, key);
  await type(pane, "0.0.measure.done", "โครงการที่ดำเนินการ");
  await type(pane, "0.0.measure.all", "โครงการในแผน");
  await question(pane, "0.3.deadline3").getByRole("radio").first().click();
  const others = pane.locator("fluent-button").getByText(/^ยืนยันถ้อยคำและค่าที่เหลือตามที่อ่าน/);
  while ((await others.count()) > 0) await others.first().click();
  const yes = pane.locator("fluent-button").getByText("ใช่ ตามนี้", { exact: true });
  while ((await yes.count()) > 0) await yes.first().click();
}

/** The score of indicator 3 for clauses that are done or not. */
async function scoreOf(done: readonly boolean[]): Promise<unknown> {
  const page = at.page();
  await page.evaluate((cells) => {
    cells.forEach((isDone, index) => {
      window.workbench?.enter("ลองเอง", `H${String(index + 20)}`, isDone ? "TRUE" : "FALSE");
    });
    window.workbench?.enter("ลองเอง", "J20", "=LPA.SCORE(3,H20:H27)");
  }, done);
  await page.evaluate(() => window.workbench?.settled());
  let score: unknown;
  await eventually(async () => {
    score = await page.evaluate(() => window.workbench?.read("ลองเอง", "J20").value);
    expect(typeof score).toBe("number");
  });
  return score;
}
