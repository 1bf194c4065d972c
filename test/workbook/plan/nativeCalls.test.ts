import { listWithItems } from "../../../src/pack/outline";
import type { Pack } from "../../../src/pack/schema";
import { writeTemplateFile } from "../../../src/workbook/file/writeTemplateFile";
import { nativeCall } from "../../../src/workbook/nativeCalls";
import { formulaText } from "../../../src/workbook/formulaText";
import { buildTemplate, fillTemplate } from "../../../src/workbook/plan/buildTemplate";
import type { Content, Plan } from "../../../src/workbook/plan/plan";
import { calculate } from "../support/calculate";
import { enteredEverywhere } from "../support/enteredEverywhere";
import { packOf, pao, publishedExample, sao } from "../support/example";
import { lintPackage, openParts } from "../support/packageLint";
import { allPacks } from "../support/packs";
import { formulasOf } from "../support/planCells";

/** The plan with every LPA call written natively; explanations, which have no native form, are left out. */
function nativeCopy(plan: Plan): Plan {
  const native = (content: Content): Content => {
    if (content.kind !== "lpa") return content;
    const text = formulaText(content, "native");
    return text === null ? { kind: "blank" } : { kind: "native", text, cached: content.cached };
  };
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, content: native(cell.content) })),
    })),
  };
}

describe("the native copy, calculated by an independent calculator", () => {
  const plans = allPacks.flatMap((pack) =>
    [sao, pao].flatMap((lao) => {
      const blank = buildTemplate(pack, lao, { nativeOf: nativeCall });
      const filled = fillTemplate(blank, enteredEverywhere(pack, lao.type));
      const both = [
        [pack.id, lao.type, "blank", blank],
        [pack.id, lao.type, "filled in", filled],
      ] as const;
      return both.slice(0, hasMean(pack) ? 1 : 2);
    }),
  );

  it.each([["lpa-2567", "SAO", "the published example", published()] as const, ...plans])(
    "shows in every cell what the add-in would: %s, %s, %s",
    async (_, __, ___, plan) => {
      const copy = nativeCopy(plan);
      const calculated = await calculate(copy);
      const wrong = formulasOf(copy).flatMap(({ sheet, place, cell: { row, column, content } }) => {
        const cached = content.kind === "native" ? content.cached : null;
        const found = calculated(sheet, row, column);
        return found === cached ? [] : [{ place, found, cached, content }];
      });
      expect(wrong).toEqual([]);
    },
  );

  it("names no custom function in its file, and says where the explanation is missing", async () => {
    const parts = openParts(await writeTemplateFile(published(), "native"));
    expect(lintPackage(parts)).toEqual([]);
    expect(Object.values(parts).filter((part) => part.includes("_xldudf"))).toEqual([]);
    expect(parts["xl/sharedStrings.xml"]).toContain("ไม่มีคำอธิบายอัตโนมัติ");
  });
});

/** The native form of a mean rounds a range of cells, which this calculator does not. */
function hasMean(pack: Pack): boolean {
  return listWithItems(pack).some(({ indicator }) => indicator.measure?.kind === "mean");
}

function published(): Plan {
  return buildTemplate(packOf("lpa-2567"), sao, { nativeOf: nativeCall, answers: publishedExample });
}
