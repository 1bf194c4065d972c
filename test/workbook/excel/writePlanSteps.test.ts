import { snapshotOf, type WorkbookSnapshot } from "../../../workbench/host/snapshot";
import { OfficeError } from "../../../workbench/host/officeError";
import {
  writePlanSteps,
  type PlanStepsOutcome,
  type StepsOfIndicator,
} from "../../../src/workbook/excel/writePlanSteps";
import { listIndicators } from "../../../src/pack/outline";
import type { At } from "../../../src/workbook/cells/cellRange";
import { everyCase } from "../../support/everyCase";
import { messagesCome } from "../../workbench/support/realClient";
import { packOf, publishedExample, sao } from "../support/example";
import { buildIn, builtWorkbook, type BuiltWorkbook } from "./support/builtWorkbook";
import { officersWorkbook } from "./support/officersWorkbook";
import { savedElsewhere } from "./support/savedElsewhere";
import { snapshot } from "./support/snapshot";

const pack = packOf("lpa-2567");
const request = { pack, lao: sao, answers: publishedExample };
const name = "แผนงาน";
const sheet = `id-${name}`;
/** Row 3 has the headers, indicator 1 stands in row 4; the column of steps is L. */
const headerRow = 3;
const steps = 12;
const columns = Array.from({ length: 16 }, (_, index) => index + 1);
const rows = Array.from({ length: listIndicators(pack).length + 1 }, (_, index) => headerRow + index);

/** Indicators 1, 3 and 5. */
const [projects, report, risk] = [
  "development-projects-budgeted",
  "internal-control-report",
  "risk-management",
] as const;
const first: readonly StepsOfIndicator[] = [
  { key: projects, text: "ทำเพิ่มอีก 3 (รวม 4) ให้ได้ร้อยละ 20.00 (+2 คะแนน)" },
  { key: report, text: "ทำข้อ 2 และ ทำข้อ 3 (+3 คะแนน)" },
];

function write(own: readonly StepsOfIndicator[] = first, book = 1): Promise<PlanStepsOutcome> {
  return writePlanSteps(pack, own, book);
}

function valueAt({ grid }: BuiltWorkbook, row: number, column = steps): unknown {
  return grid.cell(sheet, row - 1, column - 1).value;
}

function enter({ grid }: BuiltWorkbook, row: number, column: number, content: string): void {
  grid.writeCells(sheet, [{ row: row - 1, column: column - 1, content }]);
}

/** The cells under the header, by what their rows say first. */
function heldBy(open: BuiltWorkbook): Readonly<Record<string, unknown>> {
  const column = columns.find((one) => valueAt(open, headerRow, one) === "สิ่งที่ต้องทำ") ?? 0;
  return Object.fromEntries(
    rows.slice(1).flatMap((row) => {
      const value = valueAt(open, row, column);
      return value === null || value === "" ? [] : [[String(valueAt(open, row, 1)), value]];
    }),
  );
}

async function lockSheet(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).protection.protect({ allowSort: true });
    await context.sync();
  });
  await messagesCome();
}

/** Swaps what two places hold, as sorting rows or moving columns does. */
function swap(open: BuiltWorkbook, places: readonly (readonly [At, At])[]): void {
  const contentOf = ({ row, column }: At): string => open.grid.cell(sheet, row - 1, column - 1).content;
  const changes = places.flatMap(([one, other]) => [
    { row: one.row - 1, column: one.column - 1, content: contentOf(other) },
    { row: other.row - 1, column: other.column - 1, content: contentOf(one) },
  ]);
  open.grid.writeCells(sheet, changes);
}

function swapRows(open: BuiltWorkbook, one: number, other: number): void {
  swap(
    open,
    columns.map((column) => [
      { row: one, column },
      { row: other, column },
    ]),
  );
}

function swapColumns(open: BuiltWorkbook, one: number, other: number): void {
  swap(
    open,
    rows.map((row) => [
      { row, column: one },
      { row, column: other },
    ]),
  );
}

/** Each cell's contents, and each setting, that differs. */
function differences(before: WorkbookSnapshot, after: WorkbookSnapshot): readonly string[] {
  const told = ({ sheets, settings }: WorkbookSnapshot): ReadonlyMap<string, string> =>
    new Map([
      ...sheets.flatMap(({ name: own, cells, rowHeights, ...rest }) => [
        ...Object.entries(cells).map(([at, cell]) => [`${own}!${at}`, JSON.stringify(cell)] as const),
        [own, JSON.stringify(rest)] as const,
        ...rowHeights.map((height, row) => [`${own} row ${row + 1}`, String(height)] as const),
      ]),
      ...Object.entries(settings).map(([key, value]) => [key, JSON.stringify(value)] as const),
    ]);
  const [one, other] = [told(before), told(after)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((key) => one.get(key) !== other.get(key))
    .sort();
}

const done = { kind: "written", sheet: name, rows: 2, cleared: 0, leftAlone: [], rowless: [] };
const written = { "ตัวชี้วัดที่ 1": first[0]?.text, "ตัวชี้วัดที่ 3": first[1]?.text };

describe("the steps of a path in the work plan", () => {
  it("stand in the rows of their indicators, and nothing else is touched", async () => {
    const open = await builtWorkbook(request);
    enter(open, 6, 3, "สมชาย");
    const before = snapshotOf(open.grid, open.host.store);
    const trips = open.requests.length;
    expect(await write()).toEqual(done);
    expect(open.requests.length - trips).toBe(4);
    expect(heldBy(open)).toEqual(written);
    expect(differences(before, snapshotOf(open.grid, open.host.store))).toEqual([
      "lpa.planSteps",
      `${name}!L4`,
      `${name}!L6`,
    ]);
  });

  it("stand in rows high enough for them, and no row becomes lower", async () => {
    const open = await builtWorkbook(request);
    const heightOf = (row: number): number => open.grid.size(sheet, "row", row - 1);
    const [low, high] = [heightOf(4), heightOf(6)];
    // 8 lines of 26 letters and more in a column of 38 characters are 8 lines of 25 points.
    const long = Array.from({ length: 8 }, (_, index) => `ทำข้อ ${index + 1} ภายใน 29 ธ.ค. 2566`).join("\n");
    await write([{ key: projects, text: long }]);
    expect(heightOf(4)).toBe(8 * 25 + 3);
    expect(heightOf(4)).toBeGreaterThan(low);
    await write([{ key: projects, text: "สั้น" }]);
    expect(heightOf(4)).toBe(8 * 25 + 3);
    expect(heightOf(6)).toBe(high);
  });

  it("find rows that were sorted, a column that was moved, and a sheet that was renamed", async () => {
    const open = await builtWorkbook(request);
    swapRows(open, 4, 8);
    swapRows(open, 6, 5);
    swapColumns(open, steps, 3);
    open.grid.renameSheet(sheet, "แผนของเรา");
    expect(await write()).toEqual({ ...done, sheet: "แผนของเรา" });
    expect(heldBy(open)).toEqual(written);
    expect([valueAt(open, 8, 3), valueAt(open, 5, 3)]).toEqual(Object.values(written));
  });

  it("leave alone and name what an officer typed, a formula, and a step that was edited", async () => {
    const open = await builtWorkbook(request);
    await write();
    enter(open, 4, steps, `${String(written["ตัวชี้วัดที่ 1"])} ให้กองช่าง`);
    enter(open, 6, steps, "");
    open.grid.writeCells(sheet, [{ row: 7, column: steps - 1, content: "=C8", numberFormat: "General" }]);
    enter(open, 7, steps, "ของเรา");
    const own = [...first, { key: risk, text: "ทำข้อ 1 (+1 คะแนน)" }];
    expect(await write(own)).toEqual({
      ...done,
      rows: 1,
      leftAlone: [
        { key: projects, cell: { sheet: name, address: "L4" } },
        { key: risk, cell: { sheet: name, address: "L8" } },
      ],
    });
    expect(valueAt(open, 4)).toBe(`${String(written["ตัวชี้วัดที่ 1"])} ให้กองช่าง`);
    expect(open.grid.cell(sheet, 7, steps - 1).content).toBe("=C8");
    expect(valueAt(open, 7)).toBe("ของเรา");
    expect(valueAt(open, 6)).toBe(written["ตัวชี้วัดที่ 3"]);
  });

  it("take the place of an earlier plan's, which is cleared where nothing is to be done any more", async () => {
    const open = await builtWorkbook(request);
    await write();
    enter(open, 7, steps, "ของเรา");
    const next = [
      { key: report, text: "ทำข้อ 8 (+1 คะแนน)" },
      { key: risk, text: "ทำข้อ 1 (+1 คะแนน)" },
    ];
    expect(await write(next)).toEqual({ ...done, cleared: 1 });
    expect(heldBy(open)).toEqual({
      "ตัวชี้วัดที่ 3": "ทำข้อ 8 (+1 คะแนน)",
      "ตัวชี้วัดที่ 5": "ทำข้อ 1 (+1 คะแนน)",
      "ตัวชี้วัดที่ 4": "ของเรา",
    });
    expect(await write([])).toEqual({ ...done, rows: 0, cleared: 2 });
    expect(heldBy(open)).toEqual({ "ตัวชี้วัดที่ 4": "ของเรา" });
    expect(open.host.store.settings.has("lpa.planSteps")).toBe(false);
  });

  it("follow their indicator where rows are sorted between two plans", async () => {
    const open = await builtWorkbook(request);
    await write();
    swapRows(open, 4, 6);
    expect(await write([{ key: risk, text: "ทำข้อ 1 (+1 คะแนน)" }])).toMatchObject({ rows: 1, cleared: 2 });
    expect(heldBy(open)).toEqual({ "ตัวชี้วัดที่ 5": "ทำข้อ 1 (+1 คะแนน)" });
  });

  it("change nothing when they stand there already", async () => {
    const open = await builtWorkbook(request);
    await write();
    const before = snapshot(open);
    const trips = open.requests.length;
    expect(await write()).toEqual(done);
    expect(open.requests.length - trips).toBe(3);
    expect(snapshot(open)).toBe(before);
  });

  it("are an officer's own once the workbook has forgotten who wrote them", async () => {
    const open = await builtWorkbook(request);
    await write();
    savedElsewhere(open, { keeps: "part" });
    expect(await write([{ key: projects, text: "อื่น" }])).toEqual({
      ...done,
      rows: 0,
      leftAlone: [{ key: projects, cell: { sheet: name, address: "L4" } }],
    });
    expect(heldBy(open)).toEqual(written);
    expect(await write()).toEqual(done);
  });

  it("are named where no row is for them", async () => {
    const open = await builtWorkbook(request);
    enter(open, 6, 1, "");
    const own = [...first, { key: "area:2", text: "ให้ได้ 40 คะแนน" }];
    expect(await write(own)).toEqual({ ...done, rows: 1, rowless: [report, "area:2"] });
    expect(heldBy(open)).toEqual({ "ตัวชี้วัดที่ 1": written["ตัวชี้วัดที่ 1"] });
  });

  it("are written into the template that was planned, which remembers its own", async () => {
    const open = await builtWorkbook(request);
    await buildIn(open, request);
    expect(await write(first, 1)).toEqual(done);
    expect(await write([], 2)).toMatchObject({ sheet: `${name} (2)`, cleared: 0 });
    expect(heldBy(open)).toEqual(written);
    expect(await write(first, 2)).toEqual({ ...done, sheet: `${name} (2)` });
    expect(await write([], 1)).toMatchObject({ cleared: 2 });
    expect(await write(first, 3)).toEqual({ kind: "refused", code: "planMissing", values: {} });
  });

  it.each<[string, (open: BuiltWorkbook) => void, PlanStepsOutcome]>([
    [
      "of before, without the column",
      (open): void => {
        for (const row of rows) enter(open, row, steps, "");
      },
      { kind: "refused", code: "columnMissing", values: { sheet: name, header: "สิ่งที่ต้องทำ" } },
    ],
    [
      "whose indicators have no header",
      (open): void => {
        enter(open, headerRow, 1, "");
      },
      { kind: "refused", code: "columnMissing", values: { sheet: name, header: "ตัวชี้วัด" } },
    ],
    [
      "whose headers were deleted",
      (open): void => {
        for (const column of columns) enter(open, headerRow, column, column === 1 ? "ตัวชี้วัดที่ 1" : "");
      },
      { kind: "refused", code: "headersMissing", values: { sheet: name } },
    ],
    [
      "that was deleted",
      (open): void => {
        open.grid.deleteSheet(sheet);
      },
      { kind: "refused", code: "planMissing", values: {} },
    ],
  ])("are refused by a work plan %s, and nothing is written", async (_, prepare, refusal) => {
    const open = await builtWorkbook(request);
    prepare(open);
    const before = snapshot(open);
    expect(await write()).toEqual(refusal);
    expect(snapshot(open)).toBe(before);
  });

  it("are refused in a workbook without a template", async () => {
    await officersWorkbook();
    expect(await write()).toMatchObject({ kind: "refused", code: "planMissing" });
  });

  it("are written to a sheet that the officer locked, which stays locked", async () => {
    const open = await builtWorkbook(request);
    await lockSheet();
    const { protection } = open.host.store.sheet(sheet);
    expect(await write()).toEqual(done);
    expect(open.host.store.sheet(sheet).protection).toEqual(protection);
  });

  it("leave a sheet with a password as it is, and nothing behind", async () => {
    const open = await builtWorkbook(request);
    await lockSheet();
    const { protection } = open.host.store.sheet(sheet);
    if (!protection) throw new Error("not locked");
    open.host.store.sheet(sheet).protection = { ...protection, password: "1234" };
    const before = snapshot(open);
    expect(await write()).toMatchObject({ kind: "failed", leftBehind: [] });
    expect(snapshot(open)).toBe(before);
  });

  it("show no row and no column that was hidden", async () => {
    const open = await builtWorkbook(request);
    open.grid.hide(sheet, "row", [3], true);
    open.grid.hide(sheet, "column", [steps - 1], true);
    expect(await write()).toEqual(done);
    expect(open.grid.isHidden(sheet, "row", 3)).toBe(true);
    expect(open.grid.isHidden(sheet, "column", steps - 1)).toBe(true);
    expect(heldBy(open)).toEqual(written);
  });

  it.each([
    ["", (): Promise<void> => Promise.resolve()],
    [" when it is locked", lockSheet],
  ])("leave the workbook as it was%s, whichever action Excel refuses", async (_, prepare) => {
    const stride = everyCase ? 1 : 14;
    const open = await builtWorkbook(request);
    await write([
      { key: report, text: "ทำข้อ 8 (+1 คะแนน)" },
      { key: risk, text: "ทำข้อ 1 (+1 คะแนน)" },
    ]);
    await prepare();
    const before = snapshot(open);
    const long = first.map(({ key, text }) => ({ key, text: `${text}\n${text}\n${text}\n${text}` }));
    for (let action = 1; ; action += stride) {
      open.host.faults.inject({ action });
      const outcome = await write(long);
      open.host.faults.clear();
      if (outcome.kind === "written") break;
      expect([action, outcome]).toEqual([
        action,
        { kind: "failed", problem: "GeneralException: An injected fault.", leftBehind: [] },
      ]);
      expect(snapshot(open)).toBe(before);
    }
    expect(snapshot(open)).not.toBe(before);
  });

  it("say that the sheet is left unlocked where Excel will not lock it again", async () => {
    const open = await builtWorkbook(request);
    await lockSheet();
    jest.spyOn(open.host.faults, "meet").mockImplementation((member) => {
      if (member === "protect") throw new OfficeError("AccessDenied", "Not now.");
    });
    expect(await write()).toEqual({ kind: "failed", problem: "AccessDenied: Not now.", leftBehind: [name] });
  });
});
