import type { SheetPlace } from "../authoring/issue";
import type { Finding, FindingCode, Severity } from "../lint/finding";
import { authoringTexts } from "../texts/authoringTexts";
import { cliTexts } from "../texts/cliTexts";
import { lintTexts } from "../texts/lintTexts";
import { fill, type Language } from "../texts/texts";
import { placeText } from "../words/workbook/authoringIssueText";
import { findingText } from "../words/findingText";
import { hanging } from "./columns";

const severitiesTold: readonly Severity[] = ["error", "warning", "note"];

interface Print {
  readonly language: Language;
  /** One by one; otherwise what is to be known rather than done is told once a kind, with the others' places. */
  readonly all: boolean;
  /** The cell that a place came from; null where the pack was no workbook. */
  readonly cellOf: ((place: string) => SheetPlace | null) | null;
}

/** Whether the finding is still to be dealt with. */
export function isOpen({ severity, acknowledged }: Finding): boolean {
  return (severity === "error" || severity === "warning") && acknowledged === null;
}

/**
 * Findings by how much they matter, open ones first, those of one kind together; then how many there are of each.
 *
 * What the pack's own settings settle is told only with `all`.
 */
export function printFindings(findings: readonly Finding[], print: Print): string {
  const { language, all } = print;
  const order = all ? [...severitiesTold, "settled" as const] : severitiesTold;
  const ranked = [findings.filter(isOpen), findings.filter((one) => !isOpen(one))].flatMap((some) =>
    order.map((severity) => some.filter((one) => one.severity === severity)),
  );
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const sum = fill(cliTexts[language].findings, {
    error: count("error"),
    warning: count("warning"),
    note: count("note"),
    open: findings.filter(isOpen).length,
  });
  return [...ranked.flatMap(byCode).flatMap((kind) => printKind(kind, print)), sum].join("\n\n");
}

function byCode(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const kinds = new Map<FindingCode, Finding[]>();
  for (const finding of findings) kinds.set(finding.code, [...(kinds.get(finding.code) ?? []), finding]);
  return [...kinds.values()];
}

function printKind(kind: readonly Finding[], print: Print): readonly string[] {
  const { language, all } = print;
  const [first, ...others] = kind;
  if (!first) return [];
  if (all || others.length === 0 || !kind.every(isFoldable))
    return kind.map((finding) => printed(textOf(finding, print)));
  const t = cliTexts[language];
  const more = fill(t.moreOfKind, {
    ...{ count: others.length, code: first.code },
    places: placesOf(others, language),
  });
  return [[printed(textOf(first, print)), ...hanging("  ", more)].join("\n")];
}

function textOf(finding: Finding, { language, cellOf }: Print): string {
  const cell = cellOf?.(finding.place) ?? null;
  const told = cell && placeText(authoringTexts[language], cell).trim();
  return findingText(lintTexts[language], finding, told);
}

/** Indicators by their numbers; what belongs to none by its path. */
function placesOf(findings: readonly Finding[], language: Language): string {
  const numbers = new Set(findings.flatMap(({ indicator }) => (indicator === null ? [] : [indicator])));
  const paths = findings.flatMap(({ indicator, place }) => (indicator === null ? [place] : []));
  const id = [...numbers].join(", ");
  return [...(id === "" ? [] : [fill(cliTexts[language].year.indicator, { id })]), ...paths].join("; ");
}

/** A note, or what the pack acknowledges without a state that shows it: one tells all. */
function isFoldable({ severity, acknowledged, witness }: Finding): boolean {
  return severity === "note" || (acknowledged !== null && witness === null);
}

/** The first line as it is, what belongs to it further in. */
function printed(text: string): string {
  return text
    .split("\n")
    .flatMap((line, index) => (index === 0 ? hanging("", line) : hanging("  ", line.trimStart())))
    .join("\n");
}
