import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";
import type { Case } from "./case";
import type { Shown } from "./cell";
import { answerColumn, layOut, type LaidCell } from "./layout";

/** IronCalc slows down far more than in proportion with the formulas of a book. */
const casesInBook = 200;

type Input = readonly [row: number, column: number, input: string];

/** For each answer of each book the kind of its cell, numbered as Excel's TYPE does, and its text. */
const answersSchema = z.array(z.array(z.tuple([z.number(), z.string()])));

/**
 * What IronCalc, a calculator written independently of this project, shows for each case. Packs share indicators: what
 * is asked twice, the same formula over the same cells, is reckoned once.
 */
export function calculate(cases: readonly Case[]): readonly Shown[] {
  const keys = cases.map((one) => JSON.stringify(layOut([one])));
  const distinct = new Map(keys.map((key, index) => [key, cases[index]]));
  const answers = reckon([...distinct.values()].filter((one) => one !== undefined));
  const shown = new Map([...distinct.keys()].map((key, index) => [key, answers[index]]));
  return keys.flatMap((key) => shown.get(key) ?? []);
}

function reckon(cases: readonly Case[]): readonly Shown[] {
  const run = spawnSync(process.execPath, [join(__dirname, "ironCalcProcess.mjs")], {
    input: JSON.stringify(toBooks(cases)),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) throw new Error(`IronCalc stopped: ${run.stderr}`);
  return answersSchema.parse(JSON.parse(run.stdout)).flat().map(read);
}

function toBooks(cases: readonly Case[]): unknown[] {
  const books: unknown[] = [];
  for (let start = 0; start < cases.length; start += casesInBook) {
    const { cells, answerRows } = layOut(cases.slice(start, start + casesInBook));
    books.push({ inputs: cells.flatMap(toInput), answers: answerRows.map((row) => [row, answerColumn]) });
  }
  return books;
}

function toInput({ row, column, content }: LaidCell): readonly Input[] {
  return content === null ? [] : [[row, column, inputOf(content)]];
}

/** An apostrophe keeps a text a text, as it does in Excel; an error and an empty text come from formulas. */
function inputOf(content: NonNullable<LaidCell["content"]>): string {
  if (typeof content === "object") return "formula" in content ? content.formula : "=1/0";
  if (content === "") return '=""';
  return typeof content === "string" ? `'${content}` : String(content).toUpperCase();
}

function read([kind, text]: readonly [kind: number, text: string]): Shown {
  switch (kind) {
    case 1:
      return { number: Number(text) };
    case 16:
      return "error";
    default:
      return { text };
  }
}
