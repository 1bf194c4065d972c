import { planSheetsTh } from "../../texts/planSheets.th";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { areaLabel } from "../../words/areaLabel";
import type { Content, SheetBlueprint } from "../blueprint/blueprint";
import { text } from "../blueprint/content";
import { SheetBuilder } from "../blueprint/sheetBuilder";
import type { StyleName } from "../blueprint/styles";
import type { DivisionWork } from "../../year/workByDivision";
import type { PlannedYear } from "./plannedYear";
import { buddhistDay, marksText } from "./planLines";

const t = planSheetsTh;

export type PlanSheetKind = keyof typeof t.names;
export const planSheetKinds: readonly PlanSheetKind[] = ["agenda", "byDivision", "report"];

export interface PlanColumn {
  readonly label: string;
  /** In characters. */
  readonly width: number;
}

/** The row of the table's headers. */
export const planHeaderRow = 4;

/** A sheet with its title and whose year it is, and the headers of its table. */
export function beginSheet(
  kind: PlanSheetKind,
  { pack, lao, today }: PlannedYear,
  name: string,
  columns: readonly PlanColumn[],
  orientation: SheetBlueprint["print"]["orientation"],
): SheetBuilder {
  const widths = columns.map(({ width }) => width);
  const sheet = new SheetBuilder(name, widths, orientation);
  sheet.locked = false;
  sheet.put(1, 1, text(fill(t.titles[kind], { year: pack.year })), "title");
  sheet.height(1, 34);
  const whose = lao.name.trim() === "" ? t.noName : lao.name;
  sheet.put(2, 1, text(fill(t.asOf, { name: whose, day: buddhistDay(today) })), "unit");
  sheet.putRow(
    planHeaderRow,
    columns.map(({ label }) => [text(label), "header"]),
  );
  sheet.freeze = { rows: planHeaderRow, columns: 0 };
  return sheet;
}

export function endSheet(sheet: SheetBuilder, { pack, lao }: PlannedYear): SheetBlueprint {
  const { year, page } = templateTh.footer;
  const left = [lao.name.slice(0, 60).replaceAll("&", "&&"), fill(year, { year: pack.year })];
  return sheet.build(
    { first: planHeaderRow, last: planHeaderRow },
    {
      left: left.filter((part) => part !== "").join("  "),
      center: "&A",
      right: page,
    },
  );
}

/** Lines that a row has room for: a row is no higher than Excel lets it be, and links may take several lines. */
const linesOfRow = 8;

/**
 * Rows of one entry. Lists of lines go on in rows of their own where one has no room for them.
 *
 * @param cells Each a content, or lines.
 */
export function putEntry(
  sheet: SheetBuilder,
  cells: readonly (readonly [Content | readonly string[], StyleName])[],
): void {
  const most = Math.max(1, ...cells.map(([content]) => (isLines(content) ? content.length : 1)));
  for (let from = 0; from < most; from += linesOfRow) {
    sheet.putRow(
      sheet.next,
      cells.map(([content, style]) => {
        if (isLines(content)) return [text(content.slice(from, from + linesOfRow).join("\n")), style];
        return [from === 0 ? content : text(""), style];
      }),
    );
  }
}

function isLines(content: Content | readonly string[]): content is readonly string[] {
  return Array.isArray(content);
}

/** A heading across the table. */
export function putHeading(sheet: SheetBuilder, heading: string): void {
  const row = sheet.next;
  sheet.columnWidths.forEach((_, index) => {
    sheet.put(row, index + 1, text(index === 0 ? heading : ""), "heading");
  });
  sheet.merge(row, 1, row, sheet.columnWidths.length);
  sheet.height(row, 30);
}

export function divisionHeading({ division, indicators: { length: count } }: DivisionWork): string {
  return division === null ? fill(t.noDivision, { count }) : fill(t.division, { division, count });
}

/** Areas whose marks are typed as a whole belong to no division, and are named all the same. */
export function putTypedAreas(sheet: SheetBuilder, { marks }: PlannedYear, marksColumn: number): void {
  const typed = marks.areas.filter(({ isTyped }) => isTyped);
  if (typed.length === 0) return;
  putHeading(sheet, t.typedAreas);
  for (const { area, mark } of typed) {
    const row = sheet.next;
    sheet.columnWidths.forEach((_, index) => {
      const own = index === 0 ? areaLabel(area) : index + 1 === marksColumn ? marksText(mark) : "";
      sheet.put(row, index + 1, text(own), index + 1 === marksColumn ? "code" : "text");
    });
    sheet.merge(row, 1, row, 2);
    sheet.height(row, 28);
  }
}
