import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { readLastYear } from "../../../src/rollup/readLastYear";
import { readResult } from "../../../src/rollup/readResult";
import { provinceOf } from "../../../src/province/province";
import { rollUp } from "../../../src/province/rollUp";
import { pixelsOf } from "../../picture/support/pixels";
import { accessibilityFaults } from "../../support/axe";
import { openWorkbench, type OpenWorkbench } from "../../support/browser";
import { madeUpProvince, madeUpWorkbook } from "../../support/madeUpProvince";
import { packOf } from "../../workbook/support/example";
import { lintPackage, openParts } from "../../workbook/support/packageLint";
import { artifacts } from "../packs/support/packsPage";

/** A made-up province in the pane: from files that are dropped to the saved workbook. */
const pack = packOf("lpa-2567");
const hostile = "=cmd|'/C calc'!A0<b>หนา</b>";
const endless = "ก".repeat(300);

interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

let workbench: OpenWorkbench;
let pane: Frame;
let sound: readonly DroppedFile[];

beforeAll(async () => {
  mkdirSync(artifacts, { recursive: true });
  const laos = madeUpProvince(pack, 7, 3).map((one, nth) => {
    const name = [one.lao.name, hostile, endless][nth] ?? one.lao.name;
    return { ...one, lao: { ...one.lao, name } };
  });
  sound = await Promise.all(
    laos.map(async (one, nth) => ({ name: `${String(nth)}.xlsx`, bytes: await madeUpWorkbook(pack, one) })),
  );
  const [first] = laos;
  if (!first) throw new Error("no organization");
  const later = await madeUpWorkbook(pack, first, new Date("2024-11-01T02:00:00Z"));
  sound = [...sound, { name: "0 แก้.xlsx", bytes: later }];
  workbench = await openWorkbench({ query: "?blank" });
});

beforeEach(async () => {
  await workbench.reload();
  pane = workbench.pane();
  await pane.getByRole("tab", { name: "ชุดเกณฑ์" }).click();
});

afterAll(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

async function openProvince(): Promise<void> {
  await pane.getByRole("heading", { name: "จังหวัด", exact: true }).click();
  await pane.locator(".province").waitFor();
}

async function drop(files: readonly DroppedFile[]): Promise<void> {
  const transfer = await pane.evaluateHandle(
    (given) => {
      const dropped = new DataTransfer();
      for (const [name, base64] of given) {
        const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
        dropped.items.add(new File([bytes], name, { lastModified: 1 }));
      }
      return dropped;
    },
    files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString("base64")] as const),
  );
  await pane.locator(".province").dispatchEvent("drop", { dataTransfer: transfer });
}

const text = (written: string): Uint8Array => Buffer.from(written);

test("dropped workbooks become tables, and these the workbook that the terminal writes", async () => {
  await openProvince();
  const whole = sound[1]?.bytes ?? text("");
  await drop([
    ...sound,
    { name: "ขาด.xlsx", bytes: whole.slice(0, 5_000) },
    { name: "~$1.xlsx", bytes: text("x") },
    { name: "จดหมาย.xlsx", bytes: text("เรียน ผู้ว่าราชการจังหวัด") },
    { name: "รายชื่อ.csv", bytes: text("ชื่อ อปท.,ประเภท,อำเภอ\nอบต.ไสไทย,,\nอบต.ยังไม่ส่ง,,เมืองไกล\n") },
  ]);
  await pane.getByText("จัดอันดับ 7 แห่ง ยังกรอกไม่ครบ 0 แห่ง จาก 11 ไฟล์ (อ่านใหม่ 11 ไฟล์)").waitFor();
  expect(workbench.page.workers().length).toBeGreaterThan(0);
  await pane.getByText("ยังไม่ได้รับ 1 จาก 2 แห่ง").waitFor();
  await pane.getByText("ขาด.xlsx: ไฟล์เสียหายหรือมาไม่ครบ").waitFor();
  const head = pane.locator(".province-rows").first().locator(".province-head");
  expect(await head.first().innerText()).toMatch(/^1 อบต\.ไสไทย\s+97\.94$/);
  await pane.getByText(hostile).first().waitFor();
  expect(await pane.locator(".province b").count()).toBe(0);

  for (const fold of ["รายด้าน", "ข้อที่พลาดมาก", "แบบอย่างที่ดี", "ยังไม่ได้รับ", "หมายเหตุ"])
    await pane.locator(".province summary").getByText(fold, { exact: true }).click();
  await pane.getByText("อบต.ยังไม่ส่ง").waitFor();
  await pane.getByText("ใช้ 0 แก้.xlsx").waitFor();
  await workbench.page.evaluate(() => {
    document.getElementById("pane")?.setAttribute("style", "width: 320px; flex: none");
  });
  await pane.waitForFunction(() => innerWidth <= 321);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await accessibilityFaults(pane)).toEqual([]);
  await workbench.page.locator("#pane").screenshot({ path: path.join(artifacts, "province.png") });

  const download = workbench.page.waitForEvent("download");
  await pane.getByRole("button", { name: "บันทึกตารางจังหวัด" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("ตารางจังหวัด LPA 2567 สมมติ.xlsx");
  const saved = readFileSync(await file.path());
  expect(lintPackage(openParts(saved))).toEqual([]);
  expect(rankingIn(saved)).toEqual(await rankingOf(sound));
  const [opened] = await Promise.all([
    workbench.page.waitForEvent("popup"),
    pane.getByRole("button", { name: "เปิดเป็นเวิร์กบุ๊กใหม่" }).click(),
  ]);
  await opened.close();
});

test("where the host lets no worker run the page reads them itself, and none twice", async () => {
  await workbench.page.route("**/province-worker*", (route) => route.abort());
  await openProvince();
  await drop(sound.slice(0, 3));
  await pane.getByText("จาก 3 ไฟล์ (อ่านใหม่ 3 ไฟล์)").waitFor();
  expect(workbench.page.workers()).toHaveLength(0);
  // Closed and opened again, the fold still has what was read.
  await pane.getByRole("heading", { name: "จังหวัด", exact: true }).click();
  await openProvince();
  await drop(sound.slice(0, 4));
  await pane.getByText("จาก 4 ไฟล์ (อ่านใหม่ 1 ไฟล์)").waitFor();
  const download = workbench.page.waitForEvent("download");
  await pane.getByRole("button", { name: "ภาพจัดอันดับ (PNG)" }).click();
  expect(pixelsOf(readFileSync(await (await download).path()))).toMatchObject({ width: 1240, height: 1754 });
  await pane.getByRole("button", { name: "เริ่มใหม่" }).click();
  await pane.locator(".province-summary").waitFor({ state: "detached" });
});

interface Placed {
  readonly name: string;
  readonly rank: number;
  readonly percent: number;
}

function rankingIn(workbook: Uint8Array): readonly Placed[] {
  const read = readLastYear(workbook);
  if (!read.ok) throw new Error(read.trouble.code);
  return read.value.laos.map(({ name, rank, percent }) => ({ name, rank, percent }));
}

/** As the terminal has it: each file by the one reader, and all of them by the one roll-up. */
async function rankingOf(files: readonly DroppedFile[]): Promise<readonly Placed[]> {
  const read = await Promise.all(files.map(({ name, bytes }) => readResult(name, bytes)));
  const { ranking } = rollUp(provinceOf(read.flatMap((one) => (one.ok ? [one.value] : []))));
  return ranking.map(({ result, rank, percent }) => ({ name: result.lao.name, rank, percent }));
}
