import { laoTypes } from "../../../src/pack/laoType";
import { sumLines } from "../../../src/year/sums";
import { marks, printed } from "../../year/support/marks";
import { readFigures } from "../../../src/taskpane/meeting/figures";
import { lastMeetingOf, sinceLastMeeting } from "../../../src/taskpane/meeting/lastMeeting";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { enteredEverywhere } from "../../workbook/support/enteredEverywhere";
import { packOf, publishedExample, sao } from "../../workbook/support/example";
import { somePacks } from "../../workbook/support/packs";
import { findIn, detailOf, figuresOf } from "./support/criteria";
import { namedCellsOnly } from "../../../src/workbook/read/book";
import { bookOf } from "./support/blueprintBook";

const pack = packOf("lpa-2567");
const template = buildTemplate(pack, sao, { answers: publishedExample });

describe("the template of the published example", () => {
  const figures = figuresOf(bookOf(template), pack);

  it("shows the printed totals and areas", () => {
    expect(printed(figures.sums.total)).toBe("333/340 = 97.94");
    expect(figures.sums.areas.map(printed)).toEqual([
      "25/25 = 100",
      "40/40 = 100",
      "62/65 = 95.38",
      "191/195 = 97.95",
      "15/15 = 100",
    ]);
    expect([figures.level, figures.laoName, figures.isBusy]).toEqual(["ดีเด่น", "อบต.ไสไทย", false]);
  });

  it("has a line for each indicator, and one for each area without indicators", () => {
    expect(detailOf(bookOf(template), pack).lines.map(({ kind, area }) => `${kind} ${area.id}`)).toEqual([
      ...Array.from({ length: 5 }, () => "indicator 1"),
      "area 2",
      "area 3",
      "area 4",
      "area 5",
    ]);
  });
});

describe.each(somePacks(0).map((one) => [one.id, one] as const))("the answers of %s", (_, one) => {
  it.each(laoTypes)("add up to what the sheets of %s show", (type) => {
    for (const answers of [{ indicators: {}, areas: {} }, enteredEverywhere(one, type)]) {
      const { indicators, areas } = answers;
      const book = bookOf(buildTemplate(one, { ...sao, type }, { answers: { indicators, areas } }));
      const { differing, scored } = detailOf(book, one);
      expect(differing).toEqual([]);
      const { areas: sums, total } = figuresOf(book, one).sums;
      const own = sumLines(one, scored);
      expect([own.total, own.areas]).toEqual([total, sums]);
    }
  });
});

it("names lines and total that show other marks than the answers give", () => {
  const book = bookOf(template, { LPA_internal_audit_SCORE: 3, LPABOOK_TOTAL_SCORE: 331 });
  expect(
    detailOf(book, pack).differing.map(({ line, shown, scored }) => [line?.id ?? null, shown, scored]),
  ).toEqual([
    ["internal-audit", marks(3, 5), marks(5, 5)],
    [null, marks(331, 340), marks(333, 340)],
  ]);
});

it("waits while a custom function has not answered", () => {
  expect(figuresOf(bookOf(template, { LPA_risk_management_SCORE: "#BUSY!" }), pack).isBusy).toBe(true);
});

it("takes an error for unknown marks, never for 0", () => {
  const book = bookOf(template, { LPABOOK_TOTAL_SCORE: "#N/A", LPABOOK_TOTAL_PERCENT: "#N/A" });
  expect(figuresOf(book, pack).sums.total).toMatchObject({ mark: { kind: "unknown" }, percent: null });
});

it("names what was deleted, and still shows the rest", () => {
  const book = bookOf(template, {
    LPABOOK_AREA_2_SCORE: null,
    LPABOOK_TOTAL_SCORE: null,
    LPA_risk_management_SCORE: null,
  });
  const { gone, isSummaryGone, shown } = detailOf(book, pack);
  expect(gone.map(({ id }) => id)).toEqual(["risk-management", "area:2"]);
  expect([isSummaryGone, shown.length]).toEqual([true, 7]);
});

describe("a workbook", () => {
  it("without a template has no figures", () => {
    expect(
      readFigures(
        namedCellsOnly(() => null),
        findIn(pack),
      ),
    ).toBeNull();
  });

  it("whose template was deleted has none either", () => {
    expect(readFigures({ ...bookOf(template), named: () => null }, findIn(pack))).toBeNull();
  });

  it("whose pack is not at hand shows its totals, and says which pack is missing", () => {
    const { sums, level, detail } = figuresOf(bookOf(template));
    expect([printed(sums.total), level]).toEqual(["333/340 = 97.94", "ดีเด่น"]);
    expect(detail).toEqual({ kind: "packMissing", id: "lpa-2567" });
  });

  it("that was made by another content of its pack is not scored by this one", () => {
    const book = bookOf(template, { LPABOOK_PACK_HASH: "00000000" });
    expect(figuresOf(book, pack).detail).toEqual({ kind: "packMissing", id: "lpa-2567" });
  });

  it("with a type that nobody knows says so", () => {
    const book = bookOf(template, { LPABOOK_LAO_TYPE: "อบค." });
    expect(figuresOf(book, pack).detail).toEqual({ kind: "laoTypeUnknown", word: "อบค." });
  });

  describe("with two templates", () => {
    const second = buildTemplate(pack, { ...sao, name: "อบต.สอง" }, { bookNumber: 2 });
    const [older, newer] = [bookOf(template), bookOf(second)];
    const both = {
      ...newer,
      names: [...older.names, ...newer.names],
      named: (name: string) => older.named(name) ?? newer.named(name),
      placeOf: (name: string) => older.placeOf(name) ?? newer.placeOf(name),
    };

    it.each([
      ["is read by the newer", null, [2, "อบต.สอง", "notEntered"]],
      ["is read by the one that was chosen", 1, [1, "อบต.ไสไทย", "333/340 = 97.94"]],
      ["is read by the newer where the chosen one is gone", 3, [2, "อบต.สอง", "notEntered"]],
    ])("%s", (_, wanted, read) => {
      const figures = readFigures(both, findIn(pack), wanted);
      expect([figures?.book, figures?.laoName, figures && printed(figures.sums.total)]).toEqual(read);
    });

    it("names both to choose from", () => {
      expect(figuresOf(both, pack).templates.map(({ number, laoName }) => [number, laoName])).toEqual([
        [1, "อบต.ไสไทย"],
        [2, "อบต.สอง"],
      ]);
    });
  });
});

describe("the meeting before", () => {
  const history = [
    { day: 45_000, meeting: "ครั้งที่ 1", score: 300, full: 340, percent: 88.24 },
    {
      day: 45_100,
      meeting: "ครั้งที่ 2",
      areas: { "1": 24, "2": 40, "3": 62, "4": 191, "5": 15 },
      score: 332,
      full: 340,
      percent: 97.65,
    },
  ];

  it("is the last line of the history, and shows what has come since", () => {
    const book = bookOf(buildTemplate(pack, sao, { answers: { ...publishedExample, history } }));
    const { lastMeeting } = detailOf(book, pack);
    expect(lastMeeting).toMatchObject({ day: 45_100, meeting: "ครั้งที่ 2" });
    expect(lastMeeting && sinceLastMeeting(lastMeeting, figuresOf(book, pack).sums)).toEqual({
      areas: [{ area: "1", from: 24, to: 25 }],
      total: { score: 1, full: 0, points: 0.29, percents: { from: 97.65, to: 97.94 } },
    });
  });

  it("is none where nothing was written", () => {
    expect(detailOf(bookOf(template), pack).lastMeeting).toBeNull();
  });

  it("is compared only as far as it was written down", () => {
    const last = lastMeetingOf({ history: [{ meeting: "ไม่มีตัวเลข" }] });
    expect(last && sinceLastMeeting(last, figuresOf(bookOf(template), pack).sums)).toEqual({
      areas: [],
      total: null,
    });
  });
});
