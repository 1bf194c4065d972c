import { listAsked } from "../../src/lint/asked";
import { severities, type Finding } from "../../src/lint/finding";
import { lintPack } from "../../src/lint/lintPack";
import { lintRubrics } from "../../src/lint/rubric";
import { readWholePack } from "../../src/pack/read";
import type { Pack } from "../../src/pack/schema";
import { findingText } from "../../src/words/findingText";
import { lintEn } from "../../src/texts/lint.en";
import { lintTh } from "../../src/texts/lint.th";
import { plants } from "./support/plants";
import { soundCases, soundPack, withIndicator } from "./support/soundPack";

const named = plants.map((plant) => [plant.what, plant] as const);

function codesOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ code }) => code))].sort();
}

test("in a sound pack there is nothing to find", () => {
  expect(readWholePack(soundPack)).toMatchObject({ ok: true });
  expect(lintPack(soundPack, soundCases)).toEqual([]);
});

describe("a planted defect is found, and nothing else", () => {
  test.each(named)("%s", (_, { pack, codes, cases }) => {
    expect(readWholePack(pack)).toMatchObject({ ok: true });
    expect(codesOf(lintPack(pack, cases))).toEqual([...codes].sort());
  });

  test("every code there is has its plant", () => {
    expect([...new Set(plants.flatMap(({ codes }) => codes))].sort()).toEqual(Object.keys(severities).sort());
  });

  test.each(named)("%s: told in both languages without a gap", (_, { pack, cases }) => {
    for (const found of lintPack(pack, cases))
      for (const texts of [lintTh, lintEn])
        expect(findingText(texts, found)).not.toMatch(/\{\w+\}|undefined|null/);
  });
});

test("an acknowledged finding keeps its place, with the paper's words", () => {
  const pack: Pack = {
    ...withIndicator("1", { laws: [] }),
    acknowledged: [{ finding: "noLaw", indicator: "1", quote: "ก", reason: "ข" }],
  };
  expect(lintPack(pack)).toMatchObject([{ code: "noLaw", acknowledged: { quote: "ก", reason: "ข" } }]);
});

test("an acknowledgement without an indicator stands for the whole pack, beside one for an indicator", () => {
  const pack: Pack = {
    ...withIndicator("1", { laws: [], variants: [] }),
    acknowledged: [
      { finding: "noLaw", quote: "ก", reason: "ทั้งชุด" },
      { finding: "noLaw", indicator: "1", quote: "ก", reason: "เฉพาะตัวชี้วัด" },
    ],
  };
  expect(lintPack(pack)).toMatchObject([
    { code: "noLaw", acknowledged: { reason: "เฉพาะตัวชี้วัด" } },
    { code: "acknowledgementWithoutFinding", place: "acknowledged[0]" },
  ]);
});

test("an acknowledgement about test cases waits for the cases", () => {
  const acknowledged = [{ finding: "bandWithoutCase", quote: "ก", reason: "ข" }];
  expect(lintPack({ ...soundPack, acknowledged })).toEqual([]);
  expect(lintPack({ ...soundPack, acknowledged }, soundCases)).toHaveLength(1);
});

test("rubrics that no longer fit into what is tried of one pack are said to be left out", () => {
  // Five counted clauses make 6 classes, so of 8 there are 2 left; the variant has 6, no. 3 has 2 × 2 × 3, item 4.1 has 3.
  const findings = lintRubrics(listAsked(soundPack), soundPack, 8).flat();
  expect(
    findings.map(({ code, indicator, values }) => [code, indicator, "states" in values && values.states]),
  ).toEqual([
    ["notAnalysed", "1", 6],
    ["notAnalysed", "3", 12],
    ["notAnalysed", "4.1", 3],
  ]);
});

test("an acknowledgement for one indicator leaves the same finding of another", () => {
  const pack: Pack = {
    ...withIndicator("1", { laws: [] }),
    acknowledged: [{ finding: "noLaw", indicator: "2", quote: "ก", reason: "ข" }],
  };
  expect(lintPack(pack)).toMatchObject([
    { code: "noLaw", acknowledged: null },
    { code: "acknowledgementWithoutFinding", place: "acknowledged[0]" },
  ]);
});
