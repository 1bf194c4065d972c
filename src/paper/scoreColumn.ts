import type { Account } from "./account";
import type { Line } from "./lines";
import { reading, type Reading, type Sureness } from "./reading";

/** A row while its lines come together. */
export interface OpenRow {
  readonly id: string | null;
  readonly parts: { readonly line: Line; readonly text: string }[];
  score: Reading<number> | null;
}

/** A number that stands alone on its line, and how many rows had begun before it. */
export interface LoneScore {
  readonly line: Line;
  readonly score: number;
  readonly after: number;
}

/**
 * Gives bands the scores that stand alone on their lines. Numbers that are none – of pages, where every band has its score
 * beside it – are passed over.
 *
 * @returns whether every band has one score and it is plain whose each is.
 */
export function pairScores(
  rows: readonly OpenRow[],
  lone: readonly LoneScore[],
  fullMarks: number | null,
  account: Account,
): boolean {
  const beside = rows.filter(({ score }) => score !== null).length;
  if (beside === rows.length && rows.length > 0) {
    for (const { line } of lone) account.pass(line, "pageNumber");
    return true;
  }
  if (beside > 0 || lone.length !== rows.length) return false;
  const order = orderOf(lone, rows.length);
  if (order === null) return false;
  const certainty = order === "column" && !isWhole(lone, fullMarks) ? "likely" : "certain";
  give(rows, lone, certainty, account);
  return true;
}

/** Each score below or above its own band, or all in one column; null where they stand otherwise. */
function orderOf(lone: readonly LoneScore[], rows: number): "each" | "column" | null {
  const below = lone.every(({ after }, index) => after === index + 1);
  const above = lone.every(({ after }, index) => after === index);
  if (below || above) return "each";
  const all = lone.every(({ after }) => after === rows) || lone.every(({ after }) => after === 0);
  return all ? "column" : null;
}

/** A column apart from its bands shows that none is missing only by falling from full marks to 0 by one. */
function isWhole(lone: readonly LoneScore[], fullMarks: number | null): boolean {
  const [first] = lone;
  return first?.score === fullMarks && lone.every(({ score }, index) => score === lone.length - 1 - index);
}

function give(
  rows: readonly OpenRow[],
  lone: readonly LoneScore[],
  certainty: Sureness,
  account: Account,
): void {
  rows.forEach((row, index) => {
    const own = lone[index];
    if (!own) return;
    row.score = reading(own.score, [own.line], certainty);
    account.use(own.line, "score");
  });
}
