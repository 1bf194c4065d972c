import type { Finding, Severity } from "../../lint/finding";
import { lintPack } from "../../lint/lintPack";
import { checkNumber } from "../../pack/identity/checkNumber";
import { contentHash } from "../../pack/identity/hashes";
import type { Pack } from "../../pack/schema";
import { describeFinding, type FindingDescription } from "../../words/findingText";
import { handoutTexts } from "../../texts/handoutTexts";
import { lintTexts, type LintTexts } from "../../texts/lintTexts";
import { fill, type Language } from "../../texts/texts";

/** What can be proved about a pack, in words. */
export interface Checked {
  /** The number by which offices tell one another which pack they have. */
  readonly number: string;
  /** Of the findings that the pack does not acknowledge. */
  readonly counts: Readonly<Record<Exclude<Severity, "settled">, number>>;
  /** The gravest first. */
  readonly open: readonly FindingsOfKind[];
  readonly acknowledged: readonly FindingsOfKind[];
}

/** Findings of one kind: the first says what the others are about. */
export interface FindingsOfKind {
  readonly severity: Severity;
  readonly code: string;
  readonly first: FindingDescription;
  readonly others: readonly FindingDescription[];
}

const gravestFirst: readonly Severity[] = ["error", "warning", "note"];

export function provePack(pack: Pack, language: Language): Checked {
  const findings = lintPack(pack);
  const open = findings.filter(
    ({ acknowledged, severity }) => acknowledged === null && severity !== "settled",
  );
  const count = (severity: Severity): number => open.filter((one) => one.severity === severity).length;
  const texts = lintTexts[language];
  return {
    number: fill(handoutTexts[language].number, { number: checkNumber(contentHash(pack)) }),
    counts: { error: count("error"), warning: count("warning"), note: count("note") },
    open: byKind(open, texts),
    acknowledged: byKind(
      findings.filter(({ acknowledged }) => acknowledged !== null),
      texts,
    ),
  };
}

/** The gravest kinds first, each in the order in which its first finding was found. */
export function byKind(findings: readonly Finding[], texts: LintTexts): readonly FindingsOfKind[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = `${finding.severity} ${finding.code}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), finding]);
  }
  const groups = [...kinds.values()].flatMap(([first, ...others]): readonly FindingsOfKind[] =>
    first
      ? [
          {
            severity: first.severity,
            code: first.code,
            first: describeFinding(texts, first),
            others: others.map((one) => describeFinding(texts, one)),
          },
        ]
      : [],
  );
  return gravestFirst.flatMap((severity) => groups.filter((group) => group.severity === severity));
}
