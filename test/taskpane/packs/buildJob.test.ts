import type { Lao } from "../../../src/answers/lao";
import { buildJob } from "../../../src/taskpane/packs/buildJob";
import type { BuildShell } from "../../../src/taskpane/packs/buildShell";
import { createPacksDesk } from "../../../src/taskpane/desk/packsDesk";
import type { PacksInUse } from "../../../src/taskpane/excel/packsInUse";
import { createJobs, type JobState } from "../../../src/taskpane/jobs/jobs";
import type { ViewId } from "../../../src/taskpane/shell";
import { createStore } from "../../../src/taskpane/store";
import { paneTexts } from "../../../src/texts/pane/paneTexts";
import { fill } from "../../../src/texts/texts";
import { sao } from "../../workbook/support/example";
import { officersWorkbook } from "../../workbook/excel/support/officersWorkbook";
import type { OpenExcel } from "../../workbook/excel/support/openExcel";
import { smallPack as pack } from "../../workbook/excel/support/smallPack";

const other: Lao = { ...sao, name: "อบต.สอง" };

async function officer(inUse: Partial<PacksInUse> = {}): Promise<{
  readonly open: OpenExcel;
  readonly shell: BuildShell;
  readonly build: (lao: Lao) => Promise<JobState>;
}> {
  const open = await officersWorkbook();
  const shell: BuildShell = {
    texts: paneTexts.th,
    say: fill,
    language: "th",
    reopenPacks: () => Promise.resolve(),
    packs: createStore<PacksInUse>({
      inUse: pack,
      own: [],
      isChosen: false,
      standingIn: [],
      faults: [],
      ...inUse,
    }),
    packsDesk: createPacksDesk("build"),
    jobs: createJobs(String),
    view: createStore<ViewId>("packs"),
  };
  const build = async (lao: Lao): Promise<JobState> => {
    await shell.jobs.run(buildJob(shell, pack, lao));
    return shell.jobs.state.get();
  };
  return { open, shell, build };
}

async function settled(shell: BuildShell): Promise<JobState> {
  while (shell.jobs.state.get().kind === "working") await new Promise(setImmediate);
  return shell.jobs.state.get();
}

test("the first template is built unasked; its message leads on, and its form is closed", async () => {
  const { shell, build } = await officer();
  const state = await build(sao);
  expect(state).toMatchObject({ kind: "done" });
  expect(state.kind === "done" && state.actions?.map(({ label }) => label)).toEqual([
    "กรอกด้านที่ 1",
    "ดูสรุป",
    "เริ่มประชุม",
    "นำออก",
  ]);
  expect([shell.packsDesk.panel.get(), shell.packsDesk.template.get()]).toEqual([null, 1]);
});

test("a second one is asked about, by name; nothing is built until somebody agrees", async () => {
  const { open, shell, build } = await officer();
  await build(sao);
  const sheets = open.grid.sheets().length;
  const asked = await build(other);
  expect(asked).toMatchObject({ kind: "asking", title: "สร้างแม่แบบอีกชุด?" });
  expect(asked.kind === "asking" && asked.message).toContain(`มีแม่แบบ ${sao.name} (${pack.id}) อยู่แล้ว`);
  expect(open.grid.sheets()).toHaveLength(sheets);
  if (asked.kind === "asking") asked.goOn();
  expect((await settled(shell)).kind).toBe("done");
  expect(open.grid.sheets().length).toBeGreaterThan(sheets);
  expect(shell.packsDesk.template.get()).toBe(2);
});

test("a meeting under way stays over its own template, and the question says so", async () => {
  const { open, shell, build } = await officer();
  await build(sao);
  open.host.store.setSetting("lpa.meeting", { startedAt: 46_348, book: 1, pack: pack.id, marks: {} });
  shell.packsDesk.template.set(null);
  const asked = await build(other);
  expect(asked.kind === "asking" && asked.message).toContain(`การประชุมของ ${sao.name}`);
  if (asked.kind === "asking") asked.goOn();
  await settled(shell);
  expect(shell.packsDesk.template.get()).toBeNull();
});

test("in a workbook that is scored by other criteria it asks before formulas follow the new ones", async () => {
  const own = { ...pack, id: "lpa-2560" };
  const { build } = await officer({ inUse: own, own: [own], isChosen: true });
  const asked = await build(sao);
  expect(asked).toMatchObject({ kind: "asking", title: "สร้างแม่แบบด้วยชุดเกณฑ์อื่น?" });
  expect(asked.kind === "asking" && asked.message).toContain("เวิร์กบุ๊กนี้ใช้ lpa-2560 อยู่");
});

test("what was built is taken out from its own message, after saying what that deletes", async () => {
  const { open, shell, build } = await officer();
  const before = open.grid.sheets().map(({ name }) => name);
  const built = await build(sao);
  const takeOut = built.kind === "done" ? built.actions?.find(({ label }) => label === "นำออก") : undefined;
  const setting = open.grid.sheets()[2]?.id ?? "";
  open.grid.writeCells(setting, [{ row: 3, column: 1, content: "อบต.พิมพ์ใหม่" }]);
  takeOut?.press();
  const asked = await settled(shell);
  expect(asked.kind === "asking" && asked.message).toContain("กรอกหรือแก้ไปแล้ว 1 เซลล์ตั้งแต่สร้าง เช่น ตั้งค่า!B4");
  if (asked.kind === "asking") asked.goOn();
  expect(await settled(shell)).toMatchObject({ kind: "done" });
  expect(open.grid.sheets().map(({ name }) => name)).toEqual(before);
  expect([shell.packsDesk.built.get(), shell.packsDesk.template.get()]).toEqual([null, null]);
});
