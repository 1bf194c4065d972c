import { readFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Locator } from "playwright-core";
import { readDocx } from "../../document/support/docx";
import { pixelsOf } from "../../picture/support/pixels";
import { accessibilityFaults } from "../../support/axe";
import { openWorkbench, type OpenWorkbench } from "../../support/browser";
import { artifacts } from "./support/packsPage";

/** Papers and the picture of the published result, in the pane over the filled template. */
let workbench: OpenWorkbench;
let pane: Frame;

beforeAll(async () => {
  workbench = await openWorkbench({ query: "?file=year.xlsx" });
  pane = workbench.pane();
  await pane.getByRole("tab", { name: "ชุดเกณฑ์" }).click();
  await pane.getByRole("heading", { name: "เครื่องมือ" }).click();
  await pane.getByText("เอกสารและภาพผลคะแนน").click();
  await rankField().waitFor();
});

afterAll(() => workbench.close());

function rankField(): Locator {
  return pane.locator("fluent-text-input", { hasText: "อันดับในจังหวัด" }).locator("input");
}

async function downloadedBy(button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const download = workbench.page.waitForEvent("download");
  await pane.getByRole("button", { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test("a rank that can't be read is told, and nothing is made of it; one in Thai digits counts", async () => {
  const field = rankField();
  await field.fill("หนึ่ง");
  await pane.getByText("อ่านอันดับ “หนึ่ง” ไม่ได้").waitFor();
  expect(await pane.getByRole("button", { name: "แนวทางปฏิบัติที่ดี" }).getAttribute("aria-disabled")).toBe("true");
  await field.fill("๑");
  const { name, bytes } = await downloadedBy("แนวทางปฏิบัติที่ดี");
  expect(name).toBe("แนวทางปฏิบัติที่ดี LPA 2567 อบต.ไสไทย.docx");
  const { paragraphs, tables } = readDocx(bytes);
  expect(tables[0]?.at(-1)).toEqual(["รวม", "๓๔๐", "๓๓๓", "๙๗.๙๔"]);
  expect(paragraphs.join("\n")).toContain("ได้คะแนนอันดับที่ ๑ ของจังหวัดกระบี่");
  await pane.getByRole("link", { name }).waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
  await pane.getByText("เอกสารและภาพผลคะแนน").scrollIntoViewIfNeeded();
  await workbench.page.screenshot({ path: path.join(artifacts, "documents.png") });
});

test("the picture goes into a sheet of its own beside the others, again into another, and into a file", async () => {
  const before = await workbench.page.evaluate(() =>
    window.workbench?.snapshot().sheets.map(({ name }) => name),
  );
  for (const sheet of ["ภาพผลคะแนน", "ภาพผลคะแนน 2"]) {
    await pane.getByRole("button", { name: "ใส่ภาพในแผ่นใหม่" }).click();
    await pane.getByText(`ใส่ภาพในแผ่น “${sheet}” แล้ว`).waitFor();
  }
  const sheets = await workbench.page.evaluate(() => window.workbench?.snapshot().sheets ?? []);
  expect(sheets.map(({ name }) => name)).toEqual([...(before ?? []), "ภาพผลคะแนน", "ภาพผลคะแนน 2"]);
  expect(sheets.at(-1)?.images).toMatchObject([
    {
      left: 0,
      top: 0,
      width: 480,
      altTextDescription: expect.stringContaining("รวมทุกด้าน ร้อยละ 97.94") as string,
    },
  ]);
  await workbench.page.screenshot({ path: path.join(artifacts, "picture-in-sheet.png") });

  await pane.getByLabel("ขนาดภาพ").selectOption("wide");
  const { name, bytes } = await downloadedBy("ภาพเป็นไฟล์ PNG");
  expect(name).toBe("ภาพผลคะแนน LPA 2567 อบต.ไสไทย.png");
  const { width, height, colourAt } = pixelsOf(bytes);
  expect([width, height]).toEqual([1200, 630]);
  // The heading's blue: the page's policy let the drawing through.
  expect(colourAt(4, 4)).toBe(0x0072b2);
  expect(workbench.errors).toEqual([]);
});
