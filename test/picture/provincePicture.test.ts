import { provincePicture, type ProvinceRanking } from "../../src/picture/provincePicture";
import { textsIn } from "./support/svg";

const one = { rank: 1, name: "อบต.ไสไทย", percent: 97.94, areas: [100, 100, 95.38, 97.95, 100] };

function ranking(organizations: ProvinceRanking["organizations"]): ProvinceRanking {
  return { province: "กระบี่", year: 2567, decimals: 2, areas: ["1", "2", "3", "4", "5"], organizations };
}

test("each organization has its rank, name, percent and areas in one row", () => {
  const texts = textsIn(provincePicture(ranking([one]), "a4"));
  expect(texts).toContain("จังหวัดกระบี่ · ประจำปี 2567");
  const at = texts.indexOf("อบต.ไสไทย");
  expect(texts.slice(at - 1, at + 7)).toEqual([
    "1",
    "อบต.ไสไทย",
    "97.94",
    "100",
    "100",
    "95.38",
    "97.95",
    "100",
  ]);
});

test("those that tie say so; what has no final percent is grey, unranked, and no 0", () => {
  const two = [
    one,
    { ...one, name: "ทต.ตัวอย่าง" },
    { rank: null, name: "อบต.รอ", percent: null, areas: [100, null, null, null, null] },
  ];
  const svg = provincePicture(ranking(two), "a4");
  const texts = textsIn(svg);
  expect(texts.filter((text) => text === "1 ร่วม")).toHaveLength(2);
  const at = texts.indexOf("อบต.รอ");
  expect(texts.slice(at - 1, at + 7)).toEqual(["–", "อบต.รอ", "–", "100", "–", "–", "–", "–"]);
  expect(svg).toContain("stroke-dasharray");
  expect(texts.at(-1)).toBe("จัดอันดับ 2 แห่ง ยังไม่จัดอันดับ 1 แห่ง");
});

test.each([
  ["a4", 60],
  ["wide", 10],
] as const)("%s shows %d, and says of how many", (size, most) => {
  const many = Array.from({ length: 85 }, (_, index) => ({
    ...one,
    rank: index + 1,
    name: `อบต.ที่ ${String(index + 1)}`,
  }));
  const texts = textsIn(provincePicture(ranking(many), size));
  expect(texts.filter((text) => text.startsWith("อบต.ที่ "))).toHaveLength(most);
  expect(texts.join("")).toContain(`แสดง ${String(most)} จาก 85 แห่ง`);
});

test("a hostile name is text", () => {
  const texts = textsIn(provincePicture(ranking([{ ...one, name: `<b>"&'=1+1` }]), "wide"));
  expect(texts).toContain(`<b>"&'=1+1`);
});
