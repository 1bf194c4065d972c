import { strToU8, unzipSync, zipSync } from "fflate";
import { joinEntries } from "../../../src/zip/joinEntries";
import { listEntries } from "../../../src/zip/zipEntries";
import type { SavedCell } from "../../../src/xlsx/savedCell";
import type { Book } from "../../../src/workbook/read/book";
import { openBook } from "../../../src/workbook/read/openBook";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface Written {
  /** The rows of the one sheet, ด้าน 1, as XML. */
  readonly rows?: string;
  readonly strings?: string;
  readonly names?: string;
  /** Before the sheets of the workbook's part. */
  readonly settings?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** An .xlsx as a program would write it, part by part. */
function written({ rows = "", strings = "", names = "", settings = "", more = {} }: Written): Uint8Array {
  const parts = {
    "_rels/.rels": `<Relationships><Relationship Id="r1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${relationships}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    "xl/workbook.xml":
      `<workbook>${settings}<sheets><sheet name="ด้าน 1" sheetId="7" r:id="rId1"/></sheets>` +
      `<definedNames>${names}</definedNames></workbook>`,
    "xl/sharedStrings.xml": `<sst>${strings}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

function define(range: string, attributes = ""): string {
  return `<definedName name="LPA_a_SCORE" ${attributes}>${range}</definedName>`;
}

async function cellsIn(
  book: Written,
  name = "LPA_a_SCORE",
): Promise<readonly (readonly SavedCell[])[] | null> {
  return (await opened(written({ names: define("'ด้าน 1'!$A$1"), ...book }))).named(name);
}

async function opened(bytes: Uint8Array): Promise<Book> {
  const read = await openBook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.trouble));
  return read.value.book;
}

/** What stands in the way: its code, or the part and its flaw. */
async function refusal(bytes: Uint8Array): Promise<unknown> {
  const read = await openBook(bytes);
  if (read.ok) return null;
  const { trouble } = read;
  if (trouble.code !== "partUnsound") return trouble.code;
  const { part, flaw, sheet, cell } = trouble.values;
  return [part, flaw, sheet, ...(cell === null ? [] : [cell])];
}

async function valueIn(rows: string, strings = ""): Promise<SavedCell | undefined> {
  return (await cellsIn({ rows, strings }))?.[0]?.[0];
}

const plain = { isFormula: false, isError: false };

describe("a cell is read as programs save it", () => {
  it.each([
    ["a number", `<c r="A1" s="3"><v>2.5</v></c>`, { ...plain, value: 2.5 }],
    ["a number marked as one", `<c r="A1" t="n"><v> 45295 </v></c>`, { ...plain, value: 45295 }],
    ["TRUE", `<c r="A1" t="b"><v>1</v></c>`, { ...plain, value: true }],
    ["FALSE", `<c r="A1" t="b"><v>0</v></c>`, { ...plain, value: false }],
    ["an inline text", `<c r="A1" t="inlineStr"><is><t>ก &amp; ข</t></is></c>`, { ...plain, value: "ก & ข" }],
    [
      "an inline text in runs",
      `<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>ล่า</t></r><r><t>ช้า</t></r></is></c>`,
      { ...plain, value: "ล่าช้า" },
    ],
    ["an error", `<c r="A1" t="e"><v>#N/A</v></c>`, { value: "#N/A", isFormula: false, isError: true }],
    [
      "a formula's number",
      `<c r="A1"><f>1+1</f><v>2</v></c>`,
      { value: 2, isFormula: true, isError: false, formula: "1+1" },
    ],
    [
      "a formula's text",
      `<c r="A1" t="str"><f aca="false">IF(B1&gt;0,"✓","")</f><v>✓</v></c>`,
      { value: "✓", isFormula: true, isError: false, formula: 'IF(B1>0,"✓","")' },
    ],
    [
      "a formula's empty text",
      `<c r="A1" t="str"><f>""</f><v></v></c>`,
      { value: null, isFormula: true, isError: false, formula: '""' },
    ],
    [
      "a formula that shares another's",
      `<c r="A1" t="str"><f t="shared" si="0"/><v>#NAME?</v></c>`,
      { value: "#NAME?", isFormula: true, isError: true, formula: "" },
    ],
    ["a day of a strict file", `<c r="A1" t="d"><v>2023-12-29</v></c>`, { ...plain, value: 45289 }],
    ["a day with its time", `<c r="A1" t="d"><v>2023-12-29T12:00:00</v></c>`, { ...plain, value: 45289.5 }],
    ["a blank cell with a look", `<c r="A1" s="4"/>`, { ...plain, value: null }],
    ["an empty text", `<c r="A1" t="inlineStr"><is><t></t></is></c>`, { ...plain, value: null }],
    ["a comment between", `<!-- <c r="A1"><v>9</v></c> --><c r="A1"><v>1</v></c>`, { ...plain, value: 1 }],
    [
      "a section of plain letters",
      `<c r="A1" t="inlineStr"><is><t><![CDATA[a < b & c]]></t></is></c>`,
      { ...plain, value: "a < b & c" },
    ],
    ["single quotes and blanks", `<c  r = 'A1' t='b' ><v>1</v></c >`, { ...plain, value: true }],
    [
      "letters that XML can't hold",
      `<c r="A1" t="str"><v>ก_x000D_ข&#3588;</v></c>`,
      { ...plain, value: "ก\rขค" },
    ],
  ])("%s", async (_, cell, expected) => {
    expect(await valueIn(`<row r="1">${cell}</row>`)).toEqual(expected);
  });

  it("shared texts in their order, in runs, without the furigana beside them", async () => {
    const strings = `<si><t xml:space="preserve"> หนึ่ง </t></si><si/><si><r><t>ส</t></r><r><t>อง</t></r><rPh sb="0" eb="1"><t>ซอง</t></rPh></si>`;
    const rows = `<row r="1"><c r="A1" t="s"><v>2</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>`;
    const cells = await cellsIn({ rows, strings, names: define("'ด้าน 1'!$A$1:$D$1") });
    expect(cells?.[0]?.map(({ value }) => value)).toEqual(["สอง", " หนึ่ง ", null, null]);
  });

  it("beside the one before, where it has no address", async () => {
    const rows = `<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`;
    const cells = await cellsIn({ rows, names: define("'ด้าน 1'!$A$1:$B$2") });
    expect(cells?.map((row) => row.map(({ value }) => value))).toEqual([
      [1, 2],
      [3, null],
    ]);
  });

  it("in tags with a prefix", async () => {
    const more = {
      "xl/worksheets/sheet1.xml": `<?xml version="1.0"?><x:worksheet xmlns:x="y"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>✓</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    };
    expect((await cellsIn({ more }))?.[0]?.[0]?.value).toBe("✓");
  });
});

describe("a name", () => {
  const rows = `<row r="1"><c r="A1"><v>1</v></c></row>`;

  it("is found in upper and lower case, with or without quotes around its sheet", async () => {
    expect((await cellsIn({ rows }, "lpa_A_score"))?.[0]?.[0]?.value).toBe(1);
    const more = {
      "xl/workbook.xml": `<workbook><sheets><sheet name="S" r:id="rId1"/></sheets><definedNames>${define("S!$A$1")}</definedNames></workbook>`,
    };
    expect((await cellsIn({ rows, more }))?.[0]?.[0]?.value).toBe(1);
  });

  it.each([
    ["of a single sheet", define("'ด้าน 1'!$A$1", `localSheetId="0"`)],
    ["of a cell that was deleted", define("#REF!")],
    ["of a sheet that is not there", define("'ด้าน 2'!$A$1")],
    ["of whole columns", define("'ด้าน 1'!$A$1:$B$1048576")],
  ])("%s stands for nothing", async (_, names) => {
    expect(await cellsIn({ rows, names })).toBeNull();
  });
});

it.each([
  ["declares entities", `<!DOCTYPE a [<!ENTITY b "c">]><a/>`],
  ["has a comment that never ends", "<!-- <a/>"],
])("another program's own part that %s is left out, and the cells are read", async (_, part) => {
  const rows = `<row r="1"><c r="A1"><v>1</v></c></row>`;
  const more = { "customXml/item1.xml": part, "customXml/item2.xml": "<sound/>" };
  const book = await opened(written({ rows, names: define("'ด้าน 1'!$A$1"), more }));
  expect(book.named("LPA_a_SCORE")).toEqual([[{ value: 1, isFormula: false, isError: false }]]);
  expect(book.customXml).toEqual(["<sound/>"]);
});

describe("a workbook is refused, and the part is named", () => {
  const rows = `<row r="1"><c r="A1"><v>1</v></c></row>`;
  const names = define("'ด้าน 1'!$A$1");
  const sheet = "xl/worksheets/sheet1.xml";

  it.each<readonly [string, Written, unknown]>([
    [
      "that declares entities",
      { names, more: { [sheet]: `<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>` } },
      [sheet, "broken", "ด้าน 1"],
    ],
    ["with a comment that never ends", { names, rows: `<!-- ${rows}` }, [sheet, "broken", "ด้าน 1"]],
    ["without a workbook's part", { more: { "_rels/.rels": "<Relationships/>" } }, "notAWorkbook"],
    ["whose elements end as others", { names, rows: "<row></c></row>" }, [sheet, "broken", "ด้าน 1"]],
    ["whose sheet is no sheet", { names, more: { [sheet]: "<sst/>" } }, [sheet, "broken", "ด้าน 1"]],
    ["whose sheet is empty", { names, more: { [sheet]: "" } }, [sheet, "broken", "ด้าน 1"]],
    [
      "with an address that is none",
      { names, rows: `<row r="1"><c r="1A"><v>1</v></c></row>` },
      [sheet, "cell", "ด้าน 1", "1A"],
    ],
    [
      "with a cell of another row",
      { names, rows: `<row r="1"><c r="A2"><v>1</v></c></row>` },
      [sheet, "cell", "ด้าน 1", "A2"],
    ],
    [
      "with a cell twice",
      { names, rows: `<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>` },
      [sheet, "cell", "ด้าน 1", "A1"],
    ],
    [
      "with a number that is none",
      { names, rows: `<row r="1"><c r="A1"><v>1O</v></c></row>` },
      [sheet, "cell", "ด้าน 1", "A1"],
    ],
    [
      "with a shared text that is not there",
      { names, rows: `<row r="1"><c r="A1" t="s"><v>3</v></c></row>`, strings: "<si/>" },
      [sheet, "cell", "ด้าน 1", "A1"],
    ],
    ["with a name twice", { rows, names: names + names }, ["xl/workbook.xml", "twice", null, "LPA_a_SCORE"]],
    [
      "whose shared texts are cut off",
      { rows, names, more: { "xl/sharedStrings.xml": "<sst><si><t>ก</t></si>" } },
      ["xl/sharedStrings.xml", "broken", null],
    ],
    [
      "in letters that are none of its own",
      { names, more: { [sheet]: `<?xml version="1.0" encoding="x-unknown"?><worksheet/>` } },
      [sheet, "broken", "ด้าน 1"],
    ],
  ])("%s", async (_, book, expected) => {
    expect(await refusal(written(book))).toEqual(expected);
  });

  it("whose sheet is damaged", async () => {
    const sound = written({ rows: rows.replace("1</v>", `${"1".repeat(300)}</v>`), names });
    const at = Buffer.from(sound).indexOf(sheet) + sheet.length;
    const damaged = Uint8Array.from(sound, (byte, index) => (index >= at && index < at + 40 ? 0xff : byte));
    expect(await refusal(damaged)).toEqual([sheet, "altered", "ด้าน 1"]);
  });

  it("that has a part twice, in two ways of writing its name", async () => {
    const entries = listEntries(written({ rows, names })) ?? [];
    const again = entries
      .filter(({ name }) => name === sheet)
      .map((entry) => ({ ...entry, name: "XL\\worksheets\\Sheet1.xml" }));
    expect(await refusal(joinEntries([...entries, ...again]))).toEqual([sheet, "twice", "ด้าน 1"]);
  });

  it("that declares to unpack to more than a workbook needs, in parts that are read", async () => {
    const entries = listEntries(written({ rows, names })) ?? [];
    expect(await refusal(joinEntries(entries))).toBeNull();
    const huge = entries.map((entry) => ({ ...entry, unpackedBytes: 30_000_000 }));
    expect(await refusal(joinEntries(huge))).toBe("unpacksTooLarge");
  });

  it("with thousands of parts", async () => {
    const more = Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`a${index}.xml`, ""]));
    expect(await refusal(written({ more }))).toBe("unpacksTooLarge");
  });

  it("cut off anywhere", async () => {
    const sound = written({ rows, names });
    for (const part of [0.1, 0.5, 0.9, 0.99])
      expect(await refusal(sound.subarray(0, Math.floor(sound.length * part)))).toBe("damaged");
  });
});

describe("a workbook is read as Excel reads it", () => {
  const rows = `<row r="1"><c r="a1" t="inlineStr"><is><t>ก</t></is></c></row>`;
  const names = define("'ด้าน 1'!$A$1");
  const first = [[{ value: "ก", isFormula: false, isError: false }]];

  it("with pictures of many megabytes, which count towards no limit", async () => {
    const entries = listEntries(written({ rows, names })) ?? [];
    const picture = new Uint8Array(21_000_000).fill(7);
    const media = { name: "xl/media/image1.png", compressed: picture, method: "stored" } as const;
    const bytes = joinEntries([...entries, { ...media, unpackedBytes: picture.length, crc32: 0 }]);
    expect((await opened(bytes)).named("LPA_a_SCORE")).toEqual(first);
  });

  it("outside xl/, in UTF-16 with and without a mark, in letters that it declares", async () => {
    const encoded = (encoding: "utf16le" | "latin1", text: string): Uint8Array =>
      Uint8Array.from(Buffer.from(text, encoding));
    const parts = unzipSync(written({ rows, names }));
    const xml = Buffer.from(parts["xl/worksheets/sheet1.xml"] ?? []).toString();
    const thai874 = `<?xml version="1.0" encoding="windows-874"?>${xml}`.replace("ก", "\u00A1");
    for (const sheet of [
      encoded("utf16le", `\uFEFF${xml}`),
      encoded("utf16le", xml),
      encoded("latin1", thai874),
    ])
      expect(
        (await opened(zipSync({ ...parts, "xl/worksheets/sheet1.xml": sheet }))).named("LPA_a_SCORE"),
      ).toEqual(first);
    const moved = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => [
      name.replace(/^xl\//, "book/"),
      strToU8(Buffer.from(bytes).toString().replaceAll("xl/", "book/")),
    ]);
    expect((await opened(zipSync(Object.fromEntries(moved)))).named("LPA_a_SCORE")).toEqual(first);
  });

  it("with the days it counts from 1904 told apart", async () => {
    const settings = `<workbookPr date1904="1"/>`;
    expect((await opened(written({ rows, names, settings }))).daysBefore).toBe(1462);
    expect((await opened(written({ rows, names }))).daysBefore).toBe(0);
  });
});

describe("a text is kept as it was typed", () => {
  it.each([
    ["a note that begins like an error", "#1", "#1"],
    ["what only looks like a code", "_x0041_", "_x0041_"],
    ["what only looks like one, told apart by its writer", "_x005F_x0041_", "_x0041_"],
    ["an underscore before no code", "a_x005f_b", "a_b"],
    ["a letter that XML can't hold", "a_x0007_b", "a\u0007b"],
    ["half of a pair", "_xD83D_", "\uD83D"],
    ["half of a pair by its number", "&#xD83D;", "\uD83D"],
    ["a mark that stands for no letter", "_xFFFE_", "\uFFFE"],
  ])("%s", async (_, stored, expected) => {
    const cell = `<c r="A1" t="inlineStr"><is><t>${stored}</t></is></c>`;
    expect(await valueIn(`<row r="1">${cell}</row>`)).toEqual({ ...plain, value: expected });
  });
});

describe("a formula without a value", () => {
  it.each([
    ["no value at all", `<c r="A1"><f>1+1</f></c>`, true],
    ["an empty one of a program that reckons nothing", `<c r="A1"><f>1+1</f><v/></c>`, true],
    ["an empty text, which it came to", `<c r="A1" t="str"><f>1+1</f><v></v></c>`, undefined],
    ["the same, written short", `<c r="A1" t="str"><f>1+1</f><v/></c>`, undefined],
  ])("is one with %s", async (_, cell, expected) => {
    expect((await valueIn(`<row r="1">${cell}</row>`))?.isUncalculated).toBe(expected);
  });
});

describe("the address that a cell leads to", () => {
  const rels = (target: string): Record<string, string> => ({
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="rId9" Type="x/hyperlink" Target="${target}" TargetMode="External"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>หนังสือส่ง</t></is></c></row></sheetData><hyperlinks><hyperlink ref="A1:B1" r:id="rId9"/></hyperlinks></worksheet>`,
  });

  it("is that of a link laid over it", async () => {
    const more = rels("https://example.go.th/a?b=1&amp;c=2");
    expect((await cellsIn({ more }))?.[0]?.[0]?.link).toBe("https://example.go.th/a?b=1&c=2");
  });

  it("is that of a formula, where it is written out", async () => {
    const cell = `<c r="A1" t="str"><f>HYPERLINK("https://example.go.th/""a""","ดู")</f><v>ดู</v></c>`;
    expect((await valueIn(`<row r="1">${cell}</row>`))?.link).toBe('https://example.go.th/"a"');
    const reckoned = `<c r="A1" t="str"><f>HYPERLINK("https://"&amp;B1,"ดู")</f><v>ดู</v></c>`;
    expect((await valueIn(`<row r="1">${reckoned}</row>`))?.link).toBeNull();
  });

  it("must be there, or the file is refused", async () => {
    const more = rels("x");
    delete more["xl/worksheets/_rels/sheet1.xml.rels"];
    const names = define("'ด้าน 1'!$A$1");
    const part = "xl/worksheets/_rels/sheet1.xml.rels";
    expect(await refusal(written({ names, more }))).toEqual([part, "missing", "ด้าน 1"]);
  });
});
