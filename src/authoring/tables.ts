import {
  choice,
  code,
  column,
  hash16,
  hash64,
  marks,
  percent,
  required,
  textKind,
  whole,
  type Column,
  type SheetTable,
} from "./table";

/**
 * The sheets of an authoring workbook, one a table of the pack. What a row holds is written at its columns' keys; columns
 * marked `owner` say whose row it is.
 */

const laoTypes = { kind: "choices", of: "laoTypes" } as const;
const source = [
  column("source.document", textKind, 40, required),
  column("source.place", textKind, 30),
] as const;
const owner = { owner: true, required: true } as const;
const ofArea = column("area", code, 8, { ...owner, offers: "Areas" });
const ofIndicator = column("indicator", code, 13, { ...owner, offers: "Indicators" });
const ofVariant = column("variant", code, 12, { owner: true });

const bound = { kind: "number", least: 0, most: 1_000_000_000, whole: false } as const;

const besideIfRead = { filledIn: true, ifFilled: true, beside: true } as const;
/** Where in the printed paper a row was read. */
const paperLines = column("paper.lines", textKind, 14, besideIfRead);

const gateColumn = column("gate.text", textKind, 40);
const measureColumns = [
  column("measure.kind", choice("measureKind"), 17),
  column("measure.line", textKind, 25),
  column("measure.done", textKind, 30),
  column("measure.all", textKind, 30),
  column("measure.counted", textKind, 30),
  column("measure.unit", textKind, 16),
  column("measure.decimals", whole(1, 4), 14),
  column("measure.least", bound, 12),
  column("measure.most", bound, 12),
  column("measure.over100", { kind: "yesNo" }, 14),
  column("measure.better", choice("measureBetter"), 16),
] as const;
const rubricColumn = column("rubric", choice("rubric"), 18, owner);

export const packFields = [
  column("id", { kind: "key" }, 60, required),
  column("year", whole(2500, 2700), 60, required),
  column("fiscalYear", whole(2500, 2700), 60, required),
  column("version", code, 60, required),
  column("title.th", textKind, 60, required),
  column("title.en", textKind, 60, required),
  column("overall", choice("overall"), 60, required),
  column("percentDecimals", whole(0, 4), 60, required),
  column("lateDeduction.perWorkingDay", marks, 60),
  column("lateDeduction.source.document", textKind, 60),
  column("lateDeduction.source.place", textKind, 60),
  column("changes.since", { kind: "key" }, 60),
  column("origin.province", textKind, 60, { ifFilled: true }),
  column("origin.base.id", { kind: "key" }, 60, { ifFilled: true }),
  column("origin.base.version", code, 60, { ifFilled: true }),
  column("origin.base.content", hash64, 60, { ifFilled: true }),
  column("origin.base.scoring", hash64, 60, { ifFilled: true }),
  column("$schema", textKind, 60),
] as const;

const filledIn = { filledIn: true } as const;
const neededOfProgram = { filledIn: true, required: true } as const;

/** What a province's own indicators say of themselves, and of the pack they are laid over. */
export const provinceFields = [
  column("id", { kind: "key" }, 60, required),
  column("version", code, 60, required),
  column("province", textKind, 60, required),
  column("title.th", textKind, 60, required),
  column("title.en", textKind, 60, required),
  column("extends", { kind: "key" }, 60, neededOfProgram),
  column("base.version", code, 60, neededOfProgram),
  column("base.content", hash64, 60, neededOfProgram),
  column("base.scoring", hash64, 60, neededOfProgram),
  column("$schema", textKind, 60, { ifFilled: true }),
] as const;

export const tables = {
  PassMarks: table("PassMarks", "no", [
    column("id", { kind: "key" }, 18, required),
    column("areas", { kind: "codes" }, 14),
    column("percent", percent, 10, required),
    ...source,
  ]),
  Levels: table("Levels", "no", [
    column("from", percent, 12, required),
    column("title", textKind, 25, required),
    ...source,
  ]),
  Areas: table("Areas", "rows", [
    column("id", code, 8, required),
    column("title", textKind, 60, required),
    column("weight", marks, 10),
  ]),
  Goals: table("Goals", "no", [
    ofArea,
    column("kind", choice("goalKind"), 14, required),
    column("text", textKind, 80, required),
  ]),
  StatedMarks: table("StatedMarks", "no", [
    ofArea,
    column("marks", marks, 10, required),
    column("laoTypes", laoTypes, 25),
    ...source,
  ]),
  Units: table("Units", "sheet", [
    ofArea,
    column("parent", { kind: "codePath" }, 12, { owner: true }),
    column("id", code, 10, required),
    column("title", textKind, 70, required),
  ]),
  Indicators: table("Indicators", "sheet", [
    column("area", code, 8, { owner: true, offers: "Areas" }),
    column("unit", { kind: "codePath" }, 12, { owner: true }),
    column("parent", code, 12, { owner: true }),
    column("id", code, 11, required),
    column("key", { kind: "key" }, 28, required),
    column("title", textKind, 60, required),
    column("fullMarks", marks, 13, { required: true, orNotStated: true }),
    column("weight", marks, 10),
    column("appliesTo", laoTypes, 25, required),
    column("baseCut.allowed", { kind: "yesNo" }, 19, { required: true, orNotStated: true }),
    column("baseCut.quote", textKind, 30),
    column("counted", choice("counted"), 12, required),
    column("setBy", choice("setBy"), 12),
    rubricColumn,
    gateColumn,
    ...measureColumns,
    ...source,
    paperLines,
  ]),
  Variants: table("Variants", "no", [
    ofIndicator,
    column("variant", code, 12, owner),
    column("laoTypes", laoTypes, 25, required),
    column("fullMarks", marks, 13, { orNotStated: true }),
    rubricColumn,
    column("ownClauses", { kind: "yesNo" }, 14, { owner: true }),
    gateColumn,
    ...measureColumns,
    ...source,
  ]),
  Clauses: table("Clauses", "sheet", [
    ofIndicator,
    ofVariant,
    column("id", code, 8, required),
    column("text", textKind, 60, required),
    column("states", { kind: "choices", of: "states" }, 24),
    column("deadline.on", code, 16),
    column("deadline.after", choice("deadlineAfter"), 20),
    column("deadline.before", choice("deadlineBefore"), 20),
    column("deadline.event", textKind, 30),
    column("deadline.days", whole(0, 3660), 17),
    column("deadline.months", whole(0, 120), 20),
    column("deadline.workingDays", whole(1, 200), 20),
    column("deadline.dayOfMonth", whole(1, 31), 20),
    column("fault", { kind: "yesNo" }, 16),
    column("nothingToDo", textKind, 32),
    column("paper.reading", textKind, 30, besideIfRead),
    paperLines,
  ]),
  Bands: table("Bands", "sheet", [
    ofIndicator,
    ofVariant,
    column("score", marks, 9, required),
    column("when", { kind: "condition" }, 30, { required: true, follows: true }),
    column("paper.reading", textKind, 44, besideIfRead),
    paperLines,
    column("text", textKind, 70, required),
  ]),
  Evidence: table("Evidence", "sheet", [ofIndicator, column("text", textKind, 100, owner), paperLines]),
  Laws: table("Laws", "sheet", [ofIndicator, column("text", textKind, 100, owner), paperLines]),
  Notes: table("Notes", "no", [
    column("of", choice("noteOf"), 12, owner),
    column("where", { kind: "codePath" }, 14, { owner: true }),
    column("kind", choice("noteKind"), 14, required),
    column("text", textKind, 70, required),
    column("quote", textKind, 40),
  ]),
  Changes: table("Changes", "no", [
    column("kind", choice("changeKind"), 14, required),
    column("from", { kind: "keys" }, 45),
    column("to", { kind: "keys" }, 45),
  ]),
  Acknowledged: table("Acknowledged", "no", [
    column("finding", { kind: "findingCode" }, 40, required),
    column("indicator", code, 13, { offers: "Indicators" }),
    column("quote", textKind, 45, required),
    column("reason", textKind, 45, required),
  ]),
  Base: table("Base", "sheet", [
    column("area", code, 8, filledIn),
    column("unit", { kind: "codePath" }, 12, filledIn),
    column("id", code, 11, neededOfProgram),
    column("title", textKind, 70, filledIn),
    column("fullMarks", marks, 13, { ...filledIn, orNotStated: true }),
    column("change", choice("baseChange"), 16),
    column("scoring", hash16, 24, filledIn),
  ]),
} as const;

function table<const Columns extends SheetTable["columns"], const Sheet extends string>(
  sheet: Sheet,
  needed: SheetTable["needed"],
  columns: Columns,
): { readonly sheet: Sheet; readonly needed: SheetTable["needed"]; readonly columns: Columns } {
  return { sheet, needed, columns };
}

export type TableName = keyof typeof tables;
export type FieldSheet = "Pack" | "Province";
export type SheetName = FieldSheet | TableName;
export type PackField = (typeof packFields)[number]["key"];
export type ProvinceField = (typeof provinceFields)[number]["key"];
export type ColumnKey<Name extends TableName> = (typeof tables)[Name]["columns"][number]["key"];

export const tableNames = Object.keys(tables) as readonly TableName[];
export const sheetNames: readonly SheetName[] = ["Pack", "Province", ...tableNames];

/** The columns of a sheet; of a sheet of fields, its rows. */
export function columnsOf(sheet: SheetName): readonly Column[] {
  if (sheet === "Pack") return packFields;
  return sheet === "Province" ? provinceFields : tables[sheet].columns;
}

export function isFieldSheet(sheet: SheetName): sheet is FieldSheet {
  return sheet === "Pack" || sheet === "Province";
}
