import { createProvinceDesk, type ProvinceDesk } from "../../../src/taskpane/province/provinceDesk";
import { provinceWork } from "../../../src/taskpane/province/provinceWork";
import type { FileRead } from "../../../src/taskpane/province/tasks";
import { pageHands, type Hands } from "../../../src/taskpane/province/workers";
import { readLastYear } from "../../../src/rollup/readLastYear";
import { resultOf } from "../../province/support";
import { madeUpProvince, madeUpWorkbook } from "../../support/madeUpProvince";
import { packOf } from "../../workbook/support/example";

const pack = packOf("lpa-2567");
const laos = madeUpProvince(pack, 6, 3);

/** A file that is as good as a workbook of the nth organization; of -1 one that can't be read. */
function fileOf(nth: number, name = `lao-${String(nth)}.xlsx`, changed = 1): File {
  return new File([String(nth)], name, { lastModified: changed });
}

async function readAs(file: File): Promise<FileRead> {
  const one = laos[Number(await file.text())];
  if (!one) return { kind: "unread", issues: [{ code: "notAWorkbook", values: {} }] };
  const { result, outline } = resultOf(pack, one.lao, one.answers, { file: file.name });
  return { kind: "read", result: JSON.stringify(result), outline: JSON.stringify(outline) };
}

interface Watched {
  readonly desk: ProvinceDesk;
  /** Names of the files, each time that one is read. */
  readonly read: string[];
}

/** A desk whose workers read only as much as stands above; all else is done as it is in the pane. */
function watchedDesk(duringRead: (desk: ProvinceDesk, name: string) => void = () => undefined): Watched {
  const work = provinceWork();
  const read: string[] = [];
  const hands: Hands = {
    width: 2,
    async ask(name, given) {
      if (name !== "read" || !(given instanceof File)) return work(name, given);
      read.push(given.name);
      duringRead(desk, given.name);
      return readAs(given);
    },
    async askEach(name, given) {
      await work(name, given);
    },
  };
  const desk = createProvinceDesk(() => Promise.resolve(hands));
  return { desk, read };
}

const names = ({ state }: ProvinceDesk): readonly string[] =>
  (state.get().shown?.ranking ?? []).map(({ name }) => name);

describe("workbooks of a province in the pane", () => {
  test("stand best first, and the published example has its published percent", async () => {
    const { desk } = watchedDesk();
    await desk.add([fileOf(2), fileOf(0), fileOf(1)], []);
    expect(desk.state.get()).toMatchObject({ stage: { kind: "idle" }, files: 3, done: 3, readNow: 3 });
    expect(desk.state.get().shown?.ranking[0]).toMatchObject({
      ...{ name: "อบต.ไสไทย", rank: 1, isShared: false, percent: 97.94, score: 333, full: 340 },
    });
  });

  test("that were read are read no second time, unless they changed", async () => {
    const { desk, read } = watchedDesk();
    await desk.add([fileOf(0), fileOf(1)], []);
    await desk.add([fileOf(0), fileOf(1, "lao-1.xlsx", 2), fileOf(2)], []);
    expect(read).toEqual(["lao-0.xlsx", "lao-1.xlsx", "lao-1.xlsx", "lao-2.xlsx"]);
    expect(desk.state.get()).toMatchObject({ readNow: 2 });
    expect(names(desk)).toHaveLength(3);
  });

  test("of one name may be of two organizations: folders often hold files of equal names", async () => {
    const { desk } = watchedDesk();
    await desk.add([fileOf(0, "LPA.xlsx", 1)], []);
    await desk.add([fileOf(1, "LPA.xlsx", 2)], []);
    expect(names(desk)).toHaveLength(2);
  });

  test("that could not be read are told, are tried again, and give way to a mended one of their name", async () => {
    const { desk, read } = watchedDesk();
    const bad = fileOf(-1, "lao-1.xlsx");
    await desk.add([bad, fileOf(0)], []);
    expect(desk.state.get().shown?.failed).toEqual([
      { file: "lao-1.xlsx", issues: [{ code: "notAWorkbook", values: {} }] },
    ]);
    await desk.add([bad], []);
    expect(read.filter((name) => name === "lao-1.xlsx")).toHaveLength(2);
    await desk.add([fileOf(1, "lao-1.xlsx", 2)], []);
    expect(desk.state.get()).toMatchObject({ files: 2, shown: { failed: [] } });
  });

  test("are kept where the officer stops, and the rest is read when it goes on", async () => {
    const { desk, read } = watchedDesk((at, name) => {
      if (name === "lao-1.xlsx") at.stop();
    });
    await desk.add(
      [0, 1, 2, 3].map((nth) => fileOf(nth)),
      [],
    );
    expect(desk.state.get()).toMatchObject({ stage: { kind: "stopped" }, files: 4, done: 2 });
    expect(names(desk)).toHaveLength(2);
    await desk.goOn();
    expect(read).toHaveLength(4);
    expect(desk.state.get()).toMatchObject({ stage: { kind: "idle" }, done: 4 });
    expect(names(desk)).toHaveLength(4);
  });

  test("that come while others are read are counted as well", async () => {
    let isFirst = true;
    const { desk } = watchedDesk((at) => {
      if (isFirst) void at.add([fileOf(2), fileOf(3)], []);
      isFirst = false;
    });
    await desk.add([fileOf(0), fileOf(1)], []);
    expect(names(desk)).toHaveLength(4);
  });

  test("are forgotten, also while they are read; what comes then is read", async () => {
    let isFirst = true;
    const { desk } = watchedDesk((at) => {
      if (isFirst) at.clear();
      isFirst = false;
    });
    await desk.add([fileOf(0), fileOf(1)], []);
    expect(desk.state.get()).toMatchObject({ stage: { kind: "idle" }, files: 0, shown: null });
    await desk.add([fileOf(2)], []);
    expect(names(desk)).toEqual([laos[2]?.lao.name]);
  });

  test("are tried again where nobody could read them at all", async () => {
    let tries = 0;
    const work = provinceWork();
    const desk = createProvinceDesk(() => {
      tries += 1;
      if (tries === 1) return Promise.reject(new Error("ChunkLoadError"));
      return Promise.resolve({ width: 1, ask: work, askEach: () => Promise.resolve() });
    });
    await desk.add([], []);
    expect(desk.state.get().stage).toEqual({ kind: "failed", problem: "ChunkLoadError" });
    await desk.goOn();
    expect(desk.state.get().stage).toEqual({ kind: "idle" });
  });
});

test("a list says who is missing, before or after the workbooks, until it is taken away", async () => {
  const { desk } = watchedDesk();
  const list = new Blob(["ชื่อ อปท.,อำเภอ\nอบต.ไสไทย,\nอบต.ยังไม่ส่ง,ไกล\n"]);
  await desk.expect(list, "list.csv");
  await desk.add([fileOf(0)], []);
  expect(desk.state.get().shown?.received).toMatchObject({
    expected: 2,
    missing: [{ name: "อบต.ยังไม่ส่ง", district: "ไกล", line: 3 }],
  });
  await desk.expect(null, "");
  expect(desk.state.get().shown?.received).toBeNull();
});

test("the saved workbook is last year's to a later one, and nothing to compare with in its own year", async () => {
  const { desk } = watchedDesk();
  await desk.add([fileOf(0), fileOf(1)], []);
  const saved = await desk.workbook();
  const read = readLastYear(saved);
  expect(read).toMatchObject({ ok: true, value: { year: 2567 } });
  expect(read.ok && read.value.laos.map(({ name, percent }) => [name, percent])).toContainEqual([
    ...["อบต.ไสไทย", 97.94],
  ]);
  await desk.compareWith(new Blob([new Uint8Array(saved)]), "2567.xlsx");
  expect(desk.state.get().shown?.comparison).toEqual({ kind: "notEarlier", last: 2567, year: 2567 });
});

test("the page itself reads workbooks as a worker does: bad ones by name, with why", async () => {
  const desk = createProvinceDesk(pageHands);
  const [first] = laos;
  if (!first) throw new Error("no organization");
  const workbook = await madeUpWorkbook(pack, first);
  const unopened = Object.assign(new File(["x"], "cloud.xlsx"), {
    arrayBuffer: () => Promise.reject(new DOMException("gone", "NotReadableError")),
  });
  await desk.add(
    [
      new File([new Uint8Array(workbook)], "ไสไทย.xlsx"),
      new File(["x"], "~$ไสไทย.xlsx"),
      new File(["จดหมาย"], "a.xlsx"),
      unopened,
    ],
    [],
  );
  expect(names(desk)).toEqual(["อบต.ไสไทย"]);
  const failed = desk.state.get().shown?.failed ?? [];
  expect(failed.map(({ file, issues }) => [file, issues[0]?.code, issues[0]?.values])).toEqual([
    ["~$ไสไทย.xlsx", "openInExcel", {}],
    ["a.xlsx", "notAWorkbook", {}],
    ["cloud.xlsx", "cannotOpen", { code: "NotReadableError" }],
  ]);
});
