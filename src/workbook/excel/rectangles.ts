import { rangeBetween, type At, type CellRange } from "../cells/cellRange";

interface Run {
  readonly first: number;
  readonly last: number;
}

/** The cells as few blocks: cells side by side, and the same ones below. Each cell is in one block. */
export function rectangles(cells: readonly At[]): readonly CellRange[] {
  const blocks: CellRange[] = [];
  const open = new Map<string, { readonly run: Run; readonly top: number; bottom: number }>();
  const close = ({ run, top, bottom }: { run: Run; top: number; bottom: number }): void => {
    blocks.push(rangeBetween(null, { row: top, column: run.first }, { row: bottom, column: run.last }));
  };
  for (const [row, runs] of runsByRow(cells)) {
    const own = new Set(runs.map(keyOf));
    for (const [key, one] of open)
      if (one.bottom < row - 1 || !own.has(key)) {
        close(one);
        open.delete(key);
      }
    for (const run of runs) {
      const above = open.get(keyOf(run));
      if (above) above.bottom = row;
      else open.set(keyOf(run), { run, top: row, bottom: row });
    }
  }
  for (const one of open.values()) close(one);
  return blocks;
}

function keyOf({ first, last }: Run): string {
  return `${first}:${last}`;
}

function runsByRow(cells: readonly At[]): readonly (readonly [row: number, runs: readonly Run[]])[] {
  const rows = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const columns = rows.get(row) ?? [];
    columns.push(column);
    rows.set(row, columns);
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, columns]) => [row, runsOfNumbers(columns)]);
}

/** Numbers that follow each other, as runs: 1 2 3 7 → 1–3, 7–7. */
export function runsOfNumbers(numbers: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.last === number - 1) runs[runs.length - 1] = { first: last.first, last: number };
    else runs.push({ first: number, last: number });
  }
  return runs;
}

/** Excel's limit of a list of addresses is 8,192 characters, but it does not say what it counts beside what it is given. */
const longestList = 1999;

/** The addresses in as few lists as Excel takes. */
export function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= longestList)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
