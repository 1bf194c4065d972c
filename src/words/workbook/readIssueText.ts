import { laoAbbreviations, laoTypes } from "../../pack/laoType";
import { functionsTexts } from "../../texts/functionsTexts";
import { readIssueTexts, type ReadIssueTexts } from "../../texts/readIssueTexts";
import { fill, type Language } from "../../texts/texts";
import type { XlsxIssueTexts } from "../../texts/xlsxIssueTexts";
import { yearIssueTexts } from "../../texts/yearIssueTexts";
import type { Entry } from "../../workbook/cells/entryNames";
import type { EntryTrouble } from "../../workbook/read/entryTroubles";
import { yearIssue, type YearIssue } from "../../year/yearIssue";
import type { CellAddress, PackNamed, ReadIssue } from "../../workbook/read/readIssue";
import { sayIssue } from "../sayIssue";
import { isXlsxIssue, xlsxIssueText } from "./xlsxIssueText";
import { yearIssueText } from "../yearIssueText";

/** What a filled workbook lacks, a line each. */
export function readIssueLines(texts: ReadIssueTexts, issues: readonly ReadIssue[]): string {
  return issues.map((issue) => readIssueText(texts, issue)).join("\n");
}

/** An issue with the cell as the officer finds it, and the remedy. */
export function readIssueText(texts: ReadIssueTexts, issue: ReadIssue): string {
  return isXlsxIssue(texts.xlsx, issue)
    ? xlsxIssueText(texts.xlsx, issue)
    : capitalized(ofContent(texts, issue));
}

/** An entry that can't be counted: its cell, what it is, and what to enter. */
export function entryTroubleText(language: Language, { of, issue, entry, cell }: EntryTrouble): string {
  const texts = readIssueTexts[language];
  const what = yearIssueText(yearIssueTexts[language], functionsTexts[language], unplaced(issue)).replace(
    /^[\s:]+/,
    "",
  );
  if (issue.code === "reviewOpen" && cell) {
    const { whose } = texts;
    const id = of.kind === "indicator" ? of.indicator.id : of.area.id;
    const line = fill(whose[of.kind], { id });
    return capitalized(fill(texts.troubleReview, { cell: cellText(texts, cell), whose: line, what }));
  }
  const told = { entry: entryText(texts, entry), what };
  return capitalized(
    cell ? fill(texts.trouble, { ...told, cell: cellText(texts, cell) }) : fill(texts.troubleGone, told),
  );
}

/** Clause and cell are named beside, so the issue's own place – the row of a checklist, a clause's day – is left out. */
export function unplaced(issue: YearIssue): YearIssue {
  return issue.code === "notScored" || issue.code === "dayRefused"
    ? yearIssue("notScored", { issue: { ...issue.values.issue, cell: null } })
    : issue;
}

/** What an entry is called: its clause, its indicator, and which of their cells. */
export function entryText({ entry: t, fields }: ReadIssueTexts, entry: Entry): string {
  const field = fields[entry.field];
  switch (entry.of) {
    case "clause":
      return fill(t.clause, { clause: entry.clause, indicator: entry.indicator, field });
    case "indicator":
      return fill(t.indicator, { indicator: entry.indicator, field });
    case "area":
      return fill(t.area, { area: entry.area, field });
  }
}

type OfContent = Exclude<ReadIssue, { readonly code: keyof XlsxIssueTexts["issue"] }>;

function ofContent(texts: ReadIssueTexts, issue: OfContent): string {
  const { issue: t, tables } = texts;
  const cell = (at: CellAddress | null): string => (at ? cellText(texts, at) : "");
  switch (issue.code) {
    case "packMissing":
    case "packDiffers":
    case "packBroken":
    case "packNewer": {
      const { pack, known } = issue.values;
      return fill(t[issue.code], { pack: packText(texts, pack), known: knownText(texts, known) });
    }
    case "packOther":
    case "packRenamed": {
      const { pack, used } = issue.values;
      return fill(t[issue.code], { pack: packText(texts, pack), used: packText(texts, used) });
    }
    case "laoTypeUnknown": {
      const { word, cell: at } = issue.values;
      const told = fill(t.laoTypeUnknown, {
        word,
        cell: cell(at),
        types: laoTypes.map((one) => laoAbbreviations[one]),
      });
      return capitalized(told.replace(/^: /, ""));
    }
    case "cellMissing":
      return fill(t.cellMissing, { entry: entryText(texts, issue.values.entry) });
    case "errorCell":
    case "uncalculated":
    case "linkReckoned": {
      const { entry, cell: at } = issue.values;
      return fill(t[issue.code], { entry: entryText(texts, entry), cell: cell(at) });
    }
    case "tableMissing":
      return fill(t.tableMissing, { table: tables[issue.values.table] });
    case "headersGone": {
      const { table, headers, cell: at } = issue.values;
      return fill(t.headersGone, { table: tables[table], headers, cell: cell(at) });
    }
    case "indicatorGone": {
      const { key, found, cell: at } = issue.values;
      return fill(t.indicatorGone, { key, found, cell: cell(at) });
    }
    case "columnMissing":
      return fill(t.columnMissing, { table: tables[issue.values.table], header: issue.values.header });
    case "columnUnknown": {
      const { table, header, cell: at } = issue.values;
      return fill(t.columnUnknown, { table: tables[table], header, cell: cell(at) });
    }
    case "columnTwice": {
      const { table, header, cells } = issue.values;
      return fill(t.columnTwice, { table: tables[table], header, cells: cells.map(cell) });
    }
    case "lineUnknown":
    case "lineTwice": {
      const { table, found, cell: at } = issue.values;
      return fill(t[issue.code], { table: tables[table], found, cell: cell(at) });
    }
    case "totalDiffers": {
      const [saved, scored] = [issue.values.saved, issue.values.scored].map((marks) =>
        marks === "" ? texts.noMarks : marks,
      );
      return fill(t.totalDiffers, { saved: saved ?? "", scored: scored ?? "" });
    }
    default:
      return sayIssue(t, issue, {});
  }
}

function cellText({ cell }: ReadIssueTexts, { sheet, address }: CellAddress): string {
  return fill(cell, { sheet, address });
}

function packText({ pack, packUnsaid }: ReadIssueTexts, named: PackNamed): string {
  if (named.id === "") return packUnsaid;
  const { id, version, hash } = named;
  return fill(pack, { id, version: version === "" ? "?" : version, hash: hash === "" ? "?" : hash });
}

function knownText(texts: ReadIssueTexts, known: readonly PackNamed[]): string {
  return known.length === 0 ? "" : fill(texts.known, { packs: known.map((pack) => packText(texts, pack)) });
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
