import type { Entered } from "../../answers/answers";
import { fail, succeed, type Issue, type NoValues, type Outcome } from "../../outcome";
import { isBlank } from "../../score/cell";
import { namedTable, type NamedRow } from "../../rollup/namedTable";
import { mediaSheetsTh } from "../../texts/mediaSheets.th";
import { fill } from "../../texts/texts";
import { withXlsx, type Xlsx } from "../../xlsx/openXlsx";
import { isErrorText } from "../../xlsx/savedCell";
import type { XlsxIssueValues } from "../../xlsx/xlsxIssue";
import { formFields, mediumFields, type FormNumber } from "../letter";
import type { FormEntries, MediaReport, MediumEntries } from "../mediaReport";
import {
  formFieldName,
  mediaNames,
  mediumName,
  reportFields,
  reportName,
  stepsName,
  type ReportField,
} from "./mediaNames";

export interface MediaWorkbookIssueValues extends XlsxIssueValues {
  /** A workbook that lpa media did not write. */
  noMedia: NoValues;
  /** A name by which entries are found is gone, so that nobody knows where they are. */
  nameLost: { name: string };
  errorCell: { name: string; found: string };
}

export type MediaWorkbookIssue = Issue<MediaWorkbookIssueValues>;

const limits = { unpackedBytes: 16_000_000, parts: 5_000 } as const;

/** What an officer entered in a workbook of media, found by name wherever its rows and columns were moved. */
export function readMediaWorkbook(bytes: Uint8Array): Outcome<MediaReport, readonly MediaWorkbookIssue[]> {
  const read = withXlsx(bytes, limits, (xlsx) => {
    if (!namedTable(xlsx, mediumName("indicator"))) return null;
    const cells = new NamedCells(xlsx);
    return { report: reportIn(cells), issues: cells.issues };
  });
  if (!read.ok) return fail([read.trouble]);
  if (read.value === null) return fail([{ code: "noMedia", values: {} }]);
  const { report, issues } = read.value;
  return issues.length > 0 ? fail(issues) : succeed(report);
}

/** Cells of names; a name that is gone and a cell with an error are told, never taken for blank ones. */
class NamedCells {
  readonly issues: MediaWorkbookIssue[] = [];

  constructor(private readonly xlsx: Xlsx) {}

  table(name: string): readonly NamedRow[] {
    const rows = namedTable(this.xlsx, name);
    if (!rows) this.issues.push({ code: "nameLost", values: { name } });
    const broken = rows?.flat().find(isErrorText);
    if (broken !== undefined)
      this.issues.push({ code: "errorCell", values: { name, found: String(broken) } });
    return rows ?? [];
  }

  one(name: string): Entered | undefined {
    return enteredIn(this.table(name)[0]?.[0]);
  }
}

function reportIn(cells: NamedCells): MediaReport {
  const year = cells.one(mediaNames.year);
  const ofMedia = mediumFields.map((field) => [field, cells.table(mediumName(field))[0] ?? []] as const);
  const medium = (column: number): MediumEntries =>
    Object.fromEntries(ofMedia.flatMap(([field, row]) => entryOf(field, row[column])));
  return {
    province: String(cells.one(mediaNames.province) ?? "").trim(),
    lpaYear: typeof year === "number" ? year : null,
    media: [medium(0), medium(1)],
    fields: Object.fromEntries(
      Object.values(formFields)
        .flat()
        .flatMap((field) => entryOf(field, cells.one(formFieldName(field)))),
    ),
    forms: [formIn(cells, 1), formIn(cells, 2)],
    levels: levelsIn(cells.table(mediaNames.levels)),
    useWeights: cells.one(mediaNames.useWeights),
    holidays: cells.table(mediaNames.holidays).map(([cell]) => {
      const day = enteredIn(cell);
      return day === undefined ? {} : { day };
    }),
  };
}

function formIn(cells: NamedCells, form: FormNumber): FormEntries {
  const own: Partial<Record<ReportField, Entered>> = Object.fromEntries(
    reportFields.flatMap((field) => entryOf(field, cells.one(reportName(form, field)))),
  );
  const steps = cells.table(stepsName(form)).map(([name, done]) => ({
    ...Object.fromEntries([...entryOf("name", name), ...entryOf("done", done)]),
  }));
  return { ...own, steps };
}

/** Rows in which anything stands; one without a name is told by its line. */
function levelsIn(rows: readonly NamedRow[]): MediaReport["levels"] {
  return rows.flatMap((row, index) => {
    if (row.every(isBlank)) return [];
    const [name, weight, ...counts] = row;
    const unnamed = fill(mediaSheetsTh.satisfaction.unnamed, { line: index + 1 });
    return [
      {
        name: isBlank(name) ? unnamed : String(name).trim(),
        weight: enteredIn(weight),
        counts: counts.map(enteredIn),
      },
    ];
  });
}

function entryOf(key: string, cell: NamedRow[number] | undefined): readonly [string, Entered][] {
  const found = enteredIn(cell);
  return found === undefined ? [] : [[key, found]];
}

function enteredIn(cell: NamedRow[number] | undefined): Entered | undefined {
  return cell === null || isBlank(cell) ? undefined : cell;
}
