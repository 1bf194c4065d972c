import { builtInPacks } from "../../src/pack/builtIn";
import { nextYear } from "../../src/pack/nextYear";
import { readWholePack } from "../../src/pack/read";
import type { Clause, Pack } from "../../src/pack/schema";
import { lintPack } from "../../src/lint/lintPack";
import { soundPack, withIndicator } from "../lint/support/soundPack";

const dueOn = (on: string): Clause[] => [
  { id: "1", text: "ทำแผน" },
  { id: "2", text: "ส่งรายงาน", states: ["none", "late", "done"], deadline: { on } },
];

function shiftsOf(pack: Pack): readonly (readonly [string, string, string])[] {
  return nextYear(pack).shifts.map(({ place, from, to }) => [place, from, to]);
}

const third = "areas[0].units[0].indicators[2]";

describe("next year's pack begins from last year's, and all that moved with the year is told", () => {
  test("its own years and their names", () => {
    const pack: Pack = { ...soundPack, id: "lpa-2567", title: { th: "LPA ประจำปี ๒๕๖๗", en: "LPA 2567" } };
    expect(shiftsOf(pack)).toEqual([
      ["changes.since", "", "lpa-2567"],
      ["id", "lpa-2567", "lpa-2568"],
      ["year", "2567", "2568"],
      ["fiscalYear", "2566", "2567"],
      ["title.th", "LPA ประจำปี ๒๕๖๗", "LPA ประจำปี ๒๕๖๘"],
      ["title.en", "LPA 2567", "LPA 2568"],
    ]);
  });

  test("an id without a year takes that of the new pack, so that no two packs bear one id", () => {
    expect(nextYear(soundPack).pack.id).toBe("sound-2568");
  });

  test.each([
    ["2566-12-29", "2567-12-29"],
    // 2567 − 543 = 2024 is a leap year, 2025 is none.
    ["2567-02-29", "2568-02-28"],
    ["2566-02-28", "2567-02-28"],
  ])("a fixed due day of %s becomes %s", (from, to) => {
    expect(shiftsOf(withIndicator("3", { clauses: dueOn(from) }))).toContainEqual([
      `${third}.clauses[1].deadline.on`,
      from,
      to,
    ]);
  });

  test.each([
    ["แผน ประจำปีงบประมาณ พ.ศ. 2566", "แผน ประจำปีงบประมาณ พ.ศ. 2567"],
    ["แผน ประจำปี ๒๕๖๖", "แผน ประจำปี ๒๕๖๗"],
    ["ผลของปีงบประมาณ 2566 เทียบกับปีงบประมาณ 2565", "ผลของปีงบประมาณ 2567 เทียบกับปีงบประมาณ 2565"],
  ])("a text names the new year: %s", (from, to) => {
    expect(shiftsOf(withIndicator("3", { title: from }))).toContainEqual([`${third}.title`, from, to]);
  });

  test.each(["แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)", "แผนอัตรากำลัง ประจำปี 2566 – 2568", "พระราชบัญญัติ พ.ศ. 2566"])(
    "a span of years and a law's year stay: %s",
    (title) => {
      expect(nextYear(withIndicator("3", { title })).pack.areas[0]?.units[0]?.indicators[2]?.title).toBe(
        title,
      );
    },
  );

  test("what was acknowledged of the old paper is open again", () => {
    const pack: Pack = {
      ...withIndicator("1", { laws: [] }),
      acknowledged: [{ finding: "noLaw", quote: "ก", reason: "ข" }],
    };
    expect(lintPack(nextYear(pack).pack).find(({ code }) => code === "noLaw")?.acknowledged).toBeNull();
  });

  test.each(builtInPacks.map((pack) => [pack.id, pack] as const))("%s makes a sound pack", (_, pack) => {
    const next = nextYear(pack);
    expect(readWholePack(next.pack)).toMatchObject({ ok: true });
    expect(new Set(next.shifts.map(({ place }) => place)).size).toBe(next.shifts.length);
  });

  test("of the 2567 paper only its sources and what the paper must say again are left to look at", () => {
    const last = builtInPacks.find(({ id }) => id === "lpa-2567");
    if (!last) throw new Error("no pack");
    const codes = new Set(
      lintPack(nextYear(last).pack)
        .filter(({ severity }) => severity === "warning" || severity === "error")
        .map(({ code }) => code),
    );
    expect([...codes].sort()).toEqual(["doingMoreScoresLess", "sourcesOfOtherYear", "statedMarksDiffer"]);
  });
});
