import { mkdirSync } from "node:fs";
import path from "node:path";
import { clauseName, indicatorName } from "../../src/workbook/cells/names";
import type { OpenWorkbench } from "../support/browser";
import { eventually } from "../support/eventually";
import { enterAll, openTemplate, placeOf } from "./meeting/support/openTemplate";
import { Officer } from "./support/officer";

/** The view of one indicator over a year's workbook, as an officer uses it. */
const artifacts = path.resolve(__dirname, "../../artifacts");
const risk = "risk-management";

let workbench: OpenWorkbench;
let officer: Officer;

beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  workbench = await openTemplate();
  officer = new Officer(workbench);
  await officer.openTab("indicator");
});

afterAll(async () => {
  await workbench.close();
  expect(workbench.errors).toEqual([]);
});

async function picture(name: string): Promise<void> {
  await workbench.page.locator("#pane").screenshot({ path: path.join(artifacts, `${name}.png`) });
}

function selectedCell(): Promise<unknown> {
  return officer.pane.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return cell.address.replaceAll("'", "");
    }),
  );
}

async function isSelected(name: string): Promise<void> {
  await eventually(async () => {
    expect(await selectedCell()).toBe(placeOf(name).join("!"));
  });
}

test("a block tells its score, how much is entered, who does it, and where evidence is still missing", async () => {
  const { pane } = officer;
  await officer.select(...placeOf(clauseName(risk, "3", "STATE")));
  await officer.shows("5 จาก 5");
  await officer.shows("ใส่แล้ว 6 จาก 6");
  await officer.shows("ด้านที่ 1 ใส่แล้ว 5 จาก 5 ตัวชี้วัด ทั้งปี 9 จาก 9");
  await officer.shows("ดำเนินการแล้วแต่ยังไม่มีหลักฐาน 6 ข้อ");
  await enterAll(workbench, [[clauseName(risk, "1", "LINK"), "https://example.go.th/risk.pdf"]]);
  await officer.shows("หลักฐาน: https://example.go.th/risk.pdf");
  await officer.shows("ดำเนินการแล้วแต่ยังไม่มีหลักฐาน 5 ข้อ");
  await picture("indicator-block");
  await pane.getByRole("button", { name: /^ใส่หลักฐาน ข้อ 2 ในเซลล์/ }).click();
  await isSelected(clauseName(risk, "2", "LINK"));
});

test("only what is missing is listed where somebody wants that, and leads to its cells", async () => {
  const { pane } = officer;
  await enterAll(workbench, [[clauseName(risk, "6", "STATE"), "ไม่ดำเนินการ"]]);
  await pane.locator(".indicator-list summary").click();
  await pane.locator(".indicator-row").nth(4).waitFor();
  await pane.locator(".indicator-list fluent-switch").click();
  await eventually(async () => {
    expect(await pane.locator(".row-id").allInnerTexts()).toEqual(["5"]);
  });
  expect(await pane.locator(".row-marks").allInnerTexts()).toEqual(["4/5"]);
  // Of the clauses too only the one that is not done is left.
  await eventually(async () => {
    expect(await pane.locator(".clause-id").allInnerTexts()).toEqual(["6"]);
  });
  await officer.shows("ซ่อนข้อที่ดำเนินการแล้ว 5 ข้อ");
  await picture("indicator-missing");
  await pane.getByRole("button", { name: /^ไปที่ข้อ 6 เซลล์/ }).click();
  await isSelected(clauseName(risk, "6", "STATE"));
  await pane.locator(".indicator-list fluent-switch").click();
  await pane.locator(".indicator-list input").first().fill("ควบคุมภายใน");
  await pane.locator(".indicator-row").click();
  await isSelected(indicatorName("internal-control-report", "SCORE"));
  await officer.shows("ตัวชี้วัดที่ 3");
});

test("a row of the work plan shows the indicator with its score, another sheet shows nothing of it", async () => {
  await officer.select("แผนงาน", "H5");
  await officer.pane.locator(".score").waitFor();
  await officer.pane.getByRole("heading", { name: /^ตัวชี้วัดที่ / }).waitFor();
  await officer.select("ประวัติการประชุม", "H30");
  await officer.shows(officer.texts.indicator.choose);
  expect(await officer.pane.locator(".score").count()).toBe(0);
});

test("merged clauses are told by their cells", async () => {
  const [sheet, address] = placeOf(clauseName(risk, "2", "STATE"));
  const row = Number(address.replace(/\D/g, ""));
  const merged = `C${String(row)}:C${String(row + 1)}`;
  const merge = (how: "merge" | "unmerge"): Promise<void> =>
    officer.pane.evaluate(
      ([name, cells, what]) =>
        Excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(name);
          worksheet.protection.unprotect();
          const range = worksheet.getRange(cells);
          if (what === "merge") range.merge();
          else range.unmerge();
          await context.sync();
        }),
      [sheet, merged, how] as const,
    );
  await merge("merge");
  await officer.select(sheet, `B${String(row)}`);
  await officer.shows(`เซลล์ C${String(row + 1)} ถูกผสานอยู่ใน ${merged}`);
  await picture("indicator-merged");
  await merge("unmerge");
});

test("a frozen year keeps its score beside entries that would give another", async () => {
  const { pane, texts } = officer;
  await enterAll(workbench, [
    [clauseName(risk, "3", "STATE"), "✓"],
    [clauseName(risk, "6", "STATE"), "✓"],
  ]);
  await officer.openTab("packs");
  await officer.unfold(texts.packs.tools);
  await officer.press(texts.packs.freeze);
  await pane.getByRole("alertdialog").locator("fluent-button").first().click();
  await pane.locator("fluent-message-bar[intent=success]").waitFor();
  await enterAll(workbench, [[clauseName(risk, "1", "STATE"), "ไม่ดำเนินการ"]]);
  await officer.openTab("indicator");
  await officer.select(...placeOf(clauseName(risk, "1", "STATE")));
  await officer.shows("ผลตรึงไว้แล้ว");
  await officer.shows("ช่องกรอกตอนนี้คำนวณได้ 0 แต่แผ่นงานตรึงไว้ที่ 5");
  expect(await pane.locator(".score").innerText()).toBe("5 จาก 5");
  await picture("indicator-frozen");
});
