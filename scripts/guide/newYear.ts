import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bandIn, clauseIn, edited, indicatorIn, lpa2567 } from "../../test/compare/support/packs";
import { DIST, openWorkbench } from "../../test/support/browser";
import type { EveryPaneText } from "../../test/support/everyPaneText";
import { drop } from "../../test/taskpane/packs/support/packsPage";
import { moveTexts } from "../../src/texts/pane/moveTexts";
import type { Language } from "../../src/texts/texts";
import { WINDOW, guideCamera, type Guide } from "./camera";

const [projects, control, audit, risks] = [
  "development-projects-budgeted",
  "internal-control-report",
  "internal-audit",
  "risk-management",
];

/** Made up for the guide: 2567 under another year, with five changes. */
const nextYear = edited(lpa2567, (pack) => {
  Object.assign(pack, { id: "lpa-2568-example", year: 2568, fiscalYear: 2567, version: "0.1.0" });
  Object.assign(pack.title, { th: "ชุดเกณฑ์สมมติ ปี 2568 (ตัวอย่างในคู่มือ)", en: "Made-up pack for 2568 (guide)" });
  clauseIn(indicatorIn(pack, risks), "1").text += " และรายงานผู้กำกับดูแล";
  clauseIn(indicatorIn(pack, control), "4").text += " ครบทุกหน่วยงาน";
  bandIn(indicatorIn(pack, projects), 0).when = "value >= 25";
  bandIn(indicatorIn(pack, projects), 0).text = "ร้อยละ 25 ขึ้นไป";
  indicatorIn(pack, audit).evidence.push("รายงานผลการตรวจสอบภายใน");
  indicatorIn(pack, "illegal-signs-on-public-ways").title += " (ปรับชื่อ)";
});

/** Room for the columns to be filled in. */
const WIDE = { width: 1700, height: 720 };

interface Walk {
  readonly language: Language;
  readonly query: string;
  readonly texts: EveryPaneText;
  readonly folder: string;
}

/** From last year's filled workbook to one of this year that is ready to be sent. */
export async function beginNewYear(walk: Walk): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "guide-"));
  mkdirSync(join(home, "workbench"));
  try {
    await carryOver(walk, join(home, "workbench", "new.xlsx"));
    await reviewAndPlan(walk, home);
  } finally {
    rmSync(home, { recursive: true });
  }
}

async function carryOver({ language, query, texts, folder }: Walk, to: string): Promise<void> {
  const workbench = await openWorkbench({ query: `?file=year.xlsx${query}`, viewport: WINDOW });
  const guide = guideCamera(workbench, texts, folder);
  const pane = workbench.pane();
  // Fewer marks than were published, so that there is a way to go.
  await guide.page.evaluate(() => window.workbench?.enter("ด้านที่ 3", "C4", "55"));
  await guide.openView("packs");
  await drop(pane, "lpa-2568.json", JSON.stringify(nextYear));
  await pane.locator(".card", { hasText: nextYear.id }).waitFor();
  await guide.person.press(pane.getByRole("heading", { name: texts.packs.move, exact: true }));
  const t = moveTexts[language];
  const wanted = pane.getByLabel(t.to).locator("option", { hasText: nextYear.id });
  await pane.getByLabel(t.to).selectOption((await wanted.getAttribute("value")) ?? "");
  await guide.person.pressInPane(t.start);
  await pane
    .getByRole("alertdialog")
    .or(pane.getByText(t.make, { exact: true }))
    .first()
    .waitFor();
  await guide.window("carry");
  const made = workbench.page.waitForEvent("download");
  await guide.person.pressInPane(t.make);
  await (await made).saveAs(to);
  await workbench.close();
}

async function reviewAndPlan({ query, texts, folder }: Walk, home: string): Promise<void> {
  const workbench = await openWorkbench({
    query: `?file=new.xlsx${query}`,
    folders: [home, DIST],
    viewport: WINDOW,
  });
  const guide = guideCamera(workbench, texts, folder);
  await guide.page.setViewportSize(WIDE);
  await guide.person.openSheet("ทบทวน");
  await guide.window("review");
  // The first clause of no. 5 asks for more than was done; the other answers still hold.
  await guide.person.pressCell("H5");
  await guide.person.typeDown("ใช้ตามเดิม", "ใช้ตามเดิม", "ใช้ตามเดิม", "ไม่ใช้");
  await guide.window("reviewed");
  await planTo(guide, "95");
  await checkUntilClean(guide);
  await workbench.close();
}

/** The least work to a target, put into the work plan, and what is to be followed up there. */
async function planTo(guide: Guide, percent: string): Promise<void> {
  const { person, texts } = guide;
  const pane = person.pane();
  await guide.openView("plan");
  await pane.locator("#view-plan fluent-text-input input").first().fill(percent);
  await guide.rest();
  await guide.pane("path");
  await person.pressInPane(texts.plan.write);
  await guide.page.setViewportSize(WIDE);
  await person.press(pane.getByText(texts.plan.toWorkPlan, { exact: true }).first());
  await guide.rest();
  await guide.page.evaluate(() => window.workbench?.select("แผนงาน", "M8"));
  await guide.window("work-plan");
}

async function enter({ page }: Guide, name: string, content: string): Promise<void> {
  await page.evaluate(
    ([one, typed]) => {
      const [sheet = "", cell = ""] = window.workbench?.snapshot().names[one]?.split("!") ?? [];
      window.workbench?.enter(sheet.replaceAll("'", ""), cell.replaceAll("$", ""), typed);
    },
    [name, content] as const,
  );
}

/** What the check finds, mended cell by cell, until it finds nothing. */
async function checkUntilClean(guide: Guide): Promise<void> {
  await guide.openView("check");
  await guide.pane("check-findings");
  const names = await guide.page.evaluate(() => Object.keys(window.workbench?.snapshot().names ?? {}));
  const links = names.filter((name) => /_(?:LINK|EVIDENCE)$/.test(name));
  for (const name of links) await enter(guide, name, `https://example.go.th/${name.toLowerCase()}`);
  // The clause that was missing is done, by somebody who answers for it.
  await enter(guide, "LPA_risk_management_C1", "✓");
  await guide.page.evaluate(() => window.workbench?.enter("แผนงาน", "C8", "ผู้อำนวยการกองคลัง"));
  await guide.rest();
  await guide.pane("check-clean");
}
