import { readFileSync } from "node:fs";
import { Model } from "@odoo/o-spreadsheet";
import { Bench } from "tinybench";
import { openFunctions } from "./functionsScript";
import { medianTime } from "./median";
import { rubricFormulas, type RubricFormula } from "./rubricFormulas";

/** Formulas in one workbook of the other calculators; they recalculate all of them at once. */
const copies = 200;
const recalculations = 15;

export interface ScoringRow {
  readonly indicator: number;
  readonly lpa: number;
  readonly spreadsheet: number;
  readonly ironCalc: number;
}

const score = openFunctions("SCORE");

/** Nanoseconds per score: the built LPA.SCORE from raw cells, and the same rubric as native formulas elsewhere. */
export async function measureScoring(): Promise<readonly ScoringRow[]> {
  const ours = await measureOurs();
  const rows: ScoringRow[] = [];
  for (const [index, one] of rubricFormulas.entries())
    rows.push({
      indicator: one.indicator,
      lpa: ours[index] ?? NaN,
      spreadsheet: measureSpreadsheet(one),
      ironCalc: await measureIronCalc(one),
    });
  return rows;
}

async function measureOurs(): Promise<readonly number[]> {
  const repeats = 1000;
  const bench = new Bench({ time: 500, warmupTime: 200 });
  for (const { indicator, cells } of rubricFormulas) {
    const checklist = cells.map((cell) => [cell]);
    bench.add(String(indicator), () => {
      for (let repeat = 0; repeat < repeats; repeat += 1) score(indicator, checklist, null, null);
    });
  }
  await bench.run();
  return bench.tasks.map(({ result }) => ("latency" in result ? (result.latency.p50 * 1e6) / repeats : NaN));
}

function block(one: RubricFormula): readonly { readonly row: number; readonly formula: string }[] {
  return Array.from({ length: copies }, (_, copy) => {
    const row = copy * one.cells.length + 1;
    return { row, formula: one.formula(row) };
  });
}

function measureSpreadsheet(one: RubricFormula): number {
  const cells: Record<string, string> = {};
  for (const { row, formula } of block(one)) {
    one.cells.forEach((cell, offset) => (cells[`B${row + offset}`] = String(cell)));
    cells[`D${row}`] = formula;
  }
  const model = new Model({
    sheets: [{ id: "s", colNumber: 5, rowNumber: copies * one.cells.length + 2, cells }],
  });
  const value = model.getters.getEvaluatedCell({ sheetId: "s", col: 3, row: 0 }).value;
  return perFormula(one, value, () => {
    model.dispatch("EVALUATE_CELLS");
  });
}

async function measureIronCalc(one: RubricFormula): Promise<number> {
  const ironCalc = await import("@ironcalc/wasm");
  ironCalc.initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  const model = new ironCalc.Model("bench", "en", "UTC", "en");
  model.pauseEvaluation();
  for (const { row, formula } of block(one)) {
    one.cells.forEach((cell, offset) => {
      model.setUserInput(0, row + offset, 2, String(cell));
    });
    model.setUserInput(0, row, 4, formula);
  }
  model.resumeEvaluation();
  model.evaluate();
  const value = Number(model.getFormattedCellValue(0, 1, 4));
  return perFormula(one, value, () => {
    model.evaluate();
  });
}

/** The median of repeated recalculations, per formula; a wrong value would make the comparison void. */
function perFormula(one: RubricFormula, value: unknown, recalculate: () => void): number {
  const expected = score(
    one.indicator,
    one.cells.map((cell) => [cell]),
    null,
    null,
  );
  if (value !== expected)
    throw new Error(`indicator ${String(one.indicator)}: ${String(value)} instead of ${String(expected)}`);
  return (medianTime(recalculations, recalculate) * 1e6) / copies;
}
