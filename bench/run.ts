// npm run bench: every figure with its goal beside it, both sides of each comparison in one run.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { measureCarry } from "./carry";
import { measureCheck } from "./check";
import { measureCompare } from "./compare";
import { measureHostileSheets } from "./hostileSheets";
import { measureLint } from "./lint";
import { measureLoad } from "./loadPack";
import { measureMeeting } from "./meeting";
import { measurePaneOpening } from "./paneOpening";
import { measureProvince } from "./province";
import { measureProvinceView } from "./provinceView";
import { measurePaper } from "./paper";
import { measureReading } from "./readYear";
import { measureResults } from "./results";
import { measureScoring } from "./scoring";
import { measureSelection } from "./selection";
import { measureTarget } from "./target";
import { measureTemplates } from "./template";
import { measureTemplateEdit } from "./templateEdit";
import { measureTemplateFile } from "./templateFile";
import { measureEdits } from "./workbench";

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
  console.log("A synthetic full year: 190 indicators, 1,500 clauses");
  console.log(`  read, checked and compiled from JSON: ${ms(measureLoad())} (goal: at most 50 ms)`);
  console.log(`  linted, every state tried: ${ms(measureLint())} (goal: at most 2,000 ms)`);
  const { sameKeys, noKeys } = measureCompare();
  console.log(
    `  beside another such year: ${ms(sameKeys)}; all matched by likeness: ${ms(noKeys)} (goal: at most 100 ms)`,
  );
  for (const { method, path, keystroke, slowestKeystroke, choice, yalps, highs } of await measureTarget())
    console.log(
      `  the cheapest path to 95 percent, ${method === "sum" ? "a sum" : "a mean"} of areas: ${ms(path)} (goal: at most 50 ms); ` +
        `another target ${ms(keystroke)}, the slowest of 40 ${ms(slowestKeystroke)} (goal: at most 16 ms); ` +
        `the choice alone ${ms(choice)}, by YALPS ${ms(yalps)}, by HiGHS ${ms(highs)}, of the same least effort`,
    );
  for (const { indicators, clauses, drawn, written, opened, bytes } of await measureTemplateFile())
    console.log(
      `Template file of ${indicators} indicators and ${clauses} clauses (${(bytes / 1024).toFixed(0)} KB): ` +
        `drawn in ${ms(drawn)}; written in ${ms(written)} (goal: at most 200 ms); opened ${ms(opened)} (goal: at most 25 ms)`,
    );
  const { read, scored } = await measureReading();
  console.log(
    `  a filled one of 70 indicators and 500 clauses, its zip open: read and scored in ${read.toFixed(1)} ms (goal: at most 15 ms), ` +
      `of which the year's marks ${scored.toFixed(1)} ms`,
  );
  for (const everyNth of [4, 1]) {
    const { file, settled, entries, rows } = await measureCarry(everyNth);
    console.log(
      `  a filled one of 190 indicators and 1,500 clauses (${String(entries)} entries) taken to a year that changed every ` +
        `${everyNth === 1 ? "one" : `${String(everyNth)}th`} of them: ${ms(file)} from file to file (goal: at most 1,000 ms), of which settled ${ms(settled)}; ` +
        `${String(rows)} rows to review`,
    );
  }
  const province = await measureProvince();
  for (const { files, all, peak } of province.sizes)
    console.log(
      `lpa province on ${String(files)} such files: ${ms(all)}, ${peak.toFixed(0)} MB (goals for 1,000 on two cores: at most 15,000 ms, 300 MB)`,
    );
  console.log(
    `  once more with ten of them changed: ${ms(province.again)} (goal: at most 1,000 ms); a file by one thread ${province.read.toFixed(1)} ms, ` +
      `its parts unpacked alone ${province.byZlib.toFixed(1)} ms by Node, ${province.byFflate.toFixed(1)} ms by fflate: ${(province.read / province.byFflate).toFixed(1)} times that (goal: at most 1.5)`,
  );
  const view = await measureProvinceView();
  console.log(
    `A province of ${String(view.files)} such files in the pane: tables after ${ms(view.all)}; the page blocked at most ${ms(view.blocked)} ` +
      `(goal: at most 50 ms), ${ms(view.blockedBySaving)} while saving; where no worker may run ${ms(view.blockedWithoutWorkers)}`,
  );
  const { blocks, outline, pages, lines, bands } = measurePaper();
  console.log(
    `A printed paper drafted: area 1 of 2567 ${ms(blocks)}, the outline of 2563 ${ms(outline)} (goal: at most 100 ms each); ` +
      `200 pages of ${String(lines)} lines ${ms(pages)} (goal: at most 2,000 ms); the bands of 70 indicators alone ${ms(bands)} (goal: at most 100 ms)`,
  );
  console.log(
    "A hostile sheet refused, and read by the library alone; each is four times as long as the one before (goal: at most five times the time)",
  );
  for (const { sheet, times } of await measureHostileSheets())
    console.log(
      `  ${sheet}: ${times
        .map(
          ({ thousands, read, library }) =>
            `${thousands.toLocaleString("en")},000 in ${ms(read)}, the library ${ms(library)}`,
        )
        .join("; ")}`,
    );
  const { checked, withReading, findings } = await measureCheck();
  console.log(
    `Check of 190 indicators and 1,500 clauses before sending: ${ms(checked)} (goal: at most 100 ms), ${String(findings)} findings; ` +
      `read anew as well ${ms(withReading)}`,
  );
  const { picture, png, documents } = await measureResults();
  console.log(
    `Result of 70 indicators and 500 clauses beside the year before: picture ${ms(picture)}, with its PNG ${ms(picture + png)} (goal: at most 200 ms); ` +
      `papers (goal: at most 300 ms): ${Object.entries(documents)
        .map(([kind, time]) => `${kind} ${ms(time)}`)
        .join(", ")}`,
  );
  for (const one of await measureTemplates())
    console.log(
      `Template of ${one.indicators} indicators, ${one.clauses} clauses into the workbench: ${one.roundTrips} round trips (goal: at most 6), ` +
        `largest request ${(one.largestRequest / 1_000_000).toFixed(2)} MB (goal: at most 1 MB), ${ms(one.milliseconds)} (goal: at most 2,000 ms)`,
    );
  const { nativeTotals, summary } = await measureEdits();
  console.log(
    `Cell edit → settled native totals in the workbench: ${ms(nativeTotals)} (goal: at most 120 ms)`,
  );
  console.log(
    `  in a built template of 70 indicators and 500 clauses: ${ms(await measureTemplateEdit())} (goal: at most 120 ms)`,
  );
  console.log(`Cell edit → LPA.SUMMARY over LPA.SCORE, a second burst of the runtime: ${ms(summary)}`);
  const selection = await measureSelection();
  console.log(
    `Selection → indicator shown in the pane: a formula ${ms(selection.formula)}, a cell of a checklist ${ms(selection.checklistCell)} (goal: at most 50 ms)`,
  );
  const { edit, paste, updates } = await measureMeeting();
  console.log(`Cell edit → the meeting's total in the pane, a burst of the runtime included: ${ms(edit)}`);
  console.log(
    `  2,000 cells pasted in one step: ${ms(paste)} (goal: at most 200 ms), drawn ${String(updates)} time (goal: once)`,
  );
  console.log(`Pane opening → usable: ${ms(await measurePaneOpening())} (goal: at most 600 ms)`);
  console.log(`functions.js with its packs: ${zipped("dist/functions.js")} (goal: at most 60 KB)`);
  console.log(`taskpane.js: ${zipped("dist/taskpane.js")} (goal: at most 150 KB)`);
}

function zipped(script: string): string {
  const { length } = gzipSync(readFileSync(script), { level: 9 });
  return `${(length / 1024).toFixed(1)} KB gzipped`;
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}

function ns(value: number): string {
  return `${Math.round(value).toLocaleString("en")} ns`;
}

void main();
