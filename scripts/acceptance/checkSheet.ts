import { ExampleSheet, type Content } from "../example/exampleSheet";
import { textHeight } from "../example/textHeight";
import { controlCell, finished, firstRow, type AcceptanceSheet } from "./acceptanceSheet";
import { mostGiven, type Expected, type Given, type ValueCheck } from "./check";
import { verdictFormula } from "./verdict";

/** Pixels. */
const width = {
  number: 44,
  function: 92,
  what: 300,
  given: 62,
  formula: 200,
  shown: 190,
  verdict: 82,
  source: 620,
};
const leastHeight = 26;

const firstGiven = "E";
const headers = ["สูตร / Formula", "ผล / Result", "ที่ควรได้ / Expected", "ที่มา / Source"];

/**
 * A line for each call: the cells it is given, its result, what it must be and whether it is.
 *
 * @param numberedFrom The number of the first line.
 */
export function checkSheet(
  name: string,
  title: string,
  checks: readonly ValueCheck[],
  numberedFrom: number,
): AcceptanceSheet {
  const sheet = new ExampleSheet(name, [
    ...[width.number, width.function, width.verdict, width.what],
    ...Array.from({ length: mostGiven }, () => width.given),
    ...[width.formula, width.shown, width.shown, width.source],
  ])
    .height(1, 30)
    .put("A1", title, "title")
    .put("A2", "เซลล์ในช่อง “ตรงกัน” ต้องเป็น TRUE ทุกแถว / every cell of “Same” must be TRUE", "note")
    .height(firstRow - 1, 40)
    .putRow(
      `A${String(firstRow - 1)}`,
      ["ที่ / No.", "ฟังก์ชัน / Function", "ตรงกัน / Same", "สิ่งที่ตรวจ / What is checked"],
      "listHeader",
    )
    .putRow(
      `${firstGiven}${String(firstRow - 1)}`,
      Array.from({ length: mostGiven }, (_, index) => String(index + 1)),
      "listHeader",
    )
    .putRow(`M${String(firstRow - 1)}`, headers, "listHeader");
  checks.forEach((check, index) => {
    putCheck(sheet, check, { row: firstRow + index, number: numberedFrom + index });
  });
  const lastRow = firstRow + checks.length - 1;
  const column = (letter: string): string => `${letter}${String(firstRow)}:${letter}${String(lastRow)}`;
  return {
    name,
    sheet: finished(sheet, { coloured: [column("C")], frozenColumns: 4 }),
    numbers: column("A"),
    functions: column("B"),
    verdicts: column("C"),
  };
}

function putCheck(
  sheet: ExampleSheet,
  check: ValueCheck,
  at: { readonly row: number; readonly number: number },
): void {
  const row = String(at.row);
  const formula = `LPA.${check.function}(${argumentsAt(check, at.row)})`;
  const wanted = shownAs(check.expected);
  sheet
    .height(at.row, heightOf(check, formula, String(wanted)))
    .put(`A${row}`, at.number, "listMiddle")
    .put(`B${row}`, check.function, "listText")
    .put(`D${row}`, check.what, "listText")
    .put(`M${row}`, formula, "listNote")
    .put(`N${row}`, { formula }, "listMiddle")
    .put(`O${row}`, wanted, lookOf(wanted))
    .put(
      `C${row}`,
      {
        formula: verdictFormula(check.expected, {
          result: `N${row}`,
          expected: `O${row}`,
          control: controlCell,
        }),
      },
      "listVerdict",
    )
    .put(`P${row}`, check.source, "listNote");
  check.given.forEach((given, index) => {
    sheet.put(
      `${columnAt(index)}${row}`,
      contentOf(given),
      typeof given === "string" ? "listTyped" : "listInput",
    );
  });
}

function heightOf({ what, source, expected }: ValueCheck, formula: string, wanted: string): number {
  // Of a text that only a part is asked of, the whole has several lines.
  const result = "holds" in expected ? `${wanted}\n\n\n\n\n\n` : wanted;
  return Math.max(
    leastHeight,
    textHeight([
      [what, width.what],
      [source, width.source],
      [formula, width.formula],
      [result, width.shown],
    ]),
  );
}

function argumentsAt({ arguments: written, given }: ValueCheck, row: number): string {
  const place = (index: number): string => `${columnAt(index)}${String(row)}`;
  const all = given.length === 1 ? place(0) : `${place(0)}:${place(given.length - 1)}`;
  return written
    .replace("{cells}", all)
    .replace(/\{(\d)\}/g, (_, number: string) => place(Number(number) - 1));
}

function columnAt(index: number): string {
  return String.fromCharCode(firstGiven.charCodeAt(0) + index);
}

/** How an expectation looks: a text is one even where it reads as a number. */
export function lookOf(expected: string | number): "listExpected" | "listMiddle" {
  return typeof expected === "string" ? "listExpected" : "listMiddle";
}

export function contentOf(given: Given): Content {
  return typeof given === "boolean" ? { ticked: given } : given;
}

function shownAs(expected: Expected): string | number {
  if ("is" in expected) return expected.is;
  return "holds" in expected ? expected.holds : `ผิดพลาด ${expected.error}`;
}
