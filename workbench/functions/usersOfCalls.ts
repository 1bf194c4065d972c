/**
 * Which cells use which call. A cell that is calculated anew names all its calls again; what it used before and does not
 * name again is no longer its own. Cells are named by their place in the grid.
 */
export class UsersOfCalls {
  private readonly cellsByCall = new Map<string, Set<string>>();
  private readonly callsByCell = new Map<string, Set<string>>();
  /** The calls that the cells of the running calculation had before it. */
  private readonly earlierCalls = new Map<string, ReadonlySet<string>>();

  /** The cell is calculated anew, or holds no formula any more. */
  begin(cell: string): void {
    if (this.earlierCalls.has(cell)) return;
    this.earlierCalls.set(cell, this.callsByCell.get(cell) ?? new Set());
    this.callsByCell.delete(cell);
  }

  beginAll(): void {
    for (const cell of [...this.callsByCell.keys()]) this.begin(cell);
  }

  add(call: string, cell: string): void {
    this.begin(cell);
    include(this.callsByCell, cell, call);
    include(this.cellsByCall, call, cell);
  }

  of(call: string): ReadonlySet<string> {
    return this.cellsByCall.get(call) ?? new Set();
  }

  /** Ends the running calculation and gives the calls that no cell uses any more. */
  end(): readonly string[] {
    const unused: string[] = [];
    for (const [cell, calls] of this.earlierCalls) {
      for (const call of calls) {
        if (!this.callsByCell.get(cell)?.has(call) && this.remove(call, cell)) unused.push(call);
      }
    }
    this.earlierCalls.clear();
    return unused;
  }

  private remove(call: string, cell: string): boolean {
    const cells = this.cellsByCall.get(call);
    cells?.delete(cell);
    if (!cells || cells.size > 0) return false;
    this.cellsByCall.delete(call);
    return true;
  }
}

function include(sets: Map<string, Set<string>>, key: string, member: string): void {
  const set = sets.get(key);
  if (set) set.add(member);
  else sets.set(key, new Set([member]));
}
