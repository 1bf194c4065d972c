import { sampleOf } from "../../support/everyCase";
import { buildInWorkbook } from "../../../src/workbook/excel/buildInWorkbook";
import { openBookInExcel } from "../../../src/workbook/excel/openBookInExcel";
import { inExcel } from "../../../src/workbook/excel/inExcel";
import { readYear } from "../../../src/workbook/read/readYear";
import { syntheticPack } from "../../../bench/syntheticPack";
import { packOf, publishedExample, sao } from "../support/example";
import { buildIn, builtWorkbook } from "./support/builtWorkbook";
import { listener, officersWorkbook } from "./support/officersWorkbook";
import { openExcel, supportSets } from "./support/openExcel";
import { snapshot } from "./support/snapshot";

const pack = packOf("lpa-2567");
const request = { pack, lao: sao, answers: publishedExample };

describe("a template in the open workbook", () => {
  it("stands behind the officer's sheets, whose names and contents stay", async () => {
    const open = await officersWorkbook();
    const outcome = await buildInWorkbook(request, listener());
    const names = open.grid.sheets().map(({ name }) => name);
    expect(outcome).toMatchObject({ kind: "built", sheets: names.slice(2), firstSheet: "ตั้งค่า" });
    expect(names.slice(0, 4)).toEqual(["ติดตามงาน", "สรุป", "ตั้งค่า", "สรุป (2)"]);
    expect(open.grid.cell("id-สรุป", 0, 0).value).toBe("สรุปของเรา");
    expect(open.grid.activeSheetId()).toBe("id-ตั้งค่า");
    expect(open.host.store.findName("งานทั้งหมด")).toBeDefined();
    expect([...open.host.store.settings.keys()]).toEqual(["other.addin", "lpa.pack"]);
  });

  it("shows the published example when it is read back: 333 of 340", async () => {
    await builtWorkbook(request);
    const read = readYear(await inExcel(openBookInExcel));
    if (!read.ok) throw new Error(JSON.stringify(read.trouble));
    expect(read.value.issues).toEqual([]);
    expect(read.value.shown.total?.mark).toEqual({ kind: "marks", score: 333, full: 340 });
    expect(read.value.answers).toEqual(publishedExample);
    expect(read.value.lao).toEqual(sao);
  });

  it("tells how many cells are there, from none to all", async () => {
    await officersWorkbook();
    const told: [number, number][] = [];
    const outcome = await buildInWorkbook(request, {
      progress: (done, of) => told.push([done, of]),
      signal: new AbortController().signal,
    });
    expect(outcome.kind).toBe("built");
    const [first, last] = [told[0], told.at(-1)];
    expect(first?.[0]).toBe(0);
    expect(last?.[0]).toBe(last?.[1]);
    expect(told.map(([done]) => done)).toEqual([...told.map(([done]) => done)].sort((a, b) => a - b));
  });

  it("waits while a cell is being typed in", async () => {
    const { grid } = await officersWorkbook();
    grid.isUserEditing = true;
    const building = buildInWorkbook(request, listener());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(grid.sheets()).toHaveLength(2);
    grid.isUserEditing = false;
    expect((await building).kind).toBe("built");
  });

  it.each(["=1+1", "+66", "-", "@home", "1-2", "TRUE", "1.10"])("takes %s for a text", async (name) => {
    const areas = pack.areas.map((area) => ({ ...area, title: name }));
    const open = await builtWorkbook({ pack: { ...pack, areas }, lao: { ...sao, name } });
    const settings = [...Array(20).keys()].map((row) => open.grid.cell("id-ตั้งค่า", row, 1));
    expect(settings[3]?.value).toBe(name);
    const read = readYear(await inExcel(openBookInExcel));
    expect(read.ok && read.value.lao.name).toBe(name);
  });
});

describe("a second template in the same workbook", () => {
  it("has names of its own, and is the one that is read", async () => {
    const open = await builtWorkbook({ pack, lao: sao });
    const older = await inExcel(openBookInExcel);
    await buildIn(open, request);
    const names = open.host.store.names().map(({ name }) => name);
    expect(names).toContain("LPA_internal_control_report_C8");
    expect(names).toContain("LPA2_internal_control_report_C8");
    expect(names).toContain("LPABOOK2_PACK_ID");
    const [first, second] = [readYear(older), readYear(await inExcel(openBookInExcel))];
    expect(first.ok && first.value.answers.indicators).toEqual({});
    expect(second.ok && second.value.answers).toEqual(publishedExample);
  });

  it("has the pack once", async () => {
    const open = await builtWorkbook(request);
    await buildIn(open, request);
    expect(
      [...open.host.store.customXml.values()].filter((xml) => xml.includes("urn:lpa-excel")),
    ).toHaveLength(1);
  });

  it("leaves the first one to be read when its own sheets are gone", async () => {
    const open = await builtWorkbook(request);
    const blueprint = await buildIn(open, { pack, lao: sao });
    for (const { name } of blueprint.sheets) open.grid.deleteSheet(`id-${name}`);
    const read = readYear(await inExcel(openBookInExcel));
    expect(read.ok && read.value.answers).toEqual(publishedExample);
  });
});

describe("a template is refused, and nothing changes", () => {
  it("where the workbook's structure is locked", async () => {
    const open = await officersWorkbook();
    open.host.store.structureProtection = { password: "" };
    const before = snapshot(open);
    expect(await buildInWorkbook(request, listener())).toEqual({
      kind: "refused",
      code: "structureLocked",
      values: {},
    });
    expect(snapshot(open)).toBe(before);
  });

  it("where Excel is too old, naming what it lacks", async () => {
    const open = await officersWorkbook();
    const before = snapshot(open);
    supportSets((set, version) => set !== "ExcelApi" || Number(version?.split(".")[1]) < 9);
    expect(await buildInWorkbook(request, listener())).toEqual({
      kind: "refused",
      code: "hostTooOld",
      values: { sets: ["ExcelApi 1.9"] },
    });
    expect(snapshot(open)).toBe(before);
  });

  it("where the workbook has the pack with other content", async () => {
    const open = await builtWorkbook(request);
    const before = snapshot(open);
    const [band] = pack.levels;
    const changed = { ...pack, levels: [{ ...band, title: "ดีเยี่ยม" }] } as typeof pack;
    expect(await buildInWorkbook({ ...request, pack: changed }, listener())).toEqual({
      kind: "refused",
      code: "packDiffers",
      values: { id: "lpa-2567" },
    });
    expect(snapshot(open)).toBe(before);
  });
});

describe("the requests for a template", () => {
  const sizes = [
    [70, 500],
    [190, 1500],
  ] as const;

  it.each(sampleOf(sizes, 2))(
    "of %i indicators and %i clauses are six at most, each below 1 MB",
    async (indicators, clauses) => {
      const { requests } = openExcel("งานเดิม");
      const large = syntheticPack({ indicators, clauses, seed: 1 });
      expect((await buildInWorkbook({ pack: large, lao: sao }, listener())).kind).toBe("built");
      expect(requests.length).toBeLessThanOrEqual(6);
      expect(Math.max(...requests)).toBeLessThanOrEqual(1_000_000);
    },
  );
});
