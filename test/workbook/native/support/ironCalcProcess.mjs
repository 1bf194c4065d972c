// IronCalc is published as ES modules with WebAssembly, which Jest cannot load: it runs in a process of its own.
// In: books as JSON, each a list of [row, column, input], and where its answers stand. Out: [kind, text] for each answer.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
initSync({ module: readFileSync(wasm) });

const books = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(books.map(calculate)));

function calculate({ inputs, answers }) {
  const model = new Model("native", "en", "UTC", "en");
  model.pauseEvaluation();
  for (const [row, column, input] of inputs) model.setUserInput(0, row, column, input);
  model.resumeEvaluation();
  model.evaluate();
  const shown = answers.map(([row, column]) => [
    model.getCellType(0, row, column),
    model.getFormattedCellValue(0, row, column),
  ]);
  model.free();
  return shown;
}
