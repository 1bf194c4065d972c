import type { Indicator, Pack } from "../../../src/pack/schema";
import { writeTemplateFile } from "../../../src/workbook/file/writeTemplateFile";
import { nativeCall } from "../../../src/workbook/native/nativeCalls";
import { address } from "../../../src/workbook/cells/cellRange";
import type { Blueprint } from "../../../src/workbook/blueprint/blueprint";
import { buildTemplate, fillTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { hasMean, nativeCopy } from "./support/nativeCopy";
import { calculate } from "../support/calculate";
import { enteredEverywhere } from "../support/enteredEverywhere";
import { packOf, pao, publishedExample, sao } from "../support/example";
import { lintPackage, openParts } from "../support/packageLint";
import { somePacks } from "../support/packs";
import { calculatedOf, formulasOf, named } from "../support/blueprintCells";
import { sampleOf } from "../../support/everyCase";

describe("the native copy, calculated by an independent calculator", () => {
  const blueprints = somePacks(1).flatMap((pack, index) =>
    sampleOf([sao, pao], 2, index % 2).flatMap((lao) => {
      const blank = buildTemplate(pack, lao, { nativeOf: nativeCall });
      const filled = fillTemplate(blank, enteredEverywhere(pack, lao.type));
      const both = [
        [pack.id, lao.type, "blank", blank],
        [pack.id, lao.type, "filled in", filled],
      ] as const;
      return both.slice(0, hasMean(pack) ? 1 : 2);
    }),
  );

  it.each([["lpa-2567", "SAO", "the published example", published()] as const, ...blueprints])(
    "shows in every cell what the add-in would: %s, %s, %s",
    async (_, __, ___, blueprint) => {
      const copy = nativeCopy(blueprint);
      const calculated = await calculate(copy);
      const wrong = formulasOf(copy).flatMap(({ sheet, place, cell: { row, column, content } }) => {
        const cached = content.kind === "native" ? content.cached : null;
        const found = calculated(sheet, row, column);
        return found === cached ? [] : [{ place, found, cached, content }];
      });
      expect(wrong).toEqual([]);
    },
  );

  it("names no custom function in its file", async () => {
    const parts = openParts(await writeTemplateFile(published(), "native"));
    expect(lintPackage(parts)).toEqual([]);
    expect(Object.values(parts).filter((part) => part.includes("_xldudf"))).toEqual([]);
  });

  it("says why in the paper's words, and what is not done", async () => {
    const { clauses } = publishedExample.indicators["internal-control-report"] ?? {};
    const late = { clauses: { ...clauses, "8": { state: "ล่าช้า" } } };
    const blueprint = buildTemplate(packOf("lpa-2567"), sao, {
      nativeOf: nativeCall,
      answers: { areas: {}, indicators: { "internal-control-report": late } },
    });
    const calculated = await calculate(nativeCopy(blueprint));
    const why = calculatedOf(blueprint, calculated, "LPA_internal_control_report_WHY");
    expect(String(why).split("\n")).toEqual([
      expect.stringMatching(/^ได้ 4 จาก 5 คะแนน ตามเกณฑ์ลำดับที่ 2: \S/) as string,
      "ยังขาด: ข้อ 8 (ล่าช้า)",
    ]);
  });
});

describe("a rubric that passes the limits of one formula", () => {
  const bands = Array.from({ length: 300 }, (_, index) => ({
    score: index % 5,
    when: `value = ${index}`,
    text: "ลำดับ",
  }));
  const measure = { kind: "number", counted: "จำนวน", unit: "ครั้ง" } as const;
  const tooLong = withIndicator((indicator) => ({ ...indicator, measure, clauses: [], rubric: bands }));

  it("gives #N/A in a native copy, never a text that a sum would pass over", async () => {
    const blueprint = buildTemplate(tooLong, sao, { nativeOf: nativeCall });
    const parts = openParts(await writeTemplateFile(blueprint, "native"));
    const { row, column } = named(blueprint, "LPA_risk_management_SCORE");
    expect(parts["xl/worksheets/sheet3.xml"]).toMatch(
      new RegExp(`<c r="${address(row, column)}"[^>]*><f>IF\\([^<]*,NA\\(\\)\\)</f>`),
    );
    expect(parts["xl/worksheets/sheet3.xml"]).toContain("ดูเกณฑ์ในแผ่นเกณฑ์");
  });
});

/** The 2567 pack with its last indicator changed. */
function withIndicator(change: (indicator: Indicator) => Indicator): Pack {
  const pack = packOf("lpa-2567");
  const changed = (indicator: Indicator): Indicator =>
    indicator.key === "risk-management" ? change(indicator) : indicator;
  return {
    ...pack,
    areas: pack.areas.map((area) => ({
      ...area,
      units: area.units.map((unit) => ({ ...unit, indicators: unit.indicators.map(changed) })),
    })),
  };
}

/** The native form of a mean rounds a range of cells, which this calculator does not. */
function published(): Blueprint {
  return buildTemplate(packOf("lpa-2567"), sao, { nativeOf: nativeCall, answers: publishedExample });
}
