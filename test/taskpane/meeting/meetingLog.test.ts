import { packOf } from "../../workbook/support/example";
import { areaLineId, sumLines, type MarkLine, type Marks } from "../../../src/taskpane/meeting/marks";
import { changesSince, newestFirst, startOf, type Change } from "../../../src/taskpane/meeting/meetingLog";

const pack = packOf("lpa-2567");
const rest = { startedAt: 45_000.5, book: 1, pack: pack.id };

/** ตารางผลคะแนนการประเมิน ประจำปี 2567, อบต.ไสไทย: 25/25 · 40/40 · 62/65 · 191/195 · 15/15. */
const published: readonly MarkLine[] = [
  ...[
    "development-projects-budgeted",
    "illegal-signs-on-public-ways",
    "internal-control-report",
    "internal-audit",
    "risk-management",
  ].map((id) => ({ id, area: "1", isPilot: false, score: 5, full: 5 })),
  typed("2", 40, 40),
  typed("3", 62, 65),
  typed("4", 191, 195),
  typed("5", 15, 15),
];

function typed(area: string, score: number, full: number): MarkLine {
  return { id: areaLineId(area), area, isPilot: false, score, full };
}

function withMarks(id: string, marks: Partial<Marks>): readonly MarkLine[] {
  return published.map((line) => (line.id === id ? { ...line, ...marks } : line));
}

describe("the published example of 2567", () => {
  it("adds up as printed", () => {
    const { areas, total } = sumLines(pack, published);
    expect(total).toEqual({ score: 333, full: 340, percent: 97.94 });
    expect(areas.map(({ percent }) => percent)).toEqual([100, 100, 95.38, 97.95, 100]);
  });

  it("shows what unticking one sign of indicator 2 does", () => {
    const now = withMarks("illegal-signs-on-public-ways", { score: 4 });
    expect(changesSince(startOf(published, rest), pack, now)).toEqual([
      {
        id: "illegal-signs-on-public-ways",
        area: "1",
        from: { score: 5, full: 5 },
        to: { score: 4, full: 5 },
        onArea: { score: -1, full: 0, points: -4 },
        onTotal: { score: -1, full: 0, points: -0.29 },
      },
    ]);
    expect(sumLines(pack, now)).toMatchObject({
      total: { score: 332, full: 340, percent: 97.65 },
      areas: [{ score: 24, full: 25, percent: 96 }, {}, {}, {}, {}],
    });
  });

  it("has no line for a change that was undone", () => {
    expect(changesSince(startOf(published, rest), pack, withMarks("internal-audit", { score: 5 }))).toEqual(
      [],
    );
  });

  it("takes full marks with a score that became ไม่ประเมิน", () => {
    const word = { score: "ไม่ประเมิน", full: "ไม่ประเมิน" };
    const [change] = changesSince(
      startOf(published, rest),
      pack,
      withMarks("illegal-signs-on-public-ways", word),
    );
    // 328 of 335 is 97.91.
    expect(change?.onTotal).toEqual({ score: -5, full: -5, points: -0.03 });
    expect(change?.onArea).toEqual({ score: -5, full: -5, points: 0 });
  });

  it("says of an area whose marks were typed what it does to the total", () => {
    const [change] = changesSince(startOf(published, rest), pack, withMarks("area:3", { score: 65 }));
    // 65 of 65; 336 of 340 is 98.82.
    expect(change).toMatchObject({
      onArea: { score: 3, points: 4.62 },
      onTotal: { score: 3, points: 0.88 },
    });
  });

  it("knows no effect of an error cell, and says that there is one", () => {
    const now = withMarks("risk-management", { score: null });
    expect(changesSince(startOf(published, rest), pack, now)).toMatchObject([
      { id: "risk-management", to: { score: null }, onArea: null, onTotal: null },
    ]);
    expect(sumLines(pack, now).total).toEqual({ score: null, full: null, percent: null });
    expect(sumLines(pack, now).areas[1]).toMatchObject({ score: 40, percent: 100 });
  });

  it("keeps a line for an indicator whose cells were deleted", () => {
    const [first, ...others] = published;
    expect(changesSince(startOf(published, rest), pack, others, first ? [first] : [])).toEqual([
      {
        id: "development-projects-budgeted",
        area: "1",
        from: { score: 5, full: 5 },
        to: null,
        onArea: null,
        onTotal: null,
      },
    ]);
  });
});

it("counts a pilot in neither sum", () => {
  const pilot = { id: "pilot", area: "1", isPilot: true, score: 0, full: 5 };
  expect(sumLines(pack, [...published, pilot]).total.full).toBe(340);
});

it("counts a score not yet entered as 0 of its full marks", () => {
  expect(sumLines(pack, withMarks("area:2", { score: "" })).total).toMatchObject({ score: 293, full: 340 });
});

describe("the order of changes", () => {
  const change = (id: string, score: number): Change => ({
    id,
    area: "1",
    from: { score: 5, full: 5 },
    to: { score, full: 5 },
    onArea: null,
    onTotal: null,
  });

  it("puts what changed last first, whether for the first time or again", () => {
    const first = [change("a", 4), change("b", 4), change("c", 4)];
    const again = [change("a", 4), change("b", 3), change("c", 4), change("d", 1)];
    expect(newestFirst(["c", "b", "a"], first, again)).toEqual(["b", "d", "c", "a"]);
  });

  it("forgets what was undone", () => {
    expect(newestFirst(["b", "a"], [change("a", 4), change("b", 4)], [change("a", 4)])).toEqual(["a"]);
  });
});
