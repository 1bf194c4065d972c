import type { CheckFinding, CheckSubject } from "../../check/finding";
import { functionsTexts } from "../../texts/functionsTexts";
import { checkTexts, type CheckTexts } from "../../texts/checkTexts";
import { readIssueTexts } from "../../texts/readIssueTexts";
import { fill, type Language } from "../../texts/texts";
import { yearIssueTexts } from "../../texts/yearIssueTexts";
import type { CellAddress } from "../../workbook/read/readIssue";
import type { Mark } from "../../year/mark";
import { yearIssue, type YearIssue } from "../../year/yearIssue";
import { dayText } from "../dayText";
import { sayPart } from "../sayIssue";
import { shownScore } from "../shownInSheet";
import { yearIssueText } from "../yearIssueText";
import { readIssueText, unplaced } from "./readIssueText";

/** A finding in words, part by part. */
export interface CheckFindingWords {
  /** "ตัวชี้วัดที่ 3 ข้อ 8" */
  readonly subject: string;
  readonly what: string;
  readonly remedy: string;
}

export function checkFindingWords(language: Language, finding: CheckFinding): CheckFindingWords {
  const texts = checkTexts[language];
  return {
    subject: subjectText(texts, finding.subject),
    what: whatText(language, finding),
    remedy: texts.finding[finding.code].remedy,
  };
}

/** A cell as the officer finds it: แผนงาน!C6. */
export function checkCellText({ cell, cellGone }: CheckTexts, at: CellAddress | null): string {
  return at ? fill(cell, { sheet: at.sheet, address: at.address }) : cellGone;
}

function subjectText({ subject: t }: CheckTexts, { area, indicator, item, clause }: CheckSubject): string {
  if (indicator === null) return area === null ? t.workbook : fill(t.area, { area });
  return [
    fill(t.indicator, { indicator }),
    ...(item === null ? [] : [fill(t.item, { item })]),
    ...(clause === null ? [] : [fill(t.clause, { clause })]),
  ].join(" ");
}

function whatText(language: Language, finding: CheckFinding): string {
  const texts = checkTexts[language];
  const { finding: t } = texts;
  const day = (serial: number): string => dayText(serial, functionsTexts[language].days.format);
  switch (finding.code) {
    case "unreadableEntry":
      return fill(t.unreadableEntry.what, { problem: troubleText(language, unplaced(finding.values.issue)) });
    case "unreadableWorkbook":
      return fill(t.unreadableWorkbook.what, {
        problem: readIssueText(readIssueTexts[language], finding.values.issue),
      });
    case "formulaOverwritten":
    case "markDiffers": {
      const { shown, scored } = finding.values;
      return fill(t[finding.code].what, { shown: markText(texts, shown), scored: markText(texts, scored) });
    }
    case "percentDiffers": {
      const { decimals, ...percents } = finding.values;
      const percent = (value: number | null): string => value?.toFixed(decimals) ?? texts.mark.notEntered;
      return fill(t.percentDiffers.what, {
        shown: percent(percents.shown),
        scored: percent(percents.scored),
      });
    }
    case "stateAgainstDays": {
      const { states } = functionsTexts[language];
      const { typed, follows } = finding.values;
      return fill(t.stateAgainstDays.what, { typed: states[typed], follows: states[follows] });
    }
    case "dayPassedOver":
      return fill(t.dayPassedOver.what, {
        problem: troubleText(language, yearIssue("dayRefused", finding.values)),
      });
    case "notAssessed":
      return fill(t.notAssessed.what, { full: finding.values.full ?? "?" });
    case "evidenceOfOtherYear": {
      const { day: serial, fiscalYear } = finding.values;
      return fill(t.evidenceOfOtherYear.what, { day: day(serial), fiscalYear });
    }
    case "clauseOverdue":
    case "planOverdue":
      return fill(t[finding.code].what, { due: day(finding.values.due) });
    default:
      return sayPart(t, "what", finding);
  }
}

function troubleText(language: Language, issue: YearIssue): string {
  return yearIssueText(yearIssueTexts[language], functionsTexts[language], issue).replace(/^[\s:]+/, "");
}

function markText(texts: CheckTexts, mark: Mark): string {
  const { mark: t } = texts;
  switch (mark.kind) {
    case "marks":
      return fill(t.marks, { score: mark.score, full: mark.full });
    case "notEntered":
      return t.notEntered;
    case "pilot":
      return fill(t.pilot, { mark: markText(texts, mark.of) });
    case "unknown":
      return t.unknown;
    case "baseCut":
    case "notApplicable":
      return String(shownScore(mark));
  }
}
