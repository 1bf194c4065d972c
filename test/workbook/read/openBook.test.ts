import { strToU8, zipSync } from "fflate";
import { joinEntries } from "../../../src/zip/joinEntries";
import { listEntries } from "../../../src/zip/zipEntries";
import type { SavedCell } from "../../../src/workbook/read/book";
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
  const opened = await openBook(written({ names: define("'ด้าน 1'!$A$1"), ...book }));
  if (!opened) throw new Error("refused");
  return opened.named(name);
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
    ["a formula's number", `<c r="A1"><f>1+1</f><v>2</v></c>`, { value: 2, isFormula: true, isError: false }],
    [
      "a formula's text",
      `<c r="A1" t="str"><f aca="false">IF(B1&gt;0,"✓","")</f><v>✓</v></c>`,
      { value: "✓", isFormula: true, isError: false },
    ],
    [
      "a formula's empty text",
      `<c r="A1" t="str"><f>""</f><v></v></c>`,
      { value: null, isFormula: true, isError: false },
    ],
    [
      "a formula that shares another's",
      `<c r="A1" t="str"><f t="shared" si="0"/><v>#NAME?</v></c>`,
      { value: "#NAME?", isFormula: true, isError: true },
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
  const book = await openBook(written({ rows, names: define("'ด้าน 1'!$A$1"), more }));
  expect(book?.named("LPA_a_SCORE")).toEqual([[{ value: 1, isFormula: false, isError: false }]]);
  expect(book?.customXml).toEqual(["<sound/>"]);
});

describe("a workbook is refused", () => {
  const rows = `<row r="1"><c r="A1"><v>1</v></c></row>`;
  const names = define("'ด้าน 1'!$A$1");

  it.each<readonly [string, Written]>([
    ["that counts days from 1904", { rows, names, settings: `<workbookPr date1904="1"/>` }],
    [
      "that declares entities",
      { names, more: { "xl/worksheets/sheet1.xml": `<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>` } },
    ],
    ["with a comment that never ends", { names, rows: `<!-- ${rows}` }],
    ["without a workbook's part", { more: { "_rels/.rels": "<Relationships/>" } }],
  ])("%s", async (_, book) => {
    expect(await openBook(written(book))).toBeNull();
  });

  it("whose sheet is damaged", async () => {
    const sound = written({ rows: rows.repeat(500), names });
    const at = Buffer.from(sound).indexOf("xl/worksheets/sheet1.xml") + "xl/worksheets/sheet1.xml".length;
    const damaged = Uint8Array.from(sound, (byte, index) => (index >= at && index < at + 40 ? 0xff : byte));
    expect(await openBook(damaged)).toBeNull();
  });

  it("that declares to unpack to more than a workbook needs", async () => {
    const entries = listEntries(written({ rows, names })) ?? [];
    expect(await openBook(joinEntries(entries))).not.toBeNull();
    const huge = entries.map((entry) => ({ ...entry, unpackedBytes: 30_000_000 }));
    expect(await openBook(joinEntries(huge))).toBeNull();
  });

  it("with thousands of parts", async () => {
    const more = Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`a${index}.xml`, ""]));
    expect(await openBook(written({ more }))).toBeNull();
  });

  it("cut off anywhere", async () => {
    const sound = written({ rows, names });
    for (const part of [0.1, 0.5, 0.9, 0.99])
      expect(await openBook(sound.subarray(0, Math.floor(sound.length * part)))).toBeNull();
  });
});
