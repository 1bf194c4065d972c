// npm run bench: every figure with its goal beside it, both sides of each comparison in one run.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { measureScoring } from "./scoring";

async function main(): Promise<void> {
  // o-spreadsheet reports each evaluation there.
  console.debug = () => undefined;
  console.log("One score from raw cells (goal: at most 150 ns), and the same rubric as native formulas");
  console.table(
    Object.fromEntries(
      (await measureScoring()).map(({ indicator, lpa, spreadsheet, ironCalc }) => [
        `indicator ${String(indicator)}`,
        { "LPA.SCORE": ns(lpa), "o-spreadsheet": ns(spreadsheet), IronCalc: ns(ironCalc) },
      ]),
    ),
  );
  const size = gzipSync(readFileSync("dist/functions.js"), { level: 9 }).length;
  console.log(`functions.js with its packs: ${(size / 1024).toFixed(1)} KB gzipped (goal: at most 60 KB)`);
}

function ns(value: number): string {
  return `${Math.round(value).toLocaleString("en")} ns`;
}

void main();
