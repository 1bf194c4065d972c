import { changesFirst } from "../compare/changesFirst";
import { comparePacks } from "../compare/comparePacks";
import { fail, succeed, type Outcome } from "../outcome";
import type { OpenPack } from "../score/catalogue";
import { isBlank } from "../score/cell";
import { scoreIssue, type ScoreIssue } from "../score/issue";
import { session } from "../session/session";
import { comparisonTh } from "../texts/comparison.th";
import { comparisonLine } from "../words/comparisonText";

interface DiffRequest {
  readonly packA: unknown;
  readonly packB: unknown;
}

/** The longest text that a cell of Excel holds. */
const longestCell = 32_767;

/**
 * Rows of result, older number, newer number, title, what changed, marks at stake; the header first, then what changed,
 * and what is the same last.
 */
export function diffTable({ packA, packB }: DiffRequest): Outcome<(string | number)[][], ScoreIssue> {
  const older = namedPack(packA, "olderPackMissing");
  if (!older.ok) return older;
  const newer = namedPack(packB, "newerPackMissing");
  if (!newer.ok) return newer;
  const { entries } = comparePacks(older.value.pack, newer.value.pack);
  const { columns, unknown } = comparisonTh;
  const header = [
    columns.status,
    columns.older,
    columns.newer,
    columns.title,
    columns.changes,
    columns.marks,
  ];
  const rows = changesFirst(entries).map((entry) => {
    const line = comparisonLine(comparisonTh, entry);
    const changes = line.changes.join("parts" in entry ? "\n" : "; ").slice(0, longestCell);
    return [line.status, line.older, line.newer, line.title, changes, line.marks ?? unknown];
  });
  return succeed([header, ...rows]);
}

/** A blank cell, which older Excel hands over as 0, is no pack: the one in use would be a guess. */
function namedPack(
  cell: unknown,
  missing: "olderPackMissing" | "newerPackMissing",
): Outcome<OpenPack, ScoreIssue> {
  return isBlank(cell) || cell === 0 ? fail(scoreIssue(missing, {})) : session.catalogue.findPack(cell);
}
