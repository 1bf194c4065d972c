import { rubricKindOf } from "../pack/bands";
import { laoTypes, type LaoType } from "../pack/laoType";
import { plainText } from "../text/plainText";
import type { Indicator } from "../pack/schema";
import { hasVariant, indicatorFor } from "../pack/variant";
import { bandChanges } from "./bandChanges";
import type { TwoYears } from "./bandMeanings";
import { canonicalJson } from "../pack/identity/canonicalJson";
import type { Change, RubricChange } from "./change";
import { clauseChanges, matchClauses } from "./clauseChanges";
import { numbered } from "./numbered";
import { listingOf } from "./pairUp";
import { sameText } from "./sameText";

/**
 * What changed in an indicator itself; where it stands is compared in `standing.ts`, and an item has an entry of
 * its own. Sources and the pack's own notes are no criteria, and are left out.
 *
 * @param years the settings of both packs, by whose fiscal years fixed days may have moved along
 */
export function indicatorChanges(older: Indicator, newer: Indicator, years: TwoYears): readonly Change[] {
  const changes: Change[] = [];
  if (!sameText(older.title, newer.title))
    changes.push({ kind: "title", from: older.title, to: newer.title });
  const types = listingOf(older.appliesTo, newer.appliesTo, (type) => type);
  if (types) changes.push({ kind: "appliesTo", ...types });
  if (
    older.baseCut.allowed !== newer.baseCut.allowed ||
    !sameText(older.baseCut.quote ?? "", newer.baseCut.quote ?? "")
  )
    changes.push({ kind: "baseCut", from: older.baseCut, to: newer.baseCut });
  if (older.counted !== newer.counted)
    changes.push({ kind: "counted", from: older.counted, to: newer.counted });
  if (older.setBy !== newer.setBy)
    changes.push({ kind: "setBy", from: older.setBy ?? null, to: newer.setBy ?? null });
  if (older.weight !== newer.weight)
    changes.push({ kind: "weight", from: older.weight ?? null, to: newer.weight ?? null });
  changes.push(...rubricChanges(older, newer, years), ...variantChanges(older, newer, years));
  const items = listingOf(older.items ?? [], newer.items ?? [], ({ key }) => key);
  if (items)
    changes.push({ kind: "items", added: items.added.map(numbered), removed: items.removed.map(numbered) });
  for (const kind of ["evidence", "laws"] as const) {
    const lines = listingOf(older[kind], newer[kind], plainText);
    if (lines) changes.push({ kind, ...lines });
  }
  return changes;
}

/** What changed in what is asked and what it gives, of an indicator as it is asked of one LAO type. */
function rubricChanges(older: Indicator, newer: Indicator, years: TwoYears): readonly RubricChange[] {
  const changes: RubricChange[] = [];
  if (older.fullMarks !== newer.fullMarks)
    changes.push({ kind: "fullMarks", from: older.fullMarks, to: newer.fullMarks });
  const [hadGate, hasGate] = [older.gate?.text ?? null, newer.gate?.text ?? null];
  if (!sameText(hadGate ?? "", hasGate ?? "")) changes.push({ kind: "gate", from: hadGate, to: hasGate });
  const [measured, measures] = [older.measure ?? null, newer.measure ?? null];
  if (plainText(canonicalJson(measured)) !== plainText(canonicalJson(measures)))
    changes.push({ kind: "measure", from: measured, to: measures });
  const clauses = matchClauses(older.clauses, newer.clauses);
  changes.push(...clauseChanges(clauses, years.newer.fiscalYear - years.older.fiscalYear));
  const [from, to] = [rubricKindOf(older), rubricKindOf(newer)];
  if (from !== to) changes.push({ kind: "rubricKind", from, to });
  return [...changes, ...bandChanges(older, newer, clauses, years)];
}

/**
 * What changed for the LAO types that have, or had, a rubric of their own. Types with the same changes stand
 * together, so it does not matter how a pack groups its variants.
 */
function variantChanges(older: Indicator, newer: Indicator, years: TwoYears): readonly Change[] {
  const groups = new Map<
    string,
    { readonly laoTypes: LaoType[]; readonly changes: readonly RubricChange[] }
  >();
  for (const type of laoTypes) {
    if (![older, newer].some((indicator) => hasVariant(indicator, type))) continue;
    const [from, to] = [indicatorFor(older, type), indicatorFor(newer, type)];
    const changes = from && to ? rubricChanges(from, to, years) : [];
    if (changes.length === 0) continue;
    const name = canonicalJson(changes);
    const group = groups.get(name);
    if (group) group.laoTypes.push(type);
    else groups.set(name, { laoTypes: [type], changes });
  }
  return [...groups.values()].map((group) => ({ kind: "variant", ...group }));
}
