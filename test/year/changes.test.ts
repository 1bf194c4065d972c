import { changesSince as changes, type LineChange } from "../../src/year/changes";
import { areaLineId, type LineMark } from "../../src/year/lines";
import type { Mark } from "../../src/year/mark";
import { sumLines } from "../../src/year/sums";
import { packOf } from "../workbook/support/example";
import { marks, printed } from "./support/marks";
import { yearIssue } from "../../src/year/yearIssue";

const pack = packOf("lpa-2567");

/** ตารางผลคะแนนการประเมิน ประจำปี 2567, อบต.ไสไทย: 25/25 · 40/40 · 62/65 · 191/195 · 15/15. */
const published: readonly LineMark[] = [
  ...[
    "development-projects-budgeted",
    "illegal-signs-on-public-ways",
    "internal-control-report",
    "internal-audit",
    "risk-management",
  ].map((id) => ({ id, area: "1", mark: marks(5, 5) })),
  typed("2", 40, 40),
  typed("3", 62, 65),
  typed("4", 191, 195),
  typed("5", 15, 15),
];

function typed(area: string, score: number, full: number): LineMark {
  return { id: areaLineId(area), area, mark: marks(score, full) };
}

function withMark(id: string, mark: Mark): readonly LineMark[] {
  return published.map((line) => (line.id === id ? { ...line, mark } : line));
}

function since(now: readonly LineMark[], gone: readonly LineMark[] = []): readonly LineChange[] {
  return changes(Object.fromEntries(published.map(({ id, mark }) => [id, mark])), pack, now, gone);
}

describe("the published example of 2567", () => {
  it("adds up as printed", () => {
    const { areas, total } = sumLines(pack, published);
    expect(printed(total)).toBe("333/340 = 97.94");
    expect(areas.map(({ percent }) => percent)).toEqual([100, 100, 95.38, 97.95, 100]);
  });

  it("shows what unticking one sign of indicator 2 does", () => {
    const now = withMark("illegal-signs-on-public-ways", marks(4, 5));
    expect(since(now)).toEqual([
      {
        id: "illegal-signs-on-public-ways",
        area: "1",
        from: marks(5, 5),
        to: marks(4, 5),
        onArea: { score: -1, full: 0, points: -4, percents: { from: 100, to: 96 } },
        onTotal: { score: -1, full: 0, points: -0.29, percents: { from: 97.94, to: 97.65 } },
      },
    ]);
    const { total, areas } = sumLines(pack, now);
    expect([total, ...areas].map(printed).slice(0, 2)).toEqual(["332/340 = 97.65", "24/25 = 96"]);
  });

  it("has no line for a change that was undone", () => {
    expect(since(withMark("internal-audit", marks(5, 5)))).toEqual([]);
  });

  it("takes full marks with a score that became ไม่ประเมิน", () => {
    const [change] = since(withMark("illegal-signs-on-public-ways", { kind: "notApplicable" }));
    // 328 of 335 is 97.91.
    expect(change?.onTotal).toMatchObject({ score: -5, full: -5, points: -0.03 });
    expect(change?.onArea).toMatchObject({ score: -5, full: -5, points: 0 });
  });

  it("says of an area whose marks were typed what it does to the total", () => {
    const [change] = since(withMark("area:3", marks(65, 65)));
    // 65 of 65; 336 of 340 is 98.82.
    expect(change).toMatchObject({
      onArea: { score: 3, points: 4.62 },
      onTotal: { score: 3, points: 0.88 },
    });
  });

  it("knows no effect of an error cell, and says that there is one", () => {
    const now = withMark("risk-management", { kind: "unknown", why: yearIssue("errorShown", {}) });
    expect(since(now)).toMatchObject([
      { id: "risk-management", to: { kind: "unknown" }, onArea: null, onTotal: null },
    ]);
    expect(printed(sumLines(pack, now).total)).toBe("unknown");
    expect(sumLines(pack, now).areas[1]).toMatchObject({ mark: marks(40, 40), percent: 100 });
  });

  it("keeps a line for an indicator whose cells were deleted", () => {
    const [first, ...others] = published;
    expect(since(others, first ? [first] : [])).toEqual([
      {
        id: "development-projects-budgeted",
        area: "1",
        from: marks(5, 5),
        to: null,
        onArea: null,
        onTotal: null,
      },
    ]);
  });
});

it("counts a pilot in neither sum", () => {
  const pilot = { id: "pilot", area: "1", mark: { kind: "pilot", of: marks(0, 5) } as const };
  expect(printed(sumLines(pack, [...published, pilot]).total)).toBe("333/340 = 97.94");
});

it("counts a score not yet entered as 0 of its full marks", () => {
  const { total, areas } = sumLines(pack, withMark("area:2", { kind: "notEntered", full: 40 }));
  // 293 of 340 is 86.18; the area itself has no percent yet.
  expect([printed(total), areas[1]?.mark.kind, areas[1]?.percent]).toEqual([
    "293/340 = 86.18",
    "notEntered",
    null,
  ]);
});

it.each([
  [4, 1.18, 99.12],
  [-4, -1.18, 96.76],
  [-7, -2.06, 95.88],
])("tells %d marks of 340 by the exact difference of the two percents that are shown", (gain, points, to) => {
  // 337, 329 and 326 of 340 are 99.1176, 96.7647 and 95.8824 percent.
  const [change] = since(withMark("area:4", marks(191 + gain, 195)));
  expect(change?.onTotal).toMatchObject({ score: gain, points, percents: { from: 97.94, to } });
});
