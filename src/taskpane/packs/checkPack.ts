import type { Finding, Severity } from "../../lint/finding";
import { lintPack } from "../../lint/lintPack";
import type { Pack } from "../../pack/schema";
import { describeFinding, type FindingDescription } from "../../words/findingText";
import { lintTexts } from "../../texts/lintTexts";
import type { Language } from "../../texts/texts";

/** What can be proved about a pack, in words. */
export interface Checked {
  /** Of the findings that the pack does not acknowledge. */
  readonly counts: Readonly<Record<Exclude<Severity, "settled">, number>>;
  /** The gravest first. */
  readonly open: readonly CheckedFinding[];
  readonly acknowledged: readonly CheckedFinding[];
}

export interface CheckedFinding extends FindingDescription {
  readonly kind: Severity;
}

const gravestFirst: readonly Severity[] = ["error", "warning", "note"];

export function provePack(pack: Pack, language: Language): Checked {
  const findings = lintPack(pack);
  const open = findings.filter(
    ({ acknowledged, severity }) => acknowledged === null && severity !== "settled",
  );
  const count = (severity: Severity): number => open.filter((one) => one.severity === severity).length;
  return {
    counts: { error: count("error"), warning: count("warning"), note: count("note") },
    open: gravestFirst.flatMap((severity) => inWords(open.filter((one) => one.severity === severity))),
    acknowledged: inWords(findings.filter(({ acknowledged }) => acknowledged !== null)),
  };

  function inWords(some: readonly Finding[]): readonly CheckedFinding[] {
    const texts = lintTexts[language];
    return some.map((finding) => ({ ...describeFinding(texts, finding), kind: finding.severity }));
  }
}
