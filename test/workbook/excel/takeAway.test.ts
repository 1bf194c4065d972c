import { buildInWorkbook } from "../../../src/workbook/excel/buildInWorkbook";
import { syntheticPack } from "../../../bench/syntheticPack";
import { everyCase, sampleOf } from "../../support/everyCase";
import { sao } from "../support/example";
import { listener, officersWorkbook } from "./support/officersWorkbook";
import { smallPack as pack } from "./support/smallPack";
import { snapshot } from "./support/snapshot";

/** What each action of a whole build uses, in order. */
async function actionsOfBuild(): Promise<readonly string[]> {
  const { host } = await officersWorkbook();
  const meet = jest.spyOn(host.faults, "meet");
  expect((await buildInWorkbook({ pack, lao: sao }, listener())).kind).toBe("built");
  return meet.mock.calls.map(([member]) => member);
}

/** Actions counted from 1, as each takes a tenth of a second: of the first and last of each kind every fourth; or all. */
function triedOf(actions: readonly string[]): readonly number[] {
  const all = actions.map((_, index) => index + 1);
  const ends = all.filter((action) => {
    const member = actions[action - 1] ?? "";
    return actions.indexOf(member) === action - 1 || actions.lastIndexOf(member) === action - 1;
  });
  return everyCase ? all : sampleOf(ends, 4);
}

/** From the first sheet's paper up to its lock, which is put on once more as well. */
function isOfPages(actions: readonly string[], action: number): boolean {
  return action > actions.indexOf("pageLayout") && action <= actions.indexOf("protect") + 1;
}

describe("a build that Excel refuses midway", () => {
  it("leaves the workbook as it was, at whichever action before the pages are set up", async () => {
    const actions = await actionsOfBuild();
    const open = await officersWorkbook();
    const before = snapshot(open);
    for (const action of triedOf(actions)) {
      if (isOfPages(actions, action)) continue;
      open.host.faults.inject({ action });
      const outcome = await buildInWorkbook({ pack, lao: sao }, listener());
      expect([action, outcome]).toEqual([
        action,
        { kind: "failed", problem: "GeneralException: An injected fault.", leftBehind: [] },
      ]);
      expect(snapshot(open)).toBe(before);
    }
  });

  it("is whole all the same where it was refused once while the pages were set up", async () => {
    const whole = await officersWorkbook();
    await buildInWorkbook({ pack, lao: sao }, listener());
    const actions = await actionsOfBuild();
    for (const action of triedOf(actions)) {
      if (!isOfPages(actions, action)) continue;
      const open = await officersWorkbook();
      open.host.faults.inject({ action });
      const outcome = await buildInWorkbook({ pack, lao: sao }, listener());
      expect([action, outcome]).toMatchObject([action, { kind: "built", notPrinted: [] }]);
      expect(snapshot(open)).toBe(snapshot(whole));
    }
  });

  it("names what could not be taken away again", async () => {
    const open = await officersWorkbook();
    open.host.faults.inject({ action: 1, member: "activate" });
    open.grid.deleteSheet = () => {
      throw new Error("The sheet is not deleted.");
    };
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const outcome = await buildInWorkbook({ pack, lao: sao }, listener());
    expect(outcome).toMatchObject({ kind: "failed", problem: "GeneralException: An injected fault." });
    const left = outcome.kind === "failed" ? outcome.leftBehind : [];
    expect(left).toContain("ตั้งค่า");
    expect(left).not.toContain("LPABOOK_PACK_ID");
  });
});

describe("a build that the officer stops", () => {
  const large = syntheticPack({ indicators: 70, clauses: 500, seed: 1 });

  it.each([0, 1, 2])("leaves the workbook as it was, after %i round trips", async (trips) => {
    const open = await officersWorkbook();
    const before = snapshot(open);
    const stop = new AbortController();
    let told = 0;
    const outcome = await buildInWorkbook(
      { pack: large, lao: sao },
      {
        progress() {
          if (told === trips) stop.abort();
          told += 1;
        },
        signal: stop.signal,
      },
    );
    expect(outcome).toEqual({ kind: "cancelled" });
    expect(snapshot(open)).toBe(before);
  });
});
