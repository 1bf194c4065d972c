import type { Finding } from "../../src/lint/finding";
import { lintPack } from "../../src/lint/lintPack";
import { builtInPacks } from "../../src/pack/builtIn";
import { describeFinding, findingText } from "../../src/words/findingText";
import { lintEn } from "../../src/texts/lint.en";
import { lintTh } from "../../src/texts/lint.th";
import { bands, withIndicator } from "./support/soundPack";

const of2567: readonly Finding[] = builtInPacks.flatMap((pack) =>
  pack.id === "lpa-2567" ? lintPack(pack) : [],
);

function witnessesOf(indicator: string, code: Finding["code"], findings = of2567): (string | null)[] {
  return findings
    .filter((found) => found.indicator === indicator && found.code === code)
    .map((found) => describeFinding(lintTh, found).witness);
}

test("a witness is told as an officer would tell it", () => {
  expect(witnessesOf("3", "doingMoreScoresLess")).toEqual([
    "ทำข้อ 1, 4–8 ได้ 2 คะแนน แต่ถ้าทำข้อ 2 ด้วย ได้ 1 คะแนน",
    "ทำข้อ 1, 4–8 ได้ 2 คะแนน แต่ถ้าทำข้อ 3 ด้วย ได้ 0 คะแนน",
  ]);
  expect(witnessesOf("4", "doingMoreScoresLess")).toEqual([
    "ทำข้อ 1–4 และข้อ 5 ไม่ครบถ้วน ได้ 1 คะแนน แต่ถ้าข้อ 5 เป็น “ล่าช้า” ได้ 0 คะแนน",
    "ทำข้อ 1–4 และข้อ 5 ไม่ครบถ้วน ได้ 1 คะแนน แต่ถ้าข้อ 5 เป็น “ดำเนินการแล้ว” ได้ 0 คะแนน",
  ]);
  expect(witnessesOf("1", "printedGapClosedByRounding").at(-1)).toBe(
    "ร้อยละที่อยู่ระหว่าง 19.99 กับ 20.00 ไม่มีเกณฑ์ลำดับใดพิมพ์ไว้",
  );
});

test("percents, nothing done and the precondition have their words", () => {
  const percent = withIndicator("2", {
    rubric: bands([5, "value 60-79"], [3, "value >= 80"], [0, "otherwise"]),
  });
  expect(witnessesOf("2", "doingMoreScoresLess", lintPack(percent))).toEqual([
    "ร้อยละ 60.00–79.00 ได้ 5 คะแนน แต่ถ้าได้ร้อยละ 79.01–79.99 ได้ 0 คะแนน",
  ]);
  const gate = withIndicator("3", { rubric: bands([5, "gate, 1-2"], [3, "not gate"], [1, "gate"]) });
  expect(witnessesOf("3", "doingMoreScoresLess", lintPack(gate))).toEqual([
    "ไม่ผ่านเงื่อนไข และไม่ทำข้อใดเลย ได้ 3 คะแนน แต่ถ้าผ่านเงื่อนไขด้วย ได้ 1 คะแนน",
  ]);
});

test("the whole text gives severity, place, code, witness and remedy", () => {
  const [found] = lintPack(
    withIndicator("1", { variants: [], rubric: bands([5, "count 5"], [3, "count 3-4"], [1, "count 1-2"]) }),
  );
  expect(found && findingText(lintEn, found)).toBe(
    [
      "[error] indicator 1 gap: Some results fall into no band and get no score",
      "nothing done: no band gives a score",
      "Add a band that takes them, or end with otherwise",
    ].join("\n  "),
  );
});

test("an acknowledged finding gives the paper's words instead of a remedy", () => {
  const [found] = of2567.filter(({ code }) => code === "statedMarksDiffer");
  expect(found && describeFinding(lintTh, found)).toMatchObject({
    severity: "ควรตรวจ",
    acknowledged: expect.stringContaining("“ตัวชี้วัดที่ 1 – 5 จำนวน 5 ตัวชี้วัด จำนวน 25 คะแนน”") as unknown,
  });
});
