import type { Answers } from "../../../src/answers/answers";
import { changesNow, newestFirst, type LoggedChange } from "../../../src/taskpane/meeting/changeLog";
import { startOf, type MeetingStart } from "../../../src/taskpane/meeting/meetingStart";
import { meetingStartOf } from "../../../src/taskpane/meeting/keepMeeting";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { packOf, publishedExample, sao } from "../../workbook/support/example";
import { marks } from "../../year/support/marks";
import { bookOf } from "./support/blueprintBook";
import { detailOf } from "./support/criteria";

const pack = packOf("lpa-2567");

function detailWith(answers: Answers): ReturnType<typeof detailOf> {
  return detailOf(bookOf(buildTemplate(pack, sao, { answers })), pack);
}

function withAudit(clauses: Answers["indicators"][string]["clauses"]): Answers {
  const own = publishedExample.indicators["internal-audit"];
  return {
    ...publishedExample,
    indicators: { ...publishedExample.indicators, "internal-audit": { ...own, clauses: { ...clauses } } },
  };
}

const begun = { startedAt: 46_348, book: 1, pack: pack.id };
const nothing = { "1": { state: "ไม่ดำเนินการ" }, "2": { state: "ไม่ดำเนินการ" } };

describe("the log of a meeting", () => {
  it("lists clauses that changed although the marks did not: 0 stays 0", () => {
    const start = startOf(detailWith(withAudit(nothing)), begun);
    const now = detailWith(withAudit({ ...nothing, "2": { state: "✓" } }));
    expect(changesNow(start, now)).toMatchObject([
      { id: "internal-audit", from: marks(0, 5), to: marks(0, 5), onTotal: null, entries: [{ to: "done" }] },
    ]);
  });

  it("goes on from a meeting that an earlier add-in began, which kept marks alone", () => {
    const { entries, ...start } = startOf(detailWith(publishedExample), begun);
    expect(entries).toBeDefined();
    const kept = meetingStartOf(JSON.parse(JSON.stringify(start)));
    if (!kept) throw new Error("the meeting was not kept");
    expect(changesNow(kept, detailWith(withAudit(nothing)))).toMatchObject([
      { id: "internal-audit", entries: [] },
    ]);
  });

  it("is kept with the meeting, and small enough for a workbook's settings", () => {
    const start: MeetingStart = startOf(detailWith(publishedExample), begun);
    const text = JSON.stringify(start);
    expect(meetingStartOf(JSON.parse(text))).toEqual(start);
    expect(text.length).toBeLessThan(5_000);
  });

  it.each([
    ["a list", []],
    ["an entry that is an object", { "internal-audit": { gate: {} } }],
  ])("takes %s in the place of entries for none", (_, entries) => {
    const start = startOf(detailWith(publishedExample), begun);
    expect(meetingStartOf({ ...start, entries })).not.toHaveProperty("entries");
  });
});

describe("the order of changes", () => {
  const change = (id: string, score: number, done: number | null = null): LoggedChange => ({
    id,
    area: "1",
    from: marks(5, 5),
    to: marks(score, 5),
    onArea: null,
    onTotal: null,
    entries: done === null ? [] : [{ place: { item: null, of: { kind: "done" } }, from: null, to: done }],
  });
  const order = (before: readonly LoggedChange[], now: readonly LoggedChange[]): string =>
    newestFirst(before, now)
      .map(({ id }) => id)
      .join("");

  it("puts what changed last first, whether for the first time or again", () => {
    const first = [change("c", 4), change("b", 4), change("a", 4)];
    const again = [change("a", 4), change("b", 3), change("c", 4), change("d", 1)];
    expect(order(first, again)).toBe("bdca");
  });

  it("counts an entry that changed again, with the same marks", () => {
    expect(order([change("a", 4), change("b", 4, 1)], [change("a", 4), change("b", 4, 2)])).toBe("ba");
  });

  it("forgets what was undone", () => {
    expect(order([change("b", 4), change("a", 4)], [change("a", 4)])).toBe("a");
  });
});
