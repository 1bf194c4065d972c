import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame } from "playwright-core";
import { paneTexts } from "../src/texts/pane/paneTexts";
import { provinceViewTexts } from "../src/texts/pane/provinceViewTexts";
import { openWorkbench, type OpenWorkbench } from "../test/support/browser";
import { provinceFiles } from "./provinceFiles";

export interface ProvinceViewTimes {
  readonly files: number;
  /** Milliseconds from the choice of the files to their tables. */
  readonly all: number;
  /** The longest that the page itself is at work in one go meanwhile, in milliseconds. */
  readonly blocked: number;
  /** The same while the tables are saved as a workbook. */
  readonly blockedBySaving: number;
  /** The same where the host lets no worker run. */
  readonly blockedWithoutWorkers: number;
}

const written = 20;
const copies = 10;

/** A province of 200 workbooks in the pane. */
export async function measureProvinceView(): Promise<ProvinceViewTimes> {
  const folder = mkdtempSync(path.join(tmpdir(), "lpa-bench-"));
  const files: string[] = [];
  for await (const { name, bytes } of provinceFiles(written, copies)) {
    const place = path.join(folder, name);
    writeFileSync(place, bytes);
    files.push(place);
  }
  const workbench = await openWorkbench({ query: "?blank" });
  workbench.page.setDefaultTimeout(120_000);
  try {
    const start = performance.now();
    const blocked = await longestTask(workbench, await openProvince(workbench), (pane) =>
      readAll(pane, files),
    );
    const all = performance.now() - start;
    const blockedBySaving = await longestTask(workbench, workbench.pane(), async (pane) => {
      const download = workbench.page.waitForEvent("download");
      await pane.getByRole("button", { name: provinceViewTexts.th.save }).click();
      await download;
    });
    await workbench.page.route("**/province-worker*", (route) => route.abort());
    await workbench.reload();
    const blockedWithoutWorkers = await longestTask(workbench, await openProvince(workbench), (pane) =>
      readAll(pane, files),
    );
    return { files: files.length, all, blocked, blockedBySaving, blockedWithoutWorkers };
  } finally {
    await workbench.close();
    rmSync(folder, { recursive: true });
  }
}

async function openProvince(workbench: OpenWorkbench): Promise<Frame> {
  const pane = workbench.pane();
  await pane.getByRole("tab", { name: paneTexts.th.frame.packs }).click();
  await pane.getByRole("heading", { name: paneTexts.th.packs.provinceView, exact: true }).click();
  await pane.locator(".province").waitFor();
  return pane;
}

async function readAll(pane: Frame, files: readonly string[]): Promise<void> {
  await pane
    .locator(".province input[type=file]")
    .first()
    .setInputFiles([...files]);
  await pane.locator(".province-summary").waitFor();
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/**
 * Milliseconds of the longest task of the page's own thread while the work is done, in time of the processor: what else a shared
 * machine does meanwhile does not count.
 */
async function longestTask(
  { page }: OpenWorkbench,
  pane: Frame,
  work: (pane: Frame) => Promise<void>,
): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error("no browser to be traced");
  await browser.startTracing(page, { categories: ["toplevel"] });
  await work(pane);
  const trace = (await browser.stopTracing()).toString("utf8");
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${String(pid)} ${String(tid)}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(threadOf),
  );
  const tasks = traceEvents.filter((one) => one.ph === "X" && pages.has(threadOf(one)));
  if (tasks.length === 0) throw new Error("the trace has no tasks");
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
}
