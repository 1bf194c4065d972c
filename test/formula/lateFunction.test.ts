import { deductForLateness } from "../../src/formula/lateFunction";
import type { Pack } from "../../src/pack/schema";
import { session } from "../../src/session/session";
import { packOf } from "../workbook/support/example";

// Excel serial days: Friday 29 December 2023, and the Wednesday after, three working days later.
const due = 45289;
const sent = 45294;

function deduction(perDay: unknown = null): unknown {
  return deductForLateness({ due, sent, perDay, holidays: null });
}

/** A province's own criteria, whose paper takes half a mark a day. */
const halfAMark: Pack = {
  ...packOf("lpa-2567"),
  id: "own-2567",
  lateDeduction: { perWorkingDay: 0.5, source: { document: "ประกาศจังหวัด" } },
};

describe("a deduction for lateness whose marks a day are left out", () => {
  afterEach(() => {
    session.use([], null);
  });

  it.each([
    ["0.2 a day, as the 2567 paper on province media says", [], "province-media-2567", 0.6],
    ["0.2 a day where the pack says nothing", [], "lpa-2567", 0.6],
    ["0.2 a day where the workbook has no pack", [], null, 0.6],
    ["0.5 a day, as the workbook's own pack says", [halfAMark], "own-2567", 1.5],
    ["0.2 a day where a pack that says 0.5 is there, but not in use", [halfAMark], "lpa-2567", 0.6],
  ])("is %s", (_, own, inUse, marks) => {
    session.use(own, inUse);
    expect(deduction()).toEqual({ ok: true, value: marks });
  });

  it("is the pack's where the cell is blank, which older Excel hands over as 0", () => {
    session.use([halfAMark], "own-2567");
    expect(deduction(0)).toEqual({ ok: true, value: 1.5 });
  });

  it("is none of another pack where the one in use can't be read", () => {
    session.use([], "own-2567", ["own-2567"]);
    expect(deduction()).toMatchObject({
      ok: false,
      trouble: { code: "packLost", values: { pack: "own-2567" } },
    });
  });
});

describe("a deduction for lateness whose marks a day are given", () => {
  afterEach(() => {
    session.use([], null);
  });

  it.each([
    [0.3, 0.9],
    ["๐.๒", 0.6],
    ["0", 0],
  ])("is of %s a day, whatever the pack in use says", (perDay, marks) => {
    session.use([halfAMark], "own-2567");
    expect(deduction(perDay)).toEqual({ ok: true, value: marks });
  });

  it("needs no pack", () => {
    session.use([], "own-2567", ["own-2567"]);
    expect(deduction(0.3)).toEqual({ ok: true, value: 0.9 });
  });
});

describe("days that can't be meant", () => {
  const late = (due: unknown, sent: unknown, holidays: unknown = null): unknown =>
    deductForLateness({ due, sent, perDay: 0.2, holidays });

  it.each([
    // 3 January 1967, 29 December 1966, 29 December 2566 CE.
    ["a day sent of 2510", due, 24_475, "dayNotMeant", "sent"],
    ["a due day of 2509", 24_470, sent, "dayNotMeant", "due"],
    ["a Buddhist year of four digits", 243_616, 243_621, "dayNotMeant", "due"],
    ["two years", 2_566, 2_567, "notADate", "due"],
    ["two years as texts", "2566", "2567", "notADate", "due"],
    ["a day as text", due, "3 ม.ค. 67", "notADate", "sent"],
    ["150167, typed without strokes", 150_167, sent, "dayNotMeant", "due"],
  ])("are refused by their cell: %s", (_, dueCell, sentCell, code, of) => {
    expect(late(dueCell, sentCell)).toMatchObject({ ok: false, trouble: { code, cell: { of } } });
  });

  it.each([
    ["1 January 1967", [[45_292], [24_473]], 2],
    ["1 January 2567 CE", [[45_292], [""], [243_619]], 3],
    ["a day as text", [[45_292], ["1 ม.ค. 2567"]], 2],
  ])("are refused among the holidays: %s", (_, holidays, row) => {
    expect(late(due, sent, holidays)).toMatchObject({
      ok: false,
      trouble: { cell: { of: "holidays", row, column: 1 } },
    });
  });

  it("leave a New Year's Day that was listed out of the working days: 2 and 3 January, 0.4", () => {
    expect(late(due, sent, 45_292)).toEqual({ ok: true, value: 0.4 });
  });

  it("are looked at by their whole day: sent in the evening of the due day is in time", () => {
    expect(late(due, due + 0.9)).toEqual({ ok: true, value: 0 });
  });
});
