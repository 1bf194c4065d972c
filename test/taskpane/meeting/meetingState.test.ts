import { packOf, publishedExample, sao } from "../../workbook/support/example";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import {
  atFirst,
  begun,
  isOfOther,
  resumed,
  withFigures,
  withTrial,
} from "../../../src/taskpane/meeting/meetingState";
import type { MeetingState } from "../../../src/taskpane/meeting/meetingState";
import { meetingStartOf } from "../../../src/taskpane/meeting/keepMeeting";
import { readNumber } from "../../../src/taskpane/meeting/readNumber";
import type { Trial } from "../../../src/year/trial";
import { figuresOf } from "./support/criteria";
import { bookOf, type Overwritten } from "./support/blueprintBook";

const pack = packOf("lpa-2567");
const template = buildTemplate(pack, sao, { answers: publishedExample });

function seen(state: MeetingState, overwritten: Overwritten = {}): MeetingState {
  return withFigures(state, figuresOf(bookOf(template, overwritten), pack), true);
}

function started(): MeetingState {
  const state = begun(seen(atFirst), 46_348.5);
  if (!state) throw new Error("the meeting did not begin");
  return state;
}

const signs4 = { LPA_illegal_signs_on_public_ways_SCORE: 4 };
const ids = ({ changes }: MeetingState): readonly string[] => changes.map(({ id }) => id);

describe("a meeting over the published example", () => {
  it("begins without changes, and lists what comes, newest first", () => {
    expect(ids(started())).toEqual([]);
    const one = seen(started(), signs4);
    const two = seen(one, { ...signs4, LPA_internal_audit_SCORE: 3 });
    expect(ids(two)).toEqual(["internal-audit", "illegal-signs-on-public-ways"]);
    expect(ids(seen(two))).toEqual([]);
  });

  it("keeps its list when the template is deleted, and when its pack disappears", () => {
    const state = seen(started(), signs4);
    expect(ids(withFigures(state, null, true))).toEqual(["illegal-signs-on-public-ways"]);
    expect(ids(withFigures(state, figuresOf(bookOf(template)), true))).toEqual([
      "illegal-signs-on-public-ways",
    ]);
  });

  it("keeps a line for an area whose sheet was deleted", () => {
    const gone = { LPABOOK_AREA_3_SCORE: null, LPABOOK_AREA_3_FULL: null };
    expect(seen(started(), gone).changes).toMatchObject([
      { id: "area:3", from: { kind: "marks", score: 62, full: 65 }, to: null },
    ]);
  });

  it("goes on in a pane that was loaded again", () => {
    const { start } = started();
    const kept = meetingStartOf(JSON.parse(JSON.stringify(start)));
    if (!kept) throw new Error("the meeting was not kept");
    expect(ids(resumed(seen(atFirst, signs4), kept))).toEqual(["illegal-signs-on-public-ways"]);
    expect(ids(seen(resumed(atFirst, kept), signs4))).toEqual(["illegal-signs-on-public-ways"]);
  });

  it("is not mixed up with a newer template of the workbook", () => {
    const second = buildTemplate(pack, sao, { bookNumber: 2 });
    const state = withFigures(started(), figuresOf(bookOf(second), pack), true);
    expect([isOfOther(state), ids(state)]).toEqual([true, []]);
  });

  it("can't begin where the indicators can't be read", () => {
    expect(begun(withFigures(atFirst, figuresOf(bookOf(template)), true), 46_348)).toBeNull();
  });
});

it("takes one trial back and leaves the others", () => {
  const score = (marks: number): Trial => ({ kind: "score", score: marks });
  const two = withTrial(withTrial(atFirst, "area:2", score(39)), "area:3", score(65));
  expect(withTrial(two, "area:2", null).trials).toEqual({ "area:3": score(65) });
});

describe("a kept meeting", () => {
  it.each([
    ["nothing", undefined],
    ["a text", "x"],
    ["a list", []],
    ["no marks", { startedAt: 1, book: 1, pack: "lpa-2567" }],
    ["marks of another shape", { startedAt: 1, book: 1, pack: "lpa-2567", marks: { a: 5 } }],
    ["a day that is a text", { startedAt: "1", book: 1, pack: "lpa-2567", marks: {} }],
  ])("is none where the setting holds %s", (_, value) => {
    expect(meetingStartOf(value)).toBeNull();
  });
});

it.each([
  ["๑๕", 20, 15],
  [" 4.5 ", 20, 4.5],
  ["21", 20, null],
  ["-1", 20, null],
  ["", 20, null],
  ["1e3", null, null],
  ["1000", null, 1000],
])("reads %j of at most %j as %j", (typed, most, number) => {
  expect(readNumber(typed, most)).toBe(number);
});
