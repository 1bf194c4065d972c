import type { SelectionReading } from "../excel/readSelection";
import type { BrokenCell, CellName, Subject } from "../excel/subject";

/** What the view shows, from one reading of the selection to the next. */
export interface Followed {
  readonly subject: Subject | null;
  /** The selected cell has no result of Excel's own; shown in place of a subject. */
  readonly broken: BrokenCell | null;
  /** The cell that was shown is not there any more. */
  readonly isGone: boolean;
  readonly problem: string | null;
  /** Null until something was read. */
  readonly selected: CellName | null;
}

export const nothingFollowed: Followed = {
  subject: null,
  broken: null,
  isGone: false,
  problem: null,
  selected: null,
};

export function afterReading(before: Followed, reading: SelectionReading): Followed {
  const { selected } = reading;
  const now = { ...nothingFollowed, selected };
  // What the officer looked for stays until another cell is selected.
  if (isSearched(before) && isSame(before.selected, selected)) return { ...before, problem: null };
  switch (reading.kind) {
    case "subject":
      return { ...now, subject: reading.subject };
    case "broken":
      return { ...now, broken: reading.broken };
    case "nothing":
      return isSearched(before) ? { ...now, subject: before.subject } : now;
    case "lost":
      return { ...now, subject: before.subject && { ...before.subject, checklist: null }, isGone: true };
  }
}

/** @param pack The pack's id. */
export function afterSearch({ selected }: Followed, indicator: string, pack: string): Followed {
  const nowhere = {
    laoType: null,
    checklist: null,
    formula: null,
    error: null,
    trouble: null,
    template: null,
  };
  const subject: Subject = { source: { kind: "search" }, indicator, pack, hidden: [], ...nowhere };
  return { ...nothingFollowed, selected, subject };
}

function isSearched({ subject }: Followed): boolean {
  return subject?.source.kind === "search";
}

function isSame(one: CellName | null, other: CellName): boolean {
  return one !== null && one.sheet === other.sheet && one.address === other.address;
}
