import { changeRows } from "../compare/changeRows";
import { changesFirst } from "../compare/changesFirst";
import { comparePacks } from "../compare/comparePacks";
import type { Comparison } from "../compare/comparison";
import { authoringTexts } from "../texts/authoringTexts";
import { changeRowsText } from "../words/changeRowsText";
import { comparisonLine, type ComparisonLine } from "../words/comparisonText";
import { comparisonTexts, type ComparisonTexts } from "../texts/comparisonTexts";
import { packDifferenceText } from "../words/packDifferenceText";
import { fill } from "../texts/texts";
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
      const texts = comparisonTexts[request.language];
      const rows = changeRows(comparison);
      const text = request.json
        ? asJson({ ...comparison, changeRows: rows })
        : print(texts, comparison, changeRowsText(authoringTexts[request.language], rows));
      return say(request.io.out, text, 0);
    }),
  );
}

/** @param rows For the sheet Changes, where there are any. */
function print(texts: ComparisonTexts, comparison: Comparison, rows: string): string {
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
    ...(rows === "" ? [] : ["", fill(texts.changeRows, { older: older.id }), rows]),
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
