import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildTemplate } from "../../src/workbook/blueprint/buildTemplate";
import { writeTemplateFile } from "../../src/workbook/file/writeTemplateFile";
import { packOfShape } from "../golden/packOfShape";
import { DIST, openWorkbench, type OpenWorkbench } from "../support/browser";

/** Clause 1 is due 30 working days after 30 September 2566, 2 five after an event, 3 three before one. */
const lao = { name: "อบต.ตัวอย่าง", type: "SAO", province: "กระบี่" } as const;
const key = "LPA_working_days_report";

let folder: string;
let workbench: OpenWorkbench;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "working-days-"));
  mkdirSync(path.join(folder, "workbench"));
  const bytes = await writeTemplateFile(buildTemplate(packOfShape("deadline-working-days"), lao), "saved");
  writeFileSync(path.join(folder, "workbench", "days.xlsx"), bytes);
  workbench = await openWorkbench({ query: "?file=days.xlsx", folders: [folder, DIST] });
}, 60_000);

afterAll(async () => {
  await workbench.close();
  rmSync(folder, { recursive: true });
});

/** Types into the cell of a defined name. */
async function enter(name: string, content: string): Promise<void> {
  await workbench.page.evaluate(
    ({ cellName, typed }) => {
      const [sheet = "", cell = ""] = window.workbench?.snapshot().names[cellName]?.split("!") ?? [];
      window.workbench?.enter(sheet.replaceAll("'", ""), cell.replaceAll("$", ""), typed);
    },
    { cellName: name, typed: content },
  );
}

/** What the cell of a defined name shows once its formulas have their results. */
async function shown(name: string): Promise<string> {
  return workbench.page.evaluate(async (cellName) => {
    await window.workbench?.ready();
    const [sheet = "", cell = ""] = window.workbench?.snapshot().names[cellName]?.split("!") ?? [];
    return window.workbench?.read(sheet.replaceAll("'", ""), cell.replaceAll("$", "")).text ?? "";
  }, name);
}

test("a due day in working days waits for the holidays, and follows the list", async () => {
  await enter(`${key}_C1_DATE`, "14/11/2023");
  expect(await shown(`${key}_C1`)).toBe("ตรวจแผ่นวันหยุด");
  expect(await shown(`${key}_WHY`)).toContain("กรอกวันหยุดราชการของทุกปีที่นับ");
  expect(await shown(`${key}_SCORE`)).toBe("");
  // 13 and 23 October 2566 off: due on 14 November; without them on the 10th.
  await workbench.page.evaluate(() => {
    window.workbench?.enterRange("วันหยุด", "A5", [["13/10/2023"], ["23/10/2023"]]);
  });
  expect(await shown(`${key}_C1_DUE`)).toBe("14 พ.ย. 2566");
  expect(await shown(`${key}_C1`)).toBe("✓");
  await enter(`${key}_C1_DATE`, "15/11/2023");
  expect(await shown(`${key}_C1`)).toBe("ล่าช้า");
  // The cabinet declares one day more.
  await workbench.page.evaluate(() => window.workbench?.enter("วันหยุด", "A7", "6/11/2023"));
  expect(await shown(`${key}_C1`)).toBe("✓");
  expect(await shown(`${key}_SCORE`)).toBe("1");
  // A holiday that is no day leaves all of them in doubt.
  await workbench.page.evaluate(() => window.workbench?.enter("วันหยุด", "A8", "5 ธ.ค. 66"));
  expect(await shown(`${key}_C1`)).toBe("ตรวจแผ่นวันหยุด");
  expect(await shown(`${key}_SCORE`)).toBe("");
  expect(workbench.errors).toEqual([]);
});
