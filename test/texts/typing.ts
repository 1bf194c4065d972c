/**
 * What the types of issues and texts hold, for `npm run types` alone: nothing here is run. Each line that must not
 * compile says so, and fails the check once it does.
 */
import type { ChoiceWord, ChoiceName } from "../../src/authoring/choices";
import { fault, type AuthoringIssueCode } from "../../src/authoring/issue";
import type { ColumnKey, SheetName, TableName } from "../../src/authoring/tables";
import type { ChangeKind } from "../../src/compare/change";
import type { PackDifference, Status } from "../../src/compare/comparison";
import { reporter, type FindingCode, type Severity } from "../../src/lint/finding";
import type { Issue, NoValues } from "../../src/outcome";
import type { ClauseState } from "../../src/pack/clauseState";
import { packIssue as packIssue, type PackIssueCode } from "../../src/pack/issue";
import type { Expected } from "../../src/pack/rubric/parse";
import { scoreIssue as scoreIssue, type CellOf, type ScoreIssueCode } from "../../src/score/issue";
import type { AuthoringTexts } from "../../src/texts/authoringTexts";
import type { ComparisonTexts } from "../../src/texts/comparisonTexts";
import type { FunctionsTexts } from "../../src/texts/functionsTexts";
import type { LintTexts } from "../../src/texts/lintTexts";
import type { PackIssueTexts } from "../../src/texts/packIssueTexts";
import type { ReadIssueTexts } from "../../src/texts/readIssueTexts";
import { fill, type SameKeys } from "../../src/texts/texts";
import type { WorkbookTexts } from "../../src/texts/workbookTexts";
import type { XlsxIssueTexts } from "../../src/texts/xlsxIssueTexts";
import { sayIssue, sayPart } from "../../src/words/sayIssue";
import type { BuildRefusalValues } from "../../src/workbook/excel/buildInWorkbook";
import type { FreezeRefusalValues } from "../../src/workbook/excel/freezeToValues";
import type { TakeOutRefusalValues } from "../../src/workbook/excel/takeTemplateOut";
import type { ReadIssueValues, YearTable } from "../../src/workbook/read/readIssue";
import type { PartFlaw, XlsxIssueValues } from "../../src/xlsx/xlsxIssue";

// An issue carries the values of its code: all of them, and no other.
scoreIssue("notACount", { found: "x" });
// @ts-expect-error: the value is missing
scoreIssue("notACount", {});
// @ts-expect-error: the code has no such value
scoreIssue("notACount", { found: "x", clause: "1" });
// @ts-expect-error: the code has no values
scoreIssue("errorCell", { found: "x" });
// @ts-expect-error: a list travels as a list
scoreIssue("clauseUnknown", { found: "9", clauses: "1, 2" });
// @ts-expect-error: there is no such code
scoreIssue("unknown", {});
// @ts-expect-error: no state of a clause
packIssue("stateNotOfClause", { clause: "1", state: "begun", states: [] }, "");
// @ts-expect-error: the value is missing
fault("outOfRange", { found: "9", least: 1 });
// @ts-expect-error: the value is missing
reporter("", null)("overlap", { band: 1 });

// A text is filled with the values it names: all of them, and no other.
declare const known: "{cell}: {found}";
declare const unknown: string;
fill(known, { cell: "A1", found: ["x", 1] });
// @ts-expect-error: the value is missing
fill(known, { cell: "A1" });
// @ts-expect-error: the text names no such value
fill(known, { cell: "A1", found: "x", clause: "1" });
// @ts-expect-error: what it holds is not known
fill(known, {} as Readonly<Record<string, string>>);
// @ts-expect-error: nobody can tell what the text names
fill(unknown, {});

// The text of a code names only what its code carries, or what every text may name.
interface Values {
  wrong: { found: string; isFirst: boolean };
  twice: NoValues;
}
type Found = Issue<Values>;
declare const found: Found;
sayIssue({ wrong: "{cell}: {found}", twice: "{cell}" } as const, found, { cell: "A1" });
// @ts-expect-error: twice carries nothing
sayIssue({ wrong: "{found}", twice: "{found}" } as const, found, {});
declare const bothLanguages: { readonly wrong: "{found}" | "{typed}"; readonly twice: "" };
// @ts-expect-error: neither language may name what is not carried
sayIssue(bothLanguages, found, {});
// @ts-expect-error: yes or no is nothing to be read
sayIssue({ wrong: "{isFirst}", twice: "" } as const, found, {});
// @ts-expect-error: the text is missing
sayIssue({ wrong: "{found}" } as const, found, {});
const parts = { wrong: { what: "{found}", remedy: "" }, twice: { what: "", remedy: "" } } as const;
sayPart(parts, "what", found);
// @ts-expect-error: the remedy names what the code does not carry
sayPart({ ...parts, twice: { what: "", remedy: "{found}" } } as const, "what", found);

// English has the keys of Thai, however deep.
interface Thai {
  readonly title: "ชื่อ";
  readonly area: { readonly full: "เต็ม" };
}
export const english: SameKeys<Thai> = { title: "Title", area: { full: "full" } };
// @ts-expect-error: a text is missing
export const fewer: SameKeys<Thai> = { title: "Title", area: {} };
// @ts-expect-error: Thai has no such text
export const more: SameKeys<Thai> = { title: "Title", area: { full: "full", score: "score" } };

// Every code and every word of the rooms has its text, and no text is left of one that is gone.
type Same<One, Other> = [One, Other] extends [Other, One] ? true : never;
type Columns = {
  readonly [Name in TableName]: Exclude<keyof AuthoringTexts["sheets"][Name]["columns"], ColumnKey<Name>>;
};
type Choices = {
  readonly [Name in ChoiceName]: Exclude<keyof AuthoringTexts["choices"][Name], ChoiceWord<Name>>;
};
export const held: readonly true[] = [
  true satisfies Same<keyof FunctionsTexts["issue"], ScoreIssueCode>,
  true satisfies Same<keyof FunctionsTexts["cells"], CellOf>,
  true satisfies Same<keyof FunctionsTexts["states"], ClauseState>,
  true satisfies Same<keyof PackIssueTexts["issue"], PackIssueCode>,
  true satisfies Same<keyof PackIssueTexts["expected"], Expected>,
  true satisfies Same<keyof (AuthoringTexts["issue"] & XlsxIssueTexts["issue"]), AuthoringIssueCode>,
  true satisfies Same<keyof XlsxIssueTexts["issue"], keyof XlsxIssueValues>,
  true satisfies Same<keyof XlsxIssueTexts["flaw"], PartFlaw>,
  true satisfies Same<keyof AuthoringTexts["sheets"], SheetName>,
  true satisfies Same<Columns[TableName], never>,
  true satisfies Same<keyof AuthoringTexts["choices"], ChoiceName>,
  true satisfies Same<Choices[ChoiceName], never>,
  true satisfies Same<keyof LintTexts["finding"], FindingCode>,
  true satisfies Same<keyof LintTexts["severity"], Severity>,
  true satisfies Same<keyof ComparisonTexts["status"], Status>,
  true satisfies Same<keyof ComparisonTexts["change"], ChangeKind>,
  true satisfies Same<keyof ComparisonTexts["pack"], PackDifference["kind"]>,
  true satisfies Same<
    keyof WorkbookTexts["refused"],
    keyof (BuildRefusalValues & FreezeRefusalValues & TakeOutRefusalValues)
  >,
  true satisfies Same<keyof (ReadIssueTexts["issue"] & XlsxIssueTexts["issue"]), keyof ReadIssueValues>,
  true satisfies Same<keyof ReadIssueTexts["tables"], YearTable>,
];
