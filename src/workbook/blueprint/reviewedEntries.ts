import { noAnswers, type Entered } from "../../answers/answers";
import { listAnswers } from "../../answers/entries";
import { printAnswerPlace } from "../../answers/places";
import {
  confirmedIn,
  numbersByPlace,
  valuesByPlace,
  withoutConfirmed,
  type Review,
} from "../../answers/review";
import { referFixed, rangeBetween } from "../cells/cellRange";
import { quoted } from "../cells/quoted";
import type { Blueprint, BlueprintSource, CellBlueprint, Content, SheetBlueprint } from "./blueprint";
import { isFormulaContent, native, valueOf } from "./content";
import { entryCellOf, type CellOnSheet } from "./entryCell";
import { formulaText } from "./formulaText";
import { nameSheets } from "./sheetNames";
import { reviewCells, reviewColumns, reviewHeader, usedAnswer } from "./reviewCells";
import { cachedOf, statusContent, statusNow } from "./reviewSheet";
import type { StyleName } from "./styles";

/**
 * A blueprint in which each entry that waits for a person's yes takes the old answer from the sheet of reviews once its row
 * says so. An entry that holds something else already keeps it.
 */
export function withReviewedEntries(
  draw: (source: BlueprintSource) => Blueprint,
  source: BlueprintSource,
): Blueprint {
  const { answers = noAnswers, review } = source.options;
  const drawn = draw(source);
  if (!review || review.waiting.length === 0) return drawn;
  const own = withoutConfirmed(answers, review);
  // What stands in a cell before a yes: nothing, or a formula or a figure of the template.
  const before = own === answers ? drawn : draw({ ...source, options: { ...source.options, answers: own } });
  const taken = valuesByPlace(listAnswers(own));
  return replaced(drawn, replacements({ drawn, before, review, taken }));
}

interface Request {
  readonly drawn: Blueprint;
  readonly before: Blueprint;
  readonly review: Review;
  /** What stands in the cells by itself, by the printed place. */
  readonly taken: ReadonlyMap<string, Entered>;
}

interface Replacement {
  readonly cell: CellOnSheet;
  readonly content: Content;
}

function replacements({ drawn, before, review, taken }: Request): readonly Replacement[] {
  const { pack, options } = drawn.source;
  const names = nameSheets(pack, options.sheetNamesInUse ?? []);
  const cells = reviewCells(names.review, review, pack);
  const confirmed = new Set(confirmedIn(review));
  const counted = valuesByPlace([...confirmed]);
  const numbers = numbersByPlace(review);
  const find = entryCellOf(drawn);
  const contentBefore = contentsOf(before);
  const contentNow = contentsOf(drawn);
  return review.waiting.flatMap((answer, index): readonly Replacement[] => {
    const { place, decision, value } = answer;
    const printed = printAnswerPlace(place);
    const cell = find(place);
    if (!cell) return [];
    const { sheet } = cell;
    const entry = referFixed(rangeBetween(sheet, cell));
    const other = taken.get(printed);
    const row = reviewHeader + index + 1;
    const stands = other === undefined || other === value;
    const status = {
      cell: { sheet: cells.sheet, row, column: reviewColumns.status },
      content: statusContent(row, entry, statusNow(decision, confirmed.has(answer), stands)),
    };
    if (other !== undefined || numbers.get(printed)?.[0] !== index + 1) return [status];
    const used = (numbers.get(printed) ?? []).map((number) => usedAnswer(cells, number));
    const now = counted.get(printed);
    // A state that follows from days shows what it does for days that were said yes to.
    const content = native(
      withFallback(used, textOf(contentBefore(cell))),
      now === undefined ? shownBy(contentNow(cell)) : cachedOf(now),
    );
    return [status, { cell, content }];
  });
}

function withFallback(used: readonly string[], fallback: string): string {
  const [last = '""'] = used.slice(-1);
  const whole = fallback === '""' ? last : `IF(${last}="",${fallback},${last})`;
  return used.slice(0, -1).reduceRight((rest, one) => `IF(${one}="",${rest},${one})`, whole);
}

function textOf(content: Content): string {
  if (isFormulaContent(content)) return formulaText(content, "native");
  const value = valueOf(content);
  return typeof value === "number" ? String(value) : quoted(String(value ?? ""));
}

function shownBy(content: Content): string | number | null {
  const value = valueOf(content);
  return typeof value === "boolean" ? cachedOf(value) : value;
}

const blank: Content = { kind: "blank" };

/** Contents by sheet, and there by row and column as one number. */
class Contents {
  private readonly sheets = new Map<string, Map<number, Content>>();

  put({ sheet, row, column }: CellOnSheet, content: Content): void {
    const cells = this.sheets.get(sheet);
    if (cells) cells.set(keyOf(row, column), content);
    else this.sheets.set(sheet, new Map([[keyOf(row, column), content]]));
  }

  at({ sheet, row, column }: CellOnSheet): Content | undefined {
    return this.sheets.get(sheet)?.get(keyOf(row, column));
  }

  has(sheet: string): boolean {
    return this.sheets.has(sheet);
  }
}

/** Excel has 16,384 columns. */
function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}

function contentsOf({ sheets }: Blueprint): (cell: CellOnSheet) => Content {
  const contents = new Contents();
  for (const { name: sheet, cells } of sheets)
    for (const { row, column, content } of cells) contents.put({ sheet, row, column }, content);
  return (cell) => contents.at(cell) ?? blank;
}

function replaced(blueprint: Blueprint, all: readonly Replacement[]): Blueprint {
  const contents = new Contents();
  for (const { cell, content } of all) contents.put(cell, content);
  const inSheet = (sheet: SheetBlueprint): SheetBlueprint => ({
    ...sheet,
    cells: sheet.cells.map((cell): CellBlueprint => {
      const content = contents.at({ sheet: sheet.name, row: cell.row, column: cell.column });
      return content ? { ...cell, content, style: styles[cell.style] ?? cell.style } : cell;
    }),
  });
  return {
    ...blueprint,
    sheets: blueprint.sheets.map((sheet) => (contents.has(sheet.name) ? inSheet(sheet) : sheet)),
  };
}

/** In a cell for text a formula would be text too. */
const styles: Readonly<Partial<Record<StyleName, StyleName>>> = { inputText: "inputFormula" };
