import { buildInWorkbook } from "../../../src/workbook/excel/buildInWorkbook";
import { sao } from "../support/example";
import { listener } from "./support/officersWorkbook";
import { openStrictExcel, type OpenExcel } from "./support/openExcel";
import { smallPack as pack } from "./support/smallPack";
import { snapshot } from "./support/snapshot";

/** Refuses a member whenever it is used. */
function refuse({ host }: OpenExcel, member: string): void {
  const meet = host.faults.meet.bind(host.faults);
  host.faults.meet = (met) => {
    if (met === member) host.faults.inject({ action: 1, member, message: "Not here." });
    meet(met);
  };
}

describe("printed pages that Excel does not set up", () => {
  it("without a printer are named, all else of the template is there", async () => {
    const open = openStrictExcel({ hasNoPrinter: true }, "งาน");
    const outcome = await buildInWorkbook({ pack, lao: sao }, listener());
    expect(outcome).toMatchObject({ kind: "built", notPrinted: ["paper"] });
    const built = openStrictExcel({}, "งาน");
    await buildInWorkbook({ pack, lao: sao }, listener());
    expect(snapshot(open)).toBe(snapshot(built).replaceAll('"paperSize": "A4"', '"paperSize": "Letter"'));
    expect(snapshot(open)).not.toBe(snapshot(built));
  });

  it.each([
    ["zoom", ["page"]],
    ["horizontalPageBreaks", ["breaks"]],
  ])("are named where Excel refuses their %s", async (member, notPrinted) => {
    const open = openStrictExcel({}, "งาน");
    refuse(open, member);
    const outcome = await buildInWorkbook({ pack, lao: sao }, listener());
    expect(outcome).toMatchObject({ kind: "built", notPrinted });
    const locked = open.grid.sheets().filter(({ id }) => open.host.store.sheet(id).protection !== null);
    expect(locked.length).toBeGreaterThan(3);
    expect(open.host.store.settings.has("lpa.pack")).toBe(true);
  });

  it("are no excuse for a lock that Excel refuses: the workbook is as it was", async () => {
    const open = openStrictExcel({ hasNoPrinter: true }, "งาน");
    const before = snapshot(open);
    refuse(open, "protect");
    expect(await buildInWorkbook({ pack, lao: sao }, listener())).toMatchObject({
      kind: "failed",
      leftBehind: [],
    });
    expect(snapshot(open)).toBe(before);
  });

  it("are not set up any more once the officer has stopped", async () => {
    const open = openStrictExcel({ hasNoPrinter: true }, "งาน");
    const before = snapshot(open);
    const stop = new AbortController();
    const progress = (done: number): void => {
      if (done > 0) stop.abort();
    };
    const outcome = await buildInWorkbook({ pack, lao: sao }, { progress, signal: stop.signal });
    expect(outcome).toEqual({ kind: "cancelled" });
    expect(snapshot(open)).toBe(before);
  });
});
