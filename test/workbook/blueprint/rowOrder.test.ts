import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import type { Blueprint, CellBlueprint, Content } from "../../../src/workbook/blueprint/blueprint";
import { quoted } from "../../../src/workbook/cells/quoted";
import { nativeCall } from "../../../src/workbook/native/nativeCalls";
import { named } from "../support/blueprintCells";
import { calculate, type RowEdit } from "../support/calculate";
import { packOf, publishedExample, sao } from "../support/example";
import { nativeCopy } from "../native/support/nativeCopy";

const control = "LPA_internal_control_report";

/** The published example, of which clause 3 of no. 3 was not done: 1 as printed; after sorting by state it would read 3. */
const answers = {
  ...publishedExample,
  indicators: {
    ...publishedExample.indicators,
    "internal-control-report": {
      clauses: {
        ...publishedExample.indicators["internal-control-report"]?.clauses,
        "3": { state: "ไม่ดำเนินการ" },
      },
    },
  },
};

/** The template with the add-in: its guards as they are, and for the function what it would give with rows in place. */
function liveCopy(blueprint: Blueprint): Blueprint {
  const live = (content: Content): Content => {
    if (content.kind !== "lpa") return content;
    const { guards, cached } = content;
    const core = typeof cached === "number" ? String(cached) : quoted(cached ?? "");
    const text = guards.reduceRight((rest, { when, gives }) => `IF(${when},${quoted(gives)},${rest})`, core);
    return { kind: "native", text, cached };
  };
  return withCells(blueprint, (cell) => ({ ...cell, content: live(cell.content) }));
}

function withCells(
  blueprint: Blueprint,
  change: (cell: CellBlueprint, sheet: string) => CellBlueprint,
): Blueprint {
  const sheets = blueprint.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => change(cell, sheet.name)),
  }));
  return { ...blueprint, sheets };
}

/** Two rows of the visible table change places, as sorting does it; formulas that refer to them stay. */
function swapped(blueprint: Blueprint, one: string, other: string): Blueprint {
  const [first, second] = [named(blueprint, one), named(blueprint, other)];
  const rows = new Map([
    [first.row, second.row],
    [second.row, first.row],
  ]);
  return withCells(blueprint, (cell, sheet) => {
    const isMoved = sheet === first.sheet && cell.column <= 7;
    return isMoved ? { ...cell, row: rows.get(cell.row) ?? cell.row } : cell;
  });
}

const withoutAddIn = buildTemplate(packOf("lpa-2567"), sao, { answers, nativeOf: nativeCall });

/** Rows that move take the calculator's lists in braces apart, so there the native score stands for itself as well. */
const copies = [
  ["with the add-in", liveCopy(buildTemplate(packOf("lpa-2567"), sao, { answers })), null],
  ["without it", liveCopy(withoutAddIn), nativeCopy(withoutAddIn)],
] as const;

describe.each(copies)("a checklist %s", (_, copy, native) => {
  const ask = async (blueprint: Blueprint, edits: readonly RowEdit[] = []) => {
    const calculated = await calculate(blueprint, edits);
    // What stands above the edited rows stays where it is, and so does the other sheets'.
    return (name: string): string | number => {
      const { sheet, row, column } = named(copy, name);
      return calculated(sheet, row, column);
    };
  };
  const area = named(copy, `${control}_SCORE`).sheet;
  const rowOf = (clause: string): number => named(copy, `${control}_C${clause}`).row;

  const expectTrouble = (shown: (name: string) => string | number): void => {
    expect(shown(`${control}_SCORE`)).toBe("ตรวจข้อมูล");
    expect(String(shown(`${control}_WHY`))).toContain("ถูกสลับ แทรก หรือลบ");
    expect(shown("LPABOOK_AREA_1_SCORE")).toBe("ตรวจข้อมูล");
    expect(shown("LPABOOK_TOTAL_SCORE")).toBe("ตรวจข้อมูล");
    expect(String(shown("LPABOOK_LEVEL"))).toContain("ตรวจ ตัวชี้วัดที่ 3");
  };

  it("in its order is scored as printed", async () => {
    const shown = await ask(native ?? copy);
    expect(shown(`${control}_SCORE`)).toBe(1);
    expect(shown("LPABOOK_TOTAL_SCORE")).toBe(329);
  });

  it.each([
    ["3", "7"],
    ["1", "2"],
    ["7", "8"],
  ])("of which rows %s and %s changed places gives no score, and the year names it", async (one, other) => {
    const sorted = swapped(native ?? copy, `${control}_C${one}`, `${control}_C${other}`);
    expectTrouble(await ask(sorted));
  });

  it.each(["2", "5", "8"])(
    "with a row put in before clause %s gives no score, and the year names it",
    async (clause) => {
      expectTrouble(await ask(copy, [{ sheet: area, row: rowOf(clause), do: "insert" }]));
    },
  );

  it("with a row between its heading and the first clause is scored as before", async () => {
    const shown = await ask(copy, [{ sheet: area, row: rowOf("1"), do: "insert" }]);
    expect(shown(`${control}_SCORE`)).toBe(1);
  });

  it.each(["1", "4", "8"])("of which the row of clause %s was deleted gives no score", async (clause) => {
    const shown = await ask(copy, [{ sheet: area, row: rowOf(clause), do: "delete" }]);
    expect(shown(`${control}_SCORE`)).toBe("ตรวจข้อมูล");
    expect(String(shown("LPABOOK_LEVEL"))).toContain("ตรวจ ตัวชี้วัดที่ 3");
  });
});

describe("counts done and all", () => {
  it("that changed places are no percent", async () => {
    const copy = nativeCopy(withoutAddIn);
    const own = "LPA_development_projects_budgeted";
    const calculated = await calculate(swapped(copy, `${own}_DONE`, `${own}_ALL`));
    const { sheet, row, column } = named(copy, `${own}_SCORE`);
    expect(calculated(sheet, row, column)).toBe("ตรวจข้อมูล");
  });
});
