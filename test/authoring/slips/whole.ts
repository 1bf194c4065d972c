import type { EditedWorkbook } from "../support/editedWorkbook";

/** What was done to the workbook of 2567, and all that is told of it, by sheet, column and code. */
export type WholeSlip = [
  name: string,
  edit: (book: EditedWorkbook) => EditedWorkbook,
  told: readonly string[],
];

function exchange(book: EditedWorkbook, sheet: string, one: string, other: string): EditedWorkbook {
  const [left, right] = [book.column(sheet, one), book.column(sheet, other)];
  for (const row of book.rows(sheet).slice(1))
    [row[left], row[right]] = [row[right] ?? null, row[left] ?? null];
  return book;
}

/** One slip, however many cells it spoils, is told once; several are told together. */
export const wholeSlips: readonly WholeSlip[] = [
  [
    "the number of an indicator typed twice",
    (book) => book.set("Indicators", 4, "id", "2"),
    ["Indicators id duplicateRow"],
  ],
  ["the number of an area typed twice", (book) => book.set("Areas", 3, "id", "1"), ["Areas id duplicateRow"]],
  [
    "the number of an indicator changed in its own row alone",
    (book) => book.set("Indicators", 4, "id", "30"),
    ["Clauses indicator unknownOwner"],
  ],
  [
    "scores and conditions exchanged",
    (book) => exchange(book, "Bands", "score", "when"),
    ["Bands score columnsSwapped"],
  ],
  [
    "conditions and texts exchanged",
    (book) => exchange(book, "Bands", "when", "text"),
    ["Bands when columnsSwapped"],
  ],
  [
    "keys and titles exchanged",
    (book) => exchange(book, "Indicators", "key", "title"),
    ["Indicators key columnsSwapped"],
  ],
  [
    "every score typed in words",
    (book) => {
      for (let row = 2; row <= 30; row += 1) book.set("Bands", row, "score", "ห้า");
      return book;
    },
    ["Bands score notANumber"],
  ],
  ["a sheet renamed in Thai", (book) => book.rename("Bands", "เกณฑ์การให้คะแนน"), ["Bands - sheetMisspelt"]],
  [
    "a sheet of indicators renamed",
    (book) => book.rename("Indicators", "ตัวชี้วัด"),
    ["Indicators - sheetMisspelt"],
  ],
  ["a sheet left out", (book) => book.drop("Clauses"), ["Clauses - sheetMissing"]],
  [
    "a clause whose number can't be read",
    (book) => book.set("Clauses", 9, "id", "ข้อสอง!"),
    ["Clauses id notACode"],
  ],
  [
    "a clause whose states are no words",
    (book) => book.set("Clauses", 15, "states", "บ้าง"),
    ["Clauses states notAChoice"],
  ],
  [
    "full marks in words",
    (book) => book.set("Indicators", 4, "fullMarks", "ห้าคะแนน"),
    ["Indicators fullMarks notANumber"],
  ],
  [
    "ten faults of every kind at once",
    (book) =>
      book
        .setField("version", "รุ่นหนึ่ง")
        .setField("year", "ปีนี้")
        .set("Areas", 3, "title", null)
        .set("Indicators", 2, "measure.all", null)
        .set("Indicators", 3, "counted", "อาจจะ")
        .set("Clauses", 15, "deadline.months", 2)
        .set("Bands", 8, "when", "count 7")
        .set("Bands", 14, "when", "1-8 สาย")
        .set("Bands", 20, "score", 6)
        .set("Evidence", 3, "indicator", "88"),
    [
      "Areas title cellMissing",
      "Bands score scoreAboveFullMarks",
      "Bands when countBeyondClauses",
      "Bands when whenSyntax",
      "Clauses deadline.on deadlineMix",
      "Evidence indicator unknownOwner",
      "Indicators counted notAChoice",
      "Indicators measure.all cellMissing",
      "Pack version notACode",
      "Pack year notANumber",
    ],
  ],
];
