import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { packFromFile } from "../../../src/authoring/packFromFile";
import { writeAuthoringWorkbook, writeStarterWorkbook } from "../../../src/authoring/writeAuthoringWorkbook";
import { authoringTexts } from "../../../src/texts/authoringTexts";
import { readYearFile } from "../../../src/workbook/read/readYear";
import { codesOf, pack, withPart, yearFile } from "./support/yearFile";

/** A compound file of one stream, whose directory begins at its second sector. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [entry, name] of ["Root Entry", stream].entries())
    bytes.set(Buffer.from(`${name}\0`, "utf16le"), 1024 + entry * 128);
  return bytes;
}

const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const foreign: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, string])[] = [
  ["0 bytes", () => new Uint8Array(), "emptyFile"],
  ["a workbook with a password", () => compoundFile("EncryptedPackage"), "passwordProtected"],
  [
    "a workbook that Excel locked with a password",
    () => writeXlsx({ sheets: [{ name: "ด้าน" }], encryption: { password: "1234", spinCount: 1 } }),
    "passwordProtected",
  ],
  ["an .xls of Excel 97", () => compoundFile("Workbook"), "oldWorkbook"],
  ["an .xls of Excel 5", () => compoundFile("Book"), "oldWorkbook"],
  ["an .xls of Excel 4", () => Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00), "oldWorkbook"],
  ["a .doc", () => compoundFile("WordDocument"), "notAWorkbook"],
  ["an .xlsb", () => zip({ "_rels/.rels": "<Relationships/>", "xl/workbook.bin": "x" }), "binaryWorkbook"],
  [
    "an .ods",
    () => zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
    "openDocument",
  ],
  [
    "an .ods without its type",
    () => zip({ "content.xml": "<a/>", "META-INF/manifest.xml": "<a/>" }),
    "openDocument",
  ],
  ["a .csv", () => strToU8("ด้าน,คะแนน\r\n1,25\r\n"), "textFile"],
  ["a .csv with a mark", () => strToU8("\uFEFFด้าน;คะแนน\n1;25"), "textFile"],
  ["a text of Excel in UTF-16", () => Uint8Array.from(Buffer.from("\uFEFFด้าน\t1\n", "utf16le")), "textFile"],
  ["a page", () => strToU8('<!DOCTYPE html>\n<html lang="th"><table><tr><td>1'), "webPage"],
  [
    "a page named .xls by the old system",
    () => strToU8("<TABLE BORDER=1><TR><TD>333</TD></TR></TABLE>"),
    "webPage",
  ],
  ["a web archive", () => strToU8("MIME-Version: 1.0\nContent-Type: multipart/related"), "webPage"],
  ["a .docx", () => zip({ "word/document.xml": "<w/>" }), "notAWorkbook"],
  [
    "a picture",
    () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
    "notAWorkbook",
  ],
  ["a pack's JSON", () => strToU8('{"id":"lpa-2567","year":2567}'), "notAWorkbook"],
];

describe("a file that is no .xlsx is told by its kind, whoever opens it", () => {
  test.each(foreign)("%s", async (_, make, code) => {
    const bytes = await make();
    expect(codesOf(await readYearFile(bytes))).toEqual([code]);
    const asPack = await packFromFile("ไฟล์.xlsx", bytes, []);
    expect(asPack.ok ? null : asPack.trouble.map((issue) => issue.code)).toEqual([code]);
  });

  test("a file that is cut off anywhere", async () => {
    const sound = await yearFile();
    for (const share of [0.02, 0.4, 0.97]) {
      const cut = sound.subarray(0, Math.floor(sound.length * share));
      expect(codesOf(await readYearFile(cut))).toEqual(["damaged"]);
    }
  });
});

describe("a workbook of another kind", () => {
  test("an officer's own is no year's", async () => {
    const own = await writeXlsx({ sheets: [{ name: "สรุป", rows: [["รวม", 333]] }] });
    expect(codesOf(await readYearFile(own, [pack]))).toEqual(["notAYearWorkbook"]);
  });

  test("a year's that lost the names of its cells says so", async () => {
    const bytes = withPart(await yearFile(), "xl/workbook.xml", (xml) =>
      xml.replace(/<definedNames>.*<\/definedNames>/s, ""),
    );
    expect(codesOf(await readYearFile(bytes, [pack]))).toEqual(["namesGone"]);
  });

  test("a year's that lost the cell of its pack says so", async () => {
    const bytes = withPart(await yearFile(), "xl/workbook.xml", (xml) =>
      xml.replace(/(LPABOOK_PACK_ID"[^>]*>)[^<]*/, "$1#REF!"),
    );
    expect(codesOf(await readYearFile(bytes, [pack]))).toEqual(["settingsGone"]);
  });

  test("one to write a pack in, filled or not, is no year's", async () => {
    for (const bytes of [
      await writeAuthoringWorkbook(pack, authoringTexts.th),
      await writeStarterWorkbook(authoringTexts.en),
    ])
      expect(codesOf(await readYearFile(bytes, [pack]))).toEqual(["packWorkbook"]);
  });

  test("a year's is no pack, in one sentence", async () => {
    const read = await packFromFile("lpa.xlsx", await yearFile(), []);
    expect(read.ok ? null : read.trouble).toEqual([{ code: "yearWorkbook", values: {}, place: null }]);
  });
});
