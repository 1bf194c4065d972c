import { comparePacks } from "../compare/comparePacks";
import type { Comparison } from "../compare/comparison";
import { comparisonLine, type ComparisonLine } from "../words/comparisonText";
import { comparisonTexts, type ComparisonTexts } from "../texts/comparisonTexts";
import { packDifferenceText } from "../words/packDifferenceText";
import { fill } from "../texts/texts";
import { openNamedPack, withPack } from "./openPack";
import { asJson, say, type ExitCode, type Request } from "./request";

/** Prints what changed from one pack to another, indicator by indicator. */
export async function diffPacks(request: Request): Promise<ExitCode> {
  const [first = "", second = ""] = request.files;
  const older = await openNamedPack(first);
  const newer = await openNamedPack(second);
  return withPack(older, request, (one) =>
    withPack(newer, request, (other) => {
      const comparison = comparePacks(one.pack, other.pack);
      const texts = comparisonTexts[request.language];
      const text = request.json ? asJson(comparison) : print(texts, comparison);
      return say(request.io.out, text, 0);
    }),
  );
}

function print(
  texts: ComparisonTexts,
  { older, newer, packDifferences, entries, summary }: Comparison,
): string {
  return [
    fill(texts.heading, { older: `${older.id} ${older.version}`, newer: `${newer.id} ${newer.version}` }),
    ...packDifferences.map((difference) => `  ${packDifferenceText(texts, difference)}`),
    "",
    ...entries.map((entry) => {
      const line = comparisonLine(texts, entry);
      const marks = line.marks === null ? texts.unknown : String(line.marks);
      return [
        `[${line.status}] ${numbersOf(texts, line)} ${line.title} (${texts.columns.marks}: ${marks})`,
        ...line.changes.map((change) => `    ${change}`),
      ].join("\n");
    }),
    "",
    fill(texts.total, { ...summary.total }),
  ].join("\n");
}

function numbersOf({ numbers }: ComparisonTexts, { older, newer }: ComparisonLine): string {
  if (older !== "" && newer !== "" && older !== newer) return fill(numbers, { older, newer });
  return newer === "" ? older : newer;
}
