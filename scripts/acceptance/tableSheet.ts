import { ExampleSheet } from "../example/exampleSheet";
import { textHeight } from "../example/textHeight";
import { controlCell, finished, firstRow, type AcceptanceSheet } from "./acceptanceSheet";
import { contentOf, lookOf } from "./checkSheet";
import type { TableCheck } from "./check";
import { verdictFormula } from "./verdict";

/** Pixels: number, function, whether all of a table is the same; cells given; results; expectations; comparisons. */
const own = [44, 92, 82] as const;
const given = [250, 76, 76] as const;
const shown = [140, 250, 76, 210, 90, 90] as const;
const verdicts = [66, 66, 66, 66, 66, 66] as const;
const widths = [...own, ...given, ...shown, ...shown, ...verdicts];

const startOfGiven = own.length;
const startOfResult = startOfGiven + given.length;
const startOfExpected = startOfResult + shown.length;
const startOfVerdicts = startOfExpected + shown.length;

const leastHeight = 26;
const blankRows = 1;

/** Results that fill rows, each beside the rows that they must be, compared cell by cell. */
export function tableSheet(
  name: string,
  title: string,
  checks: readonly TableCheck[],
  numberedFrom: number,
): AcceptanceSheet {
  const sheet = new ExampleSheet(name, widths)
    .height(1, 30)
    .put("A1", title, "title")
    .put("A2", "ผลของสูตรกับตารางที่ควรได้ เทียบทีละเซลล์ / results beside what they must be, cell by cell", "note")
    .height(firstRow - 1, 40)
    .putRow(at(0, firstRow - 1), ["ที่ / No.", "ฟังก์ชัน / Function", "ตรงกัน / Same"], "listHeader")
    .put(at(startOfGiven, firstRow - 1), "ข้อมูล / Given", "heading")
    .put(at(startOfResult, firstRow - 1), "ผลของสูตร / Result", "heading")
    .put(at(startOfExpected, firstRow - 1), "ที่ควรได้ / Expected", "heading")
    .put(at(startOfVerdicts, firstRow - 1), "ตรงกัน / Same", "heading");
  const compared: string[] = [];
  let row = firstRow;
  checks.forEach((check, index) => {
    compared.push(putTable(sheet, check, row));
    sheet.put(at(0, row), numberedFrom + index, "listMiddle");
    row += 1 + Math.max(check.expected.length, ...check.given.map(({ length }) => length)) + blankRows;
  });
  const column = (place: number): string => `${at(place, firstRow)}:${at(place, row - blankRows - 1)}`;
  return {
    name,
    sheet: finished(sheet, { coloured: [column(2), ...compared], frozenColumns: 0 }),
    numbers: column(0),
    functions: column(1),
    verdicts: column(2),
  };
}

/** @returns The range of the comparisons. */
function putTable(sheet: ExampleSheet, check: TableCheck, headRow: number): string {
  const first = headRow + 1;
  const last = headRow + check.expected.length;
  const columns = check.expected[0]?.length ?? 0;
  const range = `${at(startOfVerdicts, first)}:${at(startOfVerdicts + columns - 1, last)}`;
  const formula = `LPA.${check.function}(${argumentsFrom(check, first)})`;
  sheet
    .put(at(1, headRow), check.function, "listText")
    .put(
      at(2, headRow),
      { formula: `COUNTIF(${range},TRUE)=${String(check.expected.length * columns)}` },
      "listVerdict",
    )
    .put(at(startOfGiven, headRow), check.what, "strong")
    .put(at(startOfResult, headRow), formula, "note")
    .put(at(startOfExpected, headRow), check.source, "note");
  check.given.forEach((cells, column) => {
    cells.forEach((one, index) => {
      sheet.put(
        at(startOfGiven + column, first + index),
        contentOf(one),
        typeof one === "string" ? "listTyped" : "listInput",
      );
    });
  });
  check.expected.forEach((cells, index) => {
    putRow(sheet, first + index, cells);
  });
  sheet.put(at(startOfResult, first), { formula, last: at(startOfResult + columns - 1, last) }, "listMiddle");
  return range;
}

function putRow(sheet: ExampleSheet, row: number, cells: readonly (string | number)[]): void {
  sheet.height(
    row,
    Math.max(leastHeight, textHeight(cells.map((cell, column) => [String(cell), shown[column] ?? 0]))),
  );
  cells.forEach((cell, column) => {
    const result = at(startOfResult + column, row);
    const expected = at(startOfExpected + column, row);
    sheet
      .put(result, null, "listMiddle")
      .put(expected, cell === "" ? null : cell, lookOf(cell))
      .put(
        at(startOfVerdicts + column, row),
        { formula: verdictFormula({ is: cell }, { result, expected, control: controlCell }) },
        "listVerdict",
      );
  });
}

function argumentsFrom({ arguments: written, given: columns }: TableCheck, row: number): string {
  const cells = (first: number, last: number): string => {
    const length = columns[last]?.length ?? 0;
    return `${at(startOfGiven + first, row)}:${at(startOfGiven + last, row + length - 1)}`;
  };
  return written
    .replace("{cells}", cells(0, columns.length - 1))
    .replace(/\{(\d)\}/g, (_, number: string) => cells(Number(number) - 1, Number(number) - 1));
}

function at(column: number, row: number): string {
  return `${String.fromCharCode("A".charCodeAt(0) + column)}${String(row)}`;
}
