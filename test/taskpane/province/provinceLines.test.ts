import { provinceViewTexts } from "../../../src/texts/pane/provinceViewTexts";
import { fillUnchecked } from "../../../src/texts/texts";
import { toThaiDigits } from "../../../src/text/thaiDigits";
import {
  areaParts,
  changeSaid,
  duplicateLine,
  passLine,
  percentSaid,
  rankLines,
  weakLines,
  type Speech,
} from "../../../src/taskpane/province/provinceLines";
import type { ShownRank } from "../../../src/taskpane/province/shownProvince";

function speech(language: "th" | "en" = "th", digits: (text: string) => string = String): Speech {
  return {
    t: provinceViewTexts[language],
    digits,
    say: (text, values) => fillUnchecked(text, values, digits),
  };
}

const ranked: ShownRank = {
  ...{ name: "=cmd|'/C calc'!A0", type: "SAO", district: "เมืองกระบี่" },
  ...{ rank: 1, isShared: false, percent: 97.94, score: 333, full: 340 },
  level: { kind: "named", title: "ดีเด่น" },
  areas: [
    { area: "1", percent: 100 },
    { area: "2", percent: null },
  ],
  before: { percent: 98.5, change: -0.56 },
};

test("an organization's line has its type, district, marks, level, areas and the year before", () => {
  expect(rankLines(speech(), ranked, 2566)).toEqual([
    "อบต. · เมืองกระบี่ · คะแนน 333 จาก 340 · ดีเด่น",
    "ปี 2566 ร้อยละ 98.50 (−0.56)",
  ]);
  expect(areaParts(speech("en"), ranked)).toEqual(["area 1 100", "area 2 –"]);
});

test("what nobody said is told as not said, and a level that the papers do not name as below the lowest", () => {
  const one: ShownRank = {
    ...{ ...ranked, before: null, areas: [] },
    district: "",
    level: { kind: "belowNamed", lowest: { title: "ดี", from: 70 } },
  };
  expect(rankLines(speech(), one, null)[0]).toBe("อบต. · ไม่ได้ระบุ · คะแนน 333 จาก 340 · ต่ำกว่า 70");
});

test("figures come in the digits that were chosen, names stay as they are", () => {
  const thai = speech("th", toThaiDigits);
  expect(percentSaid(thai, 97.94)).toBe("๙๗.๙๔");
  expect(percentSaid(thai, null)).toBe("–");
  const stamped = { file: "a1.xlsx", stamp: "2024-10-01T02:00:00.000Z" };
  expect(
    duplicateLine(thai, {
      ...{ name: "อบต.ตัวอย่าง1", kept: stamped, by: "stamp" },
      leftOut: [{ file: "b2.xlsx", stamp: null }],
    }),
  ).toBe("อบต.ตัวอย่าง1: ใช้ a1.xlsx (บันทึก ๒๐๒๔-๑๐-๐๑ ๐๒:๐๐:๐๐) ไม่ใช้ b2.xlsx (ไม่บอกเวลา) ตัดสินด้วยเวลาที่บันทึก");
});

test.each([
  [1.5, "+1.50"],
  [0, "0.00"],
  [-12.5, "−12.50"],
])("a change of %d is said as %s", (change, said) => {
  expect(changeSaid(speech(), change)).toBe(said);
});

test("a pass mark says how many of those that entered everything reach it", () => {
  const share = { needed: 70, passed: 2, assessed: 3, share: 66.67 };
  expect(passLine(speech(), { ...share, area: "1" })).toBe("ด้านที่ 1 ผ่านร้อยละ 70: 2 จาก 3 แห่ง (ร้อยละ 66.67)");
  expect(passLine(speech("en"), { ...share, area: null })).toBe(
    "all areas, 70 percent passed by 2 of 3 LAOs (66.67 percent)",
  );
});

test("a weak indicator says its mean, who has full marks and what is missed most", () => {
  const one = {
    ...{ id: "3", title: "การควบคุมภายใน", full: 5, assessed: 4, atFull: 1 },
    ...{ meanScore: 2.25, meanPercent: 45, shareAtFull: 25 },
  };
  const mostMissed = { clauses: ["2", "8"], missed: 3, assessed: 4 };
  expect(weakLines(speech(), { ...one, mostMissed })).toEqual([
    "เฉลี่ย 2.25 จาก 5 คะแนน · ได้เต็ม 1 จาก 4 แห่ง (ร้อยละ 25)",
    "พลาดมาก: ข้อ 2, 8 (3 จาก 4)",
  ]);
  expect(weakLines(speech(), { ...one, mostMissed: null })).toHaveLength(1);
});
