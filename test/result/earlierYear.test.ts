import { earlierYearOf } from "../../src/result/earlierYear";
import { publishedExample, sao } from "../workbook/support/example";
import { earlier, halfDone, lpa2567, published, yearBefore, yearOf } from "./support/years";

const olderPack = { ...lpa2567, id: "lpa-2566", year: 2566 };

test("the year before says its percents, and how many points they moved", () => {
  const { year, total, areas } = earlier(published, yearBefore);
  expect([year, total]).toEqual([2566, { percent: 91.76, points: 6.18 }]);
  expect(areas.get("4")).toEqual({ percent: 87.18, points: 10.77 });
  expect(areas.get("3")).toEqual({ percent: 95.38, points: 0 });
});

test("less than the year before is negative", () => {
  const better = yearOf(
    { ...publishedExample, areas: { ...publishedExample.areas, "3": { score: 64, full: 65 } } },
    sao,
    olderPack,
  );
  expect(earlier(published, better).areas.get("3")).toEqual({ percent: 98.46, points: -3.08 });
});

test("a year that is not complete gives no percent to compare, on either side", () => {
  const half = { ...halfDone, pack: olderPack };
  const found = earlier(published, half);
  expect(found.total).toBeNull();
  expect([...found.areas.keys()]).toEqual(["2"]);
  expect(earlier(halfDone, yearBefore).total).toEqual({ percent: 91.76, points: null });
});

test("an area of another title is another area", () => {
  const areas = lpa2567.areas.map((area) =>
    area.id === "5" ? { ...area, title: "การบริหารกิจการบ้านเมืองที่ดี" } : area,
  );
  const other = yearOf(publishedExample, sao, { ...olderPack, areas });
  expect([...earlier(published, other).areas.keys()]).toEqual(["1", "2", "3", "4"]);
});

test.each([
  ["another organization", { ...yearBefore, lao: { ...sao, name: "อบต.อ่าวนาง" } }, "otherLao"],
  ["the same year", published, "notEarlier"],
  ["a later year", { ...yearBefore, pack: { ...lpa2567, year: 2568 } }, "notEarlier"],
])("%s is no year before", (_, before, code) => {
  expect(earlierYearOf(published, before)).toMatchObject({ ok: false, trouble: { code } });
});

test.each([["องค์การบริหารส่วนตำบลไสไทย"], ["อ.บ.ต. ไสไทย"], ["ไสไทย"], [""]])(
  "the same organization may be written “%s”",
  (name) => {
    expect(earlierYearOf(published, { ...yearBefore, lao: { ...sao, name } }).ok).toBe(true);
  },
);
