import { pngOf } from "../../src/cli/pngOf";
import { pictureSizes, type PictureSize } from "../../src/picture/canvas";
import { laoPicture, pictureDescription } from "../../src/picture/laoPicture";
import type { ResultOfYear } from "../../src/result/resultOfYear";
import { publishedExample, sao } from "../workbook/support/example";
import {
  blank,
  halfDone,
  ofMean,
  published,
  publishedResult,
  resultAlone,
  yearOf,
} from "../result/support/years";
import { pixelsOf, type Pixels } from "./support/pixels";
import { textsIn } from "./support/svg";

const sizes = ["a4", "wide"] as const;

function textsOf(result: ResultOfYear, size: PictureSize = "a4"): readonly string[] {
  return textsIn(laoPicture(result, size));
}

/** An area's line in the picture: its name, marks and percent stand one behind the other. */
function lineOf(texts: readonly string[], name: string): readonly (string | undefined)[] {
  const at = texts.indexOf(name);
  return texts.slice(at, at + 3);
}

describe.each(sizes)("the published result, %s", (size) => {
  const texts = textsOf(publishedResult, size);

  test.each([
    ["ด้านที่ 1 การบริหารจัดการ", "25/25", "100"],
    ["ด้านที่ 2 การบริหารงานบุคคลและกิจการสภา", "40/40", "100"],
    ["ด้านที่ 3 การบริหารงานการเงินและการคลัง", "62/65", "95.38"],
    ["ด้านที่ 4 การจัดบริการสาธารณะ", "191/195", "97.95"],
    ["ด้านที่ 5 ธรรมาภิบาล", "15/15", "100"],
  ])("%s: %s, %s", (name, marks, percent) => {
    expect(lineOf(texts, name)).toEqual([name, marks, percent]);
  });

  test("333/340, 97.94, the level, the rank and the year before", () => {
    for (const one of ["97.94", "333/340 คะแนน", "ระดับดีเด่น", "91.76 เป็น 97.94", "+6.18 จุดร้อยละ"])
      expect(texts).toContain(one);
    expect(texts.join("")).toContain("อันดับที่ 1 ของจังหวัดกระบี่");
    expect(texts).toContain("องค์การบริหารส่วนตำบลไสไทย");
  });
});

test("A4 has strengths, what is to be improved, and the three phases", () => {
  const said = textsOf(publishedResult).join("");
  for (const one of ["ด้านที่ 5 ธรรมาภิบาล ได้คะแนนเต็ม", "ด้านที่ 4 การจัดบริการสาธารณะ ขาด 4 คะแนน"])
    expect(said.replaceAll(" ", "")).toContain(one.replaceAll(" ", ""));
  for (const phase of ["1 ก่อนดำเนินการ", "2 ระหว่างดำเนินการ", "3 หลังดำเนินการ"]) expect(said).toContain(phase);
});

test("a mean of the areas is told as one", () => {
  const texts = textsOf(resultAlone(ofMean));
  expect(texts.slice(texts.indexOf("ร้อยละเฉลี่ย")).slice(0, 2)).toEqual(["ร้อยละเฉลี่ย", "98.67"]);
  expect(textsOf(publishedResult)).not.toContain("ร้อยละเฉลี่ย");
});

test("who can't see it hears every area and the whole, with words where there are no marks", () => {
  expect(pictureDescription(publishedResult)).toMatch(
    /ด้านที่ 4 การจัดบริการสาธารณะ ร้อยละ 97\.95, .*รวมทุกด้าน ร้อยละ 97\.94$/,
  );
  const wrong = { ...publishedExample, areas: { ...publishedExample.areas, "3": { score: 99, full: 65 } } };
  expect(pictureDescription(resultAlone(yearOf(wrong)))).toMatch(
    /ด้านที่ 3 การบริหารงานการเงินและการคลัง ตรวจข้อมูล, .*รวมทุกด้าน ตรวจข้อมูล$/,
  );
  expect(pictureDescription(resultAlone(blank))).toMatch(/รวมทุกด้าน ยังไม่ได้กรอก$/);
});

test("without a rank and a year before neither is spoken of", () => {
  const said = textsOf(resultAlone(published)).join("");
  expect(said).not.toMatch(/อันดับ|เทียบกับปี/);
});

describe.each(sizes)("what is not assessed, %s", (size) => {
  test("stays grey, with no level, and no 0 stands for it", () => {
    const svg = laoPicture(resultAlone(blank), size);
    const texts = textsIn(svg);
    expect(texts.filter((text) => text === "ยังไม่ได้กรอก").length).toBeGreaterThanOrEqual(6);
    expect(texts.join(" ")).not.toMatch(/ระดับ|(?<!\d)0(?!\d)/);
    expect(svg.match(/stroke-dasharray="8 6"/g)).toHaveLength(5);
    expect(svg).not.toMatch(/fill="url\(#(below|failed)\)"/);
  });

  test("and half done says how much there is", () => {
    const texts = textsOf(resultAlone(halfDone), size);
    expect(lineOf(texts, "ด้านที่ 1 การบริหารจัดการ (ยังไม่ครบ)").slice(1)).toEqual(["20/25", "80"]);
    expect(texts.join("")).toContain("ยังไม่ครบ: ใส่แล้ว 5 จาก 9");
    expect(texts.join("")).not.toContain("ระดับ");
  });
});

test("an area below its pass mark has a pattern, a cross and its name in the legend", () => {
  const { indicators } = publishedExample;
  // 17 of 25, 68 percent: one indicator at 5, 5 … and two without a clause done.
  const low = yearOf({
    ...publishedExample,
    indicators: {
      ...indicators,
      "internal-control-report": { clauses: { "1": { state: "ไม่ดำเนินการ" } } },
      "risk-management": { clauses: { "1": { state: "✓" }, "2": { state: "✓" }, "3": { state: "✓" } } },
    },
  });
  const svg = laoPicture(resultAlone(low), "a4");
  expect(lineOf(textsIn(svg), "ด้านที่ 1 การบริหารจัดการ").slice(1)).toEqual(["17/25", "68"]);
  expect(svg).toContain(`fill="url(#failed)"`);
  expect(textsIn(svg)).toContain("ต่ำกว่าเกณฑ์ผ่าน");
});

/** Letters that no XML can hold. */
const impossible = ["\u0000", "\uFFFE", "\uD800"];

describe("whatever the name is", () => {
  const names = {
    markup: `อบต.<script>alert("x")</script>&amp;'`,
    formula: "=cmd|' /C calc'!A0",
    long: `อบต.${"ตัวอย่างที่มีชื่อยาวมาก".repeat(14)}`,
    unbroken: "ณ".repeat(300),
    marks: "กำ้".repeat(100),
    control: "อบต.\u0000ก\uFFFE\uD800ข",
  } as const;

  test.each(Object.entries(names))("%s: it is text, whole", (_, name) => {
    const result = resultAlone(yearOf(publishedExample, { ...sao, name }));
    const shown = textsOf(result).join("").replaceAll(" ", "");
    const holdable = impossible.reduce((rest, letter) => rest.replaceAll(letter, ""), name);
    expect(shown).toContain(holdable.replaceAll(" ", "").replace(/^อบต\./, "องค์การบริหารส่วนตำบล"));
  });

  test.each(sizes)("nothing is cut at the sides or the foot, %s", (size) => {
    for (const name of [names.long, names.unbroken, "อบต.ไสไทย"]) {
      const { width } = pictureSizes[size];
      const svg = laoPicture(resultAlone(yearOf(publishedExample, { ...sao, name })), size);
      expect(edgesTouched(pixelsOf(pngOf(svg, width)))).toEqual([]);
    }
  });
});

/** Rows in which something reaches the last ten pixels of either side, and whether something reaches the last row. */
function edgesTouched({ width, height, colourAt }: Pixels): readonly string[] {
  const isPlain = (y: number, from: number, to: number): boolean =>
    Array.from({ length: to - from }, (_, x) => colourAt(from + x, y)).every(
      (one) => one === colourAt(from, y),
    );
  const rows = Array.from({ length: height }, (_, y) => y);
  return [
    ...rows.filter((y) => !isPlain(y, 0, 10)).map((y) => `left ${String(y)}`),
    ...rows.filter((y) => !isPlain(y, width - 10, width)).map((y) => `right ${String(y)}`),
    ...(isPlain(height - 1, 0, width) ? [] : ["foot"]),
  ];
}

test("the same result is the same text, and its PNG has the size that was asked for", () => {
  const svg = laoPicture(publishedResult, "wide");
  expect(laoPicture(publishedResult, "wide")).toBe(svg);
  const { width, height } = pixelsOf(pngOf(svg, 1200));
  expect([width, height]).toEqual([1200, 630]);
});
