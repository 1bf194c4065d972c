import { readAuthoringWorkbook } from "../../src/authoring/readAuthoringWorkbook";
import type { AuthoringRead } from "../../src/authoring/authored";
import { listWithItems } from "../../src/pack/outline";
import type { Indicator, Pack } from "../../src/pack/schema";
import { EditedWorkbook } from "./support/editedWorkbook";
import { shippedPack } from "./support/shippedPack";

/** Rows of the sheet Bands, as Excel counts them, by indicator: six bands each. */
const bandRows: Readonly<Record<string, readonly number[]>> = {
  "1": [2, 3, 4, 5, 6, 7],
  "2": [8, 9, 10, 11, 12, 13],
  "3": [14, 15, 16, 17, 18, 19],
  "5": [26, 27, 28, 29, 30, 31],
};

async function withBlanks(
  rows: readonly number[],
  edit = (book: EditedWorkbook): EditedWorkbook => book,
): Promise<AuthoringRead> {
  const book = await EditedWorkbook.of2567();
  for (const row of rows) book.set("Bands", row, "when", null);
  return readAuthoringWorkbook(await edit(book).bytes());
}

function packIn(read: AuthoringRead): Pack {
  if (!read.ok) throw new Error(read.trouble.map(({ code }) => code).join(" "));
  if (read.value.kind !== "pack") throw new Error("no pack");
  return read.value.pack;
}

/** Conditions with their terms in one order, since a comma joins either way round. */
function conditions({ rubric }: Indicator): readonly string[] {
  if (!Array.isArray(rubric)) return [];
  const bands = rubric as readonly { readonly when: string }[];
  return bands.map(({ when }) => when.split(", ").sort().join(", "));
}

function indicatorIn(pack: Pack, id: string): Indicator {
  const found = listWithItems(pack).find(({ indicator }) => indicator.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found.indicator;
}

describe("a condition left blank is read from the words beside it", () => {
  test("each of the paper's own, of four indicators", async () => {
    const pack = packIn(await withBlanks(Object.values(bandRows).flat()));
    for (const id of Object.keys(bandRows))
      expect(conditions(indicatorIn(pack, id))).toEqual(conditions(indicatorIn(shippedPack("lpa-2567"), id)));
  });

  test("and so are states that the bands name, where they are blank too", async () => {
    const read = await withBlanks(bandRows["3"] ?? [], (book) => {
      const rows = book.rows("Clauses");
      const at = rows.findIndex(
        (row) => row[book.column("Clauses", "states")] === "ไม่ดำเนินการ, ล่าช้า, ดำเนินการแล้ว",
      );
      return book.set("Clauses", at + 1, "states", null);
    });
    const eighth = indicatorIn(packIn(read), "3").clauses[7];
    expect([...(eighth?.states ?? [])].sort()).toEqual(["done", "late", "none"]);
  });

  test("which is told, with the rows", async () => {
    const read = await withBlanks([8, 9, 10, 13]);
    expect(read.ok && read.value.remarks).toMatchObject([
      {
        code: "readFromText",
        values: { rows: "8–10, 13" },
        place: { sheet: "Bands", row: 8, column: "when" },
      },
    ]);
  });

  test("what is written stays as it is, whatever the words say", async () => {
    const read = await withBlanks([9], (book) => book.set("Bands", 10, "when", "count 3-4"));
    expect(conditions(indicatorIn(packIn(read), "2"))).toEqual([
      "count 6",
      "count 5",
      "count 3-4",
      "count 3",
      "count 2",
      "count 0-1",
    ]);
  });

  test("a likely reading is not taken, but shown to be confirmed", async () => {
    const read = await withBlanks([9], (book) => book.set("Bands", 9, "text", "ดำเนินการ 5 ข้อ เป็นที่ประจักษ์"));
    expect(read.ok ? [] : read.trouble).toMatchObject([
      {
        code: "whenLikely",
        values: { readings: ["count 5"] },
        place: { sheet: "Bands", row: 9, column: "when" },
      },
    ]);
  });

  test("a likely precondition is shown in its own cell, and conditions that name it are no faults", async () => {
    const read = await withBlanks([20, 21, 22, 23, 24, 25], (book) =>
      book.set("Indicators", 5, "gate.text", null),
    );
    const [only, ...others] = read.ok ? [] : read.trouble;
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      code: "gateLikely",
      place: { sheet: "Indicators", row: 5, column: "gate.text" },
    });
  });

  test("words that say nothing are told as such", async () => {
    const read = await withBlanks([9], (book) => book.set("Bands", 9, "text", "ดีเยี่ยม"));
    expect(read.ok ? [] : read.trouble).toMatchObject([{ code: "whenUnread", place: { row: 9 } }]);
  });
});
