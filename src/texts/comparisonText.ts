import type { BandNamed, Change, Listed } from "../compare/change";
import type { Entry, PackDifference, Standing } from "../compare/comparison";
import { laoAbbreviations } from "../pack/laoType";
import type { ComparisonTexts } from "./comparisonTexts";
import { fill } from "./texts";

/** One line of a comparison: what became of an indicator, its numbers in both years, its title, and what changed. */
export interface ComparisonLine {
  readonly status: string;
  readonly older: string;
  readonly newer: string;
  readonly title: string;
  readonly changes: string;
  /** Marks at stake; null where a pack does not say the full marks. */
  readonly marks: number | null;
}

export function comparisonLine(texts: ComparisonTexts, entry: Entry): ComparisonLine {
  const { older, newer } = partners(entry);
  const title = newer[0]?.title ?? older[0]?.title ?? "";
  return {
    status: texts.status[entry.status],
    older: older.map(({ number }) => number).join(", "),
    newer: newer.map(({ number }) => number).join(", "),
    title,
    changes: changesOf(texts, entry),
    marks: entry.atStake,
  };
}

function partners(entry: Entry): {
  readonly older: readonly Standing[];
  readonly newer: readonly Standing[];
} {
  switch (entry.status) {
    case "new":
      return { older: [], newer: [entry.newer] };
    case "dropped":
      return { older: [entry.older], newer: [] };
    case "split":
    case "merged":
      return { older: entry.older, newer: entry.newer };
    default:
      return { older: [entry.older], newer: [entry.newer] };
  }
}

function changesOf(texts: ComparisonTexts, entry: Entry): string {
  switch (entry.status) {
    case "new":
    case "dropped":
    case "same":
      return "";
    case "changed":
      return listChanges(texts, entry.changes);
    case "proposed":
      return [
        fill(texts.toConfirm, { likeness: entry.likeness.toFixed(2) }),
        listChanges(texts, entry.changes),
      ]
        .filter((part) => part !== "")
        .join("; ");
    case "split":
    case "merged":
      return entry.parts
        .map(
          ({ older, newer, changes }) => `${older.number} → ${newer.number}: ${listChanges(texts, changes)}`,
        )
        .join("\n");
  }
}

function listChanges(texts: ComparisonTexts, changes: readonly Change[]): string {
  return changes.map((change) => changeText(texts, change)).join("; ");
}

function changeText(texts: ComparisonTexts, change: Change): string {
  const text = texts.change[change.kind];
  switch (change.kind) {
    case "appliesTo":
      return fill(text, { listed: listed(texts, change, (type) => laoAbbreviations[type]) });
    case "evidence":
    case "laws":
    case "items":
      return fill(text, { listed: listed(texts, change, quote) });
    case "variant":
      return fill(text, {
        types: change.laoTypes.map((type) => laoAbbreviations[type]).join(", "),
        changes: listChanges(texts, change.changes),
      });
    case "bandAdded":
    case "bandRemoved":
      return fill(text, { band: bandText(texts, change.band) });
    case "bandScore":
    case "bandCondition":
    case "bandReworded":
      return fill(text, { from: bandText(texts, change.from), to: bandText(texts, change.to) });
    case "bandsReordered":
      return text;
    case "fullMarks":
      return fill(text, { from: change.from ?? texts.unknown, to: change.to ?? texts.unknown });
    case "clauseAdded":
    case "clauseRemoved":
      return fill(text, { clause: change.clause });
    default:
      return fill(text, {
        clause: "clause" in change ? change.clause : "",
        from: valueText(texts, change.from),
        to: valueText(texts, change.to),
      });
  }
}

/** A difference of the packs themselves. */
export function packDifferenceText(texts: ComparisonTexts, difference: PackDifference): string {
  const text = texts.pack[difference.kind];
  if (difference.kind === "statedMarks")
    return fill(text, {
      area: difference.area,
      listed: listed(texts, difference, ({ marks }) => String(marks)),
    });
  return fill(text, {
    id: difference.kind === "passMark" ? difference.id : "",
    from: valueText(texts, difference.from),
    to: valueText(texts, difference.to),
  });
}

function listed<Value>(
  texts: ComparisonTexts,
  { added, removed }: Listed<Value>,
  name: (value: Value) => string,
): string {
  return [
    ...(added.length > 0 ? [fill(texts.added, { things: added.map(name).join(", ") })] : []),
    ...(removed.length > 0 ? [fill(texts.removed, { things: removed.map(name).join(", ") })] : []),
  ].join(", ");
}

function bandText(texts: ComparisonTexts, { score, when }: BandNamed): string {
  return fill(texts.band, { score, when });
}

/** A value as it is named in a change: its title or number, a list, or that there is none. */
function valueText(texts: ComparisonTexts, value: unknown): string {
  if (value === null || value === undefined) return texts.nothing;
  if (Array.isArray(value)) return value.map((one: unknown) => valueText(texts, one)).join("/");
  if (typeof value === "object")
    return tellingKeys
      .flatMap((key) => {
        const found: unknown = Reflect.get(value, key);
        return found === undefined ? [] : [found === null ? texts.unknown : valueText(texts, found)];
      })
      .join(" ");
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? wordText(texts, String(value))
    : "";
}

/** A code in words; a title that happens to read like something every object has is a title. */
function wordText({ words }: ComparisonTexts, value: string): string {
  return Object.keys(words).includes(value) ? (words[value] ?? value) : quote(value);
}

/** What tells two measures, levels, pass marks or base rules apart in one line. */
const tellingKeys = ["title", "percent", "number", "kind", "allowed"];

const longestQuote = 80;

function quote(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}
