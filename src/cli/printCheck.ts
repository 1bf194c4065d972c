import type { PlacedFinding } from "../check/checkWorkbook";
import {
  checkSeverities,
  countBySeverity,
  type CheckCode,
  type CheckFinding,
  type CheckSeverity,
} from "../check/finding";
import { displayWidth } from "../text/displayWidth";
import { checkTexts, type CheckTexts } from "../texts/checkTexts";
import { functionsTexts } from "../texts/functionsTexts";
import { fill, type Language } from "../texts/texts";
import { areaLabel } from "../words/areaLabel";
import { dayText } from "../words/dayText";
import { checkCellText, checkFindingWords } from "../words/workbook/checkFindingText";
import type { YearRead } from "../workbook/read/readYear";
import { checkTotalText } from "../words/workbook/checkTotalText";
import { aligned, hanging, padded } from "./columns";
import { laoLine } from "./printYear";

/** A workbook as it was checked. */
export interface CheckedWorkbook {
  readonly year: YearRead;
  /** Excel serial day. */
  readonly today: number;
  readonly findings: readonly PlacedFinding[];
}

interface Line {
  readonly finding: CheckFinding;
  readonly subject: string;
  readonly cell: string;
  readonly what: string;
  readonly remedy: string;
}

/** Findings by severity and area, in columns; the remedy of each kind stands once, under the first. */
export function printCheck(checked: CheckedWorkbook, language: Language): string {
  const t = checkTexts[language];
  const { year, today, findings } = checked;
  const lines = findings.map((finding): Line => ({
    finding,
    cell: checkCellText(t, finding.cell),
    ...checkFindingWords(language, finding),
  }));
  return [
    ...hanging("", year.pack.title.th),
    laoLine(language, year.lao),
    checkTotalText(t, year),
    fill(t.progress, { ...year.marks.total.progress }),
    fill(t.today, { day: dayText(today, functionsTexts[language].days.format) }),
    ...checkSeverities.flatMap((severity) => severityLines(t, checked, severity, lines)),
    "",
    findings.length === 0 ? t.none : fill(t.counts, countBySeverity(findings)),
  ].join("\n");
}

function severityLines(
  t: CheckTexts,
  { year: { pack } }: CheckedWorkbook,
  severity: CheckSeverity,
  all: readonly Line[],
): readonly string[] {
  const own = all.filter(({ finding }) => finding.severity === severity);
  if (own.length === 0) return [];
  const told = new Set<CheckCode>();
  const groups = [null, ...pack.areas].map((area) => ({
    area,
    lines: own.filter(({ finding }) => finding.subject.area === (area?.id ?? null)),
  }));
  return [
    "",
    `${t.severity[severity]} (${String(own.length)})`,
    ...groups.flatMap(({ area, lines }) =>
      lines.length === 0
        ? []
        : [`  ${area ? areaLabel(area) : t.subject.workbook}`, ...printLines(t, lines, told)],
    ),
  ];
}

function printLines(t: CheckTexts, lines: readonly Line[], told: Set<CheckCode>): readonly string[] {
  const widthOf = (column: "subject" | "cell"): number =>
    Math.max(...lines.map((line) => displayWidth(line[column])));
  const [subjects, cells] = [widthOf("subject"), widthOf("cell")];
  return lines.flatMap(({ finding: { code }, subject, cell, what, remedy }) => {
    const lead = `    ${padded(subject, subjects)}  ${padded(cell, cells)}  `;
    const isFirst = !told.has(code);
    told.add(code);
    const room = " ".repeat(displayWidth(lead));
    return [...hanging(lead, what), ...(isFirst ? hanging(room, fill(t.remedy, { remedy })) : [])];
  });
}

interface RuleLine {
  readonly code: CheckCode;
  readonly severity: CheckSeverity;
  readonly rule: string;
}

/** The rules by severity, with the code by which programs know them. */
export function printRules(rules: readonly RuleLine[], language: Language): string {
  const t = checkTexts[language];
  return [
    fill(t.rules, { count: rules.length }),
    ...checkSeverities.flatMap((severity) => {
      const own = rules.filter((one) => one.severity === severity);
      return own.length === 0
        ? []
        : ["", t.severity[severity], ...aligned(own.map(({ code, rule }) => [`  ${code}`, rule]))];
    }),
  ].join("\n");
}
