import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { choices } from "../../src/authoring/choices";
import { limits } from "../../src/authoring/limits";
import { readPackOf } from "./support/readPackOf";
import { forms, sheetsOf } from "../../src/authoring/forms";
import { columnsOf, packFields } from "../../src/authoring/tables";
import { writeStarterWorkbook } from "../../src/authoring/writeAuthoringWorkbook";
import { authoringEn } from "../../src/texts/authoring.en";
import { authoringTh } from "../../src/texts/authoring.th";

const tableNames = forms.pack.tables;

type Book = Awaited<ReturnType<typeof readXlsx>>;
let bytes: Uint8Array;
let book: Book;
beforeAll(async () => {
  bytes = await writeStarterWorkbook();
  book = await readXlsx(bytes, { readStyles: true });
});

function sheet(name: string): Book["sheets"][number] {
  const found = book.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** The format of a sheet's cells, from the file itself: hucre does not tell that of blank ones. */
function cellFormats(file: Uint8Array, name: string): (cell: string) => { font: string; text: boolean } {
  const parts = unzipSync(file);
  const read = (part: string): string => new TextDecoder().decode(parts[part]);
  const xml = read(`xl/worksheets/sheet${String(book.sheets.findIndex((one) => one.name === name) + 1)}.xml`);
  const styles = read("xl/styles.xml");
  const fonts = [...styles.matchAll(/<font>.*?<\/font>/g)].map(
    ([font]) => /name val="([^"]*)"/.exec(font)?.[1],
  );
  const formats = /<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0].match(/<xf [^>]*>/g) ?? [];
  return (cell) => {
    const format = formats[Number(new RegExp(`r="${cell}"[^>]* s="(\\d+)"`).exec(xml)?.[1])] ?? "";
    const numberFormat = /numFmtId="(\d+)"/.exec(format)?.[1] ?? "";
    return {
      font: fonts[Number(/fontId="(\d+)"/.exec(format)?.[1])] ?? "",
      text: /formatCode="([^"]*)"/.exec(styles.split(`numFmtId="${numberFormat}"`)[1] ?? "")?.[1] === "@",
    };
  };
}

/** Those that an officer fills in; what was read of a paper stands in workbooks of drafts alone. */
function offeredColumns(name: (typeof tableNames)[number]): ReturnType<typeof columnsOf> {
  return columnsOf(name).filter(({ ifFilled }) => !ifFilled);
}

describe("the empty starter workbook", () => {
  test("opens with a Thai guide, then one sheet a table", () => {
    expect(book.sheets.map(({ name }) => name)).toEqual(["คำแนะนำ", ...sheetsOf(forms.pack), "Lists"]);
    expect(sheet("Lists").hidden).toBe(true);
    expect(sheet("คำแนะนำ").rows.flat()).toContain("1-7, 8 late");
  });

  test.each(tableNames)("%s has headers that stay in view, each with a note", (name) => {
    const { rows, cells, freezePane } = sheet(name);
    expect(rows[0]).toHaveLength(offeredColumns(name).length);
    expect(freezePane?.rows).toBe(1);
    offeredColumns(name).forEach(({ key }, index) => {
      expect(rows[0]?.[index]).toContain(`(${key})`);
      expect(cells?.get(`0,${String(index)}`)?.comment?.text).toMatch(/[ก-ฮ]/);
    });
  });

  test("has text cells wherever a code or a text is typed, 150 rows down", () => {
    const formats = cellFormats(bytes, "Bands");
    for (const row of [2, 75, 151])
      expect(["A", "B", "D", "E"].map((column) => formats(`${column}${String(row)}`))).toEqual(
        Array.from({ length: 4 }, () => ({ font: "TH Sarabun New", text: true })),
      );
    expect(formats("C2")).toEqual({ font: "TH Sarabun New", text: false });
  });

  test("offers every list from a range, so that none is too long for Excel", () => {
    const validations = book.sheets.flatMap(({ dataValidations }) => dataValidations ?? []);
    const listed = validations.filter(({ type }) => type === "list");
    expect(listed.length).toBeGreaterThan(15);
    for (const { formula1, values } of listed) {
      expect(values).toBeUndefined();
      expect(formula1).toMatch(/^\w+!\$[A-Z]+\$2:\$[A-Z]+\$\d+$/);
    }
  });

  test("offers the words of each list that a single choice is made from", () => {
    const offered = sheet("Lists").rows;
    expect(offered[0]).toEqual([...Object.keys(choices), "findings", "yesNo", "yesNoOrNotStated"]);
    expect(offered[1]?.[0]).toBe(authoringTh.choices.overall.sum);
  });

  test("read as it is, tells what must be filled in, and nothing else", async () => {
    const read = await readPackOf(bytes);
    const needed = packFields.filter(({ required }) => required).map(({ key }) => key);
    expect(read.ok ? [] : read.trouble.map(({ code, place }) => `${code} ${String(place?.column)}`)).toEqual([
      ...needed.map((key) => `cellMissing ${key}`),
      "sheetEmpty null",
    ]);
  });

  test("comes in English too", async () => {
    const english = await readXlsx(await writeStarterWorkbook(authoringEn));
    expect(english.sheets[0]?.name).toBe("Guide");
    expect(english.sheets.find(({ name }) => name === "Bands")?.rows[0]).toContain("Condition (when)");
  });

  test.each(tableNames)("%s takes text as text in whole columns, and offers its words far below", (name) => {
    const parts = unzipSync(bytes);
    const place = book.sheets.findIndex((one) => one.name === name) + 1;
    const xml = new TextDecoder().decode(parts[`xl/worksheets/sheet${String(place)}.xml`]);
    const styles = new TextDecoder().decode(parts["xl/styles.xml"]);
    const formats = /<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0].match(/<xf [^>]*>/g) ?? [];
    const columns = [...xml.matchAll(/<col [^>]*?style="(\d+)"/g)].map(
      ([, style]) => formats[Number(style)] ?? "",
    );
    const asText = columns.map((format) => {
      const id = /numFmtId="(\d+)"/.exec(format)?.[1] ?? "";
      return styles.includes(`numFmtId="${id}" formatCode="@"`) || id === "49";
    });
    expect(asText).toEqual(offeredColumns(name).map(({ is }) => is.kind !== "number"));
    for (const [, range = ""] of xml.matchAll(/<dataValidation [^>]*sqref="([^"]*)"/g))
      expect(Number(/:[A-Z]+(\d+)$/.exec(range)?.[1])).toBe(limits.rows);
  });
});
