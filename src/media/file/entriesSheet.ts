import type { Clause, Indicator, Pack } from "../../pack/schema";
import { listIndicators } from "../../pack/outline";
import { dayWindow } from "../../score/dayWindow";
import { mediaSheetsTh } from "../../texts/mediaSheets.th";
import { fill } from "../../texts/texts";
import { beginTableSheet, putTableHeading } from "../../rollup/sheets/tableSheet";
import { block } from "../../workbook/cells/cellRange";
import type { Content } from "../../workbook/blueprint/blueprint";
import { blank, entered, number, text } from "../../workbook/blueprint/content";
import { daysOnly } from "../../workbook/blueprint/days";
import type { SheetBuilder } from "../../workbook/blueprint/sheetBuilder";
import type { StyleName } from "../../workbook/blueprint/styles";
import {
  formFields,
  mediaForms,
  mediumFields,
  type FormField,
  type MediaForm,
  type MediumField,
} from "../letter";
import type { MediaReport } from "../mediaReport";
import {
  formFieldName,
  mediaNames,
  mediumName,
  reportFields,
  reportName,
  stepsName,
  type ReportField,
} from "./mediaNames";
import { roomyHeight } from "./roomyHeight";

const t = mediaSheetsTh.entries;

/** Height for a few lines, in points; Excel makes the row higher where more is typed. */
const room = 78;
/** Excel's own limit of a row, in points. */
const tallest = 409;
/** Characters of each medium's column. */
const entryWidth = 46;
const askedWidth = 54;

/** What an officer enters of both media and both forms, each beside the clause of the letter that it answers. */
export function entriesSheet(pack: Pack, report: MediaReport): SheetBuilder {
  const sheet = beginTableSheet(
    mediaSheetsTh.sheets.entries,
    [34, entryWidth, entryWidth, 12, askedWidth],
    t,
    "landscape",
  );
  const put = new EntryRows(sheet, pack);
  put.wide(t.province, entered(report.province), mediaNames.province, "inputText");
  put.wide(t.year, report.lpaYear === null ? blank : number(report.lpaYear), mediaNames.year, "inputState");
  put.heading(t.media);
  for (const field of mediumFields) put.medium(field, report);
  for (const form of mediaForms) {
    const { first, last } = form.steps;
    sheet.breakBefore(sheet.next + 1);
    put.heading(fill(t.form, { form: form.form, first, last }));
    for (const field of formFields[form.form]) put.ofForm(form, field, report);
    put.steps(form, report);
    for (const field of reportFields) put.ofReport(form, field, report);
  }
  sheet.freeze = { rows: 3, columns: 1 };
  return sheet;
}

const noClause = ["", ""] as const;

/** Rows of entries, each with the clause of the letter that it answers. */
class EntryRows {
  constructor(
    private readonly sheet: SheetBuilder,
    private readonly pack: Pack,
  ) {}

  heading(line: string): void {
    putTableHeading(this.sheet, line);
    const { item, first, second, clause, asked } = t.columns;
    this.sheet.putRow(
      this.sheet.next,
      [item, first, second, clause, asked].map((head) => [text(head), "header"]),
    );
  }

  /** One entry over both columns. */
  wide(
    label: string,
    content: Content,
    name: string,
    style: StyleName,
    [clause, asked]: readonly [string, string] = noClause,
  ): number {
    const { sheet } = this;
    const row = sheet.next;
    this.row(label, [content, blank], style, [clause, asked]);
    sheet.merge(row, 2, row, 3);
    sheet.nameRange(name, block(row, 2, row, 2));
    return row;
  }

  medium(field: MediumField, { media }: MediaReport): void {
    const row = this.sheet.next;
    const isTick = field === "made" || field === "taught";
    const asked =
      field === "format" ? ["", t.formatGuide] : field === "indicator" ? ["", t.indicatorGuide] : null;
    const [clause = "", words = ""] =
      asked ?? this.clauseOf((source) => source.kind === "media" && source.field === field);
    this.row(
      t.fields[field],
      media.map((one) => entered(one[field])),
      isTick ? "inputState" : "inputText",
      [clause, words],
    );
    if (isTick) this.tick(row, 3);
    else
      this.makeRoom(
        row,
        media.map((one) => [String(one[field] ?? ""), entryWidth]),
      );
    this.sheet.nameRange(mediumName(field), block(row, 2, row, 3));
  }

  ofForm(form: MediaForm, field: FormField, { fields }: MediaReport): void {
    const isTick = field === "considered";
    const asked = this.clauseOf((source) => source.kind === "form" && source.field === field, form);
    const content = entered(fields[field]);
    const row = this.wide(
      t.formFields[field],
      content,
      formFieldName(field),
      isTick ? "inputState" : "inputText",
      asked,
    );
    if (isTick) this.tick(row, 2);
    else this.makeRoom(row, [[String(fields[field] ?? ""), 2 * entryWidth]]);
  }

  steps(form: MediaForm, { forms }: MediaReport): void {
    const { sheet } = this;
    const { first, last } = form.steps;
    const { name, done } = t.stepColumns;
    sheet.putRow(sheet.next, [
      ...["", name, done, "", ""].map((head): readonly [Content, StyleName] => [text(head), "header"]),
    ]);
    const from = sheet.next;
    for (let step = first; step <= last; step += 1) {
      const own = forms[form.form === 1 ? 0 : 1].steps[step - first];
      const row = sheet.next;
      const contents = [entered(own?.name), entered(own?.done)];
      this.row(fill(t.step, { step }), contents, "inputText", ["", mediaSheetsTh.notInLetter]);
      this.makeRoom(
        row,
        [own?.name, own?.done].map((one) => [String(one ?? ""), entryWidth]),
      );
    }
    sheet.nameRange(stepsName(form.form), block(from, 2, sheet.next - 1, 3));
  }

  ofReport(form: MediaForm, field: ReportField, { forms }: MediaReport): void {
    const name = reportName(form.form, field);
    const content = entered(forms[form.form === 1 ? 0 : 1][field]);
    const row = this.wide(
      t.reportFields[field],
      content,
      name,
      reportStyles[field],
      this.askedOf(form, field),
    );
    if (field !== "due" && field !== "sent") return;
    this.sheet.validate(daysOnly(block(row, 2, row, 2), dayWindow(this.pack.fiscalYear)));
  }

  private askedOf(form: MediaForm, field: ReportField): readonly [string, string] {
    switch (field) {
      case "link": {
        const [clause, words] = this.clauseOf(({ kind }) => kind === "link", form);
        return [clause, `${words}\n${t.linkGuide}`];
      }
      case "sent":
        return this.clauseOf(({ kind }) => kind === "sent", form);
      case "due":
      case "score":
      case "full":
        return ["", mediaSheetsTh.notInLetter];
    }
  }

  private row(
    label: string,
    contents: readonly Content[],
    style: StyleName,
    [clause, asked]: readonly [string, string],
  ): void {
    const row = this.sheet.next;
    this.sheet.putRow(row, [
      [text(label), "label"],
      ...contents.map((content): readonly [Content, StyleName] => [content, style]),
      [text(clause), "code"],
      [text(asked), "why"],
    ]);
    this.sheet.fit(row, roomyHeight([[asked, askedWidth]]));
  }

  private makeRoom(row: number, entries: readonly (readonly [text: string, width: number])[]): void {
    this.sheet.fit(row, Math.min(tallest, Math.max(room, roomyHeight(entries))));
  }

  private tick(row: number, lastColumn: number): void {
    const range = block(row, 2, row, lastColumn);
    this.sheet.validate({ kind: "list", range, words: t.done, message: t.tickMessage });
  }

  /** The number and the words of the clause that something answers. */
  private clauseOf(
    isAnswer: (source: MediaForm["clauses"][string]) => boolean,
    only: MediaForm | null = null,
  ): readonly [string, string] {
    for (const form of only ? [only] : mediaForms) {
      const [id] = Object.entries(form.clauses).find(([, source]) => isAnswer(source)) ?? [];
      const found = listIndicators(this.pack).find(({ indicator }) => indicator.key === form.indicator);
      const clause = found?.indicator.clauses.find((one) => one.id === id);
      if (found && clause) return [clauseNumber(found.indicator, clause), clause.text];
    }
    return noClause;
  }
}

function clauseNumber({ id: indicator }: Indicator, { id: clause }: Clause): string {
  return fill(t.clause, { indicator, clause });
}

const reportStyles: Readonly<Record<ReportField, StyleName>> = {
  link: "inputText",
  due: "inputDay",
  sent: "inputDay",
  score: "inputMarks",
  full: "inputMarks",
};
