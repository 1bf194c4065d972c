import { assessMedia } from "../../src/media/assessMedia";
import { evidenceLink } from "../../src/media/evidenceLink";
import { mediaForms, mediaPackId } from "../../src/media/letter";
import { latenessOf, type ReportDays } from "../../src/media/lateReport";
import type { MediaReport } from "../../src/media/mediaReport";
import { mediaTroubles } from "../../src/media/troubles";
import { listIndicators } from "../../src/pack/outline";
import { packOf } from "../workbook/support/example";
import { levelsOf, nothingEntered } from "./support";

const pack = packOf(mediaPackId);

/** Friday 29 March 2567, and days of April. */
const due = 45_380;
const april = (day: number): number => 45_382 + day;
/** Chakri day falls on a Saturday, so the Monday after it is off. */
const holidays = [{ day: april(6) }, { day: april(8) }];

function late(days: ReportDays, listed: MediaReport["holidays"] = holidays): unknown {
  return latenessOf(days, { perWorkingDay: 0.2, holidays: listed, asked: { fiscalYear: 2567 } });
}

describe("a report's days", () => {
  it.each([
    ["in time on the due day", { due, sent: due }, { kind: "inTime" }],
    [
      "a weekend late, no working day",
      { due, sent: due + 2 },
      { kind: "late", workingDays: 0, deduction: 0 },
    ],
    ["1 working day late", { due, sent: april(1) }, { kind: "late", workingDays: 1, deduction: 0.2 }],
    ["on a day off, 5 late", { due, sent: april(8) }, { kind: "late", workingDays: 5, deduction: 1 }],
    ["6 working days late", { due, sent: april(9) }, { kind: "late", workingDays: 6, deduction: 1.2 }],
    ["not sent", { due, sent: undefined }, { kind: "notSent", due }],
    ["sent, nobody knows by when", { due: "", sent: due }, { kind: "dueUnknown" }],
    ["no day", { due, sent: "เมื่อวาน" }, { kind: "refused", of: "sent" }],
    ["a day of 1967", { due: due - 57 * 365, sent: due }, { kind: "refused", of: "due" }],
  ])("%s", (_, days, expected) => {
    expect(late(days)).toMatchObject(expected);
  });

  it("are not counted with a year that has no holidays, nor with one that is no day", () => {
    expect(late({ due, sent: april(1) }, [])).toMatchObject({ kind: "holidaysMissing", years: [2567] });
    expect(late({ due, sent: april(300) })).toMatchObject({ kind: "holidaysMissing", years: [2568] });
    expect(late({ due, sent: april(1) }, [{ day: april(6) }, { day: "13/4" }])).toMatchObject({
      ...{ kind: "holidayRefused", line: 2 },
    });
  });
});

describe("the link to the evidence", () => {
  it.each([
    [
      "https://drive.example/ไฟล์ 1".replace(" ", "%20"),
      "https://drive.example/%E0%B9%84%E0%B8%9F%E0%B8%A5%E0%B9%8C%201",
    ],
    [" HTTP://drive.example ", "http://drive.example/"],
  ])("%s is an address", (typed, value) => {
    expect(evidenceLink(typed)).toEqual({ ok: true, value });
  });

  it.each([
    ["javascript:alert(1)", "notALink"],
    ["ftp://drive.example/x", "notALink"],
    ["drive.example/x", "notALink"],
    ["https:drive.example", "notALink"],
    ["https://drive.example/a b", "notALink"],
    ["https://", "notALink"],
    [5, "notALink"],
    ["https://name:word@drive.example", "linkWithPassword"],
    [`https://drive.example/${"ก".repeat(60)}`, "linkTooLong"],
  ])("%s is refused", (typed, code) => {
    expect(evidenceLink(typed)).toMatchObject({ ok: false, trouble: { code } });
  });
});

const medium = {
  ...{ title: "ชื่อ", area: "ด้านที่ 1", cause: "เหตุ", content: "เนื้อหา", maker: "สำนักงาน" },
  ...{ made: "✓", taught: true, indicator: "1" },
} as const;

const filled: MediaReport = {
  ...nothingEntered,
  media: [medium, medium],
  fields: { considered: "✓", plan: "แผน", workSummary: "สรุป", satisfactionSummary: "สรุป", strategy: "มี" },
  forms: [
    { steps: [], link: "https://drive.example/1", due, sent: due, score: 2, full: 3 },
    { steps: [], link: "https://drive.example/2", due, sent: april(9), score: 1.5, full: 2 },
  ],
  ...{ levels: levelsOf([1, 0, 0, 0, 0], [0, 1, 0, 0, 0]), useWeights: "✓", holidays },
};

function open(report: MediaReport): unknown {
  return assessMedia(pack, report).forms.map(({ items }) =>
    items.flatMap(({ clause, state, missing }) => (state === "done" ? [] : [[clause.id, state, ...missing]])),
  );
}

describe("a report under the letter's pack", () => {
  it("has something that each clause of the pack is done by, and nothing else", () => {
    const asked = listIndicators(pack).map(({ indicator: { key, clauses } }) => [
      key,
      clauses.map(({ id }) => id),
    ]);
    const linked = mediaForms.map(({ indicator, clauses }) => [indicator, Object.keys(clauses)]);
    expect(linked).toEqual(asked);
  });

  it("is open in every clause at first, and nothing counts as not done", () => {
    expect(open(nothingEntered)).toEqual([
      [
        ...[
          ["1", null, 1, 2],
          ["2", null],
          ["3", null, 1, 2],
          ["4", null, 1, 2],
          ["5", null, 1, 2],
        ],
        ...[
          ["6", null, 1, 2],
          ["7", null, 1, 2],
          ["8", null],
          ["9", null],
          ["10", null],
        ],
      ],
      [
        ["1", null, 1, 2],
        ["2", null, 1, 2],
        ["3", null],
        ["4", null],
        ["5", null],
        ["6", null],
        ["7", null],
      ],
    ]);
    expect(assessMedia(pack, nothingEntered).forms.map(({ marks }) => marks.mark.kind)).toEqual([
      ...["notEntered", "notEntered"],
    ]);
  });

  it("is done in all but what was late, and its marks are the scorer's of what was typed", () => {
    expect(open(filled)).toEqual([[], [["6", "late"]]]);
    const { forms, perWorkingDay } = assessMedia(pack, filled);
    expect(perWorkingDay).toBe(0.2);
    expect(forms.map(({ marks }) => marks.mark)).toEqual([
      { kind: "marks", score: 2, full: 3 },
      { kind: "marks", score: 1.5, full: 2 },
    ]);
    expect(forms[1].lateness).toMatchObject({ workingDays: 6, deduction: 1.2 });
  });

  it("lacks a clause as soon as one medium lacks it, and says which", () => {
    const without = { ...medium, cause: "" };
    expect(open({ ...filled, media: [medium, without] })).toEqual([[["5", null, 2]], [["6", "late"]]]);
    const half = { ...filled, levels: levelsOf([1, 0, 0, 0, 0], ["x", 0, 0, 0, 0]) };
    expect(open(half)).toEqual([
      [],
      [
        ["2", null, 2],
        ["6", "late"],
      ],
    ]);
  });

  it("tells marks above their full marks, and a word that is no tick", () => {
    const [first, second] = filled.forms;
    const { forms, unread } = assessMedia(pack, {
      ...filled,
      media: [medium, { ...medium, taught: "ครับ" }],
      forms: [
        { ...first, score: 4 },
        { steps: [], ...(second.score !== undefined && { score: second.score }) },
      ],
    });
    expect(forms.map(({ marks }) => marks.issue?.code)).toEqual(["aboveFull", "fullMarksMissing"]);
    expect(unread).toEqual([{ field: "taught", medium: 2, found: "ครับ" }]);
  });

  it("keeps a form from being made by what that form shows, which marks are not", () => {
    const [first, second] = filled.forms;
    const assessment = assessMedia(pack, {
      ...filled,
      media: [medium, { ...medium, taught: "ครับ" }],
      forms: [
        { ...first, score: 4, link: "ftp://x" },
        { ...second, sent: "เมื่อวาน" },
      ],
    });
    const kinds = (only: 1 | 2 | null): readonly string[] =>
      mediaTroubles(assessment, only).map(({ kind }) => kind);
    expect(kinds(null)).toEqual(["unread", "link", "marks", "day"]);
    expect(kinds(1)).toEqual(["link"]);
    expect(kinds(2)).toEqual(["unread", "day"]);
  });
});
