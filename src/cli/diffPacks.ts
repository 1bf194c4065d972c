import { changeRows } from "../compare/changeRows";
import { changesFirst } from "../compare/changesFirst";
import { comparePacks } from "../compare/comparePacks";
import type { Comparison } from "../compare/comparison";
import { authoringTexts } from "../texts/authoringTexts";
import { changeRowsText } from "../words/changeRowsText";
import { comparisonLine, type ComparisonLine } from "../words/comparisonText";
import { comparisonTexts, type ComparisonTexts } from "../texts/comparisonTexts";
import { packDifferenceText } from "../words/packDifferenceText";
import { fill, type Language } from "../texts/texts";
import { openNamedPack, withPack } from "./openPack";
import { asJson, say, type ExitCode, type Request } from "./request";

/** Prints what changed from one pack to another, indicator by indicator. */
export async function diffPacks(request: Request): Promise<ExitCode> {
  const [first = "", second = ""] = request.files;
  const older = await openNamedPack(first, request.flags);
  const newer = await openNamedPack(second, request.flags);
  return withPack(older, request, (one) =>
    withPack(newer, request, (other) => {
      const comparison = comparePacks(one.pack, other.pack);
      const { language } = request;
      const text = request.json
        ? asJson({ ...comparison, changeRows: changeRows(comparison) })
        : [comparisonText(language, comparison), ...rowsText(language, comparison)].join("\n");
      return say(request.io.out, text, 0);
    }),
  );
}

/** Rows for the sheet Changes, where there are any. */
function rowsText(language: Language, comparison: Comparison): readonly string[] {
  const rows = changeRowsText(authoringTexts[language], changeRows(comparison));
  const { changeRows: heading } = comparisonTexts[language];
  return rows === "" ? [] : ["", fill(heading, { older: comparison.older.id }), rows];
}

/** What changed from one pack to another, changes first. */
export function comparisonText(language: Language, comparison: Comparison): string {
  const texts = comparisonTexts[language];
  const { older, newer, packDifferences, entries, summary } = comparison;
  const same = entries.filter(({ status }) => status === "same").map((entry) => comparisonLine(texts, entry));
  return [
    fill(texts.heading, { older: `${older.id} ${older.version}`, newer: `${newer.id} ${newer.version}` }),
    ...packDifferences.map((difference) => `  ${packDifferenceText(texts, difference)}`),
    "",
    ...changesFirst(entries)
      .filter(({ status }) => status !== "same")
      .map((entry) => entryText(texts, comparisonLine(texts, entry))),
    ...(same.length === 0
      ? []
      : [`[${texts.status.same}] ${same.map((line) => numbersOf(texts, line)).join(", ")}`]),
    "",
    fill(texts.total, { ...summary.total }),
  ].join("\n");
}

function entryText(texts: ComparisonTexts, line: ComparisonLine): string {
  const marks = line.marks === null ? texts.unknown : String(line.marks);
  return [
    `[${line.status}] ${numbersOf(texts, line)} ${line.title} (${texts.columns.marks}: ${marks})`,
    ...line.changes.map((change) => `    ${change}`),
  ].join("\n");
}

function numbersOf({ numbers }: ComparisonTexts, { older, newer }: ComparisonLine): string {
  if (older !== "" && newer !== "" && older !== newer) return fill(numbers, { older, newer });
  return newer === "" ? older : newer;
}
