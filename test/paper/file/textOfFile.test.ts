import { strToU8, zipSync } from "fflate";
import { largestPaper, textOfFile } from "../../../src/paper/file/textOfFile";
import { writeAuthoringWorkbook } from "../../../src/authoring/writeAuthoringWorkbook";
import { shippedPack } from "../../authoring/support/shippedPack";
import { paragraph, wordFile } from "./wordFile";

const words = "ตัวชี้วัดที่ ๓ จัดทำรายงาน – ภายใน 90 วัน";

/** TIS-620 has the Thai letters in the order of Unicode, from 0xA1 on; Windows adds a dash at 0x96. */
function inTis620(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    if (letter === "–") return 0x96;
    const code = letter.charCodeAt(0);
    return code >= 0x0e01 ? code - 0x0e01 + 0xa1 : code;
  });
}

function inUtf16(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  Array.from(`\uFEFF${text}`).forEach((letter, index) => {
    view.setUint16(2 * index, letter.charCodeAt(0), !isBig);
  });
  return bytes;
}

describe("a text is read in whatever letters it was saved", () => {
  test.each([
    ["utf-8", strToU8(words)],
    ["utf-8", strToU8(`\uFEFF${words}`)],
    ["utf-16le", inUtf16(words, false)],
    ["utf-16be", inUtf16(words, true)],
    ["windows-874", inTis620(words)],
  ])("%s", (encoding, bytes) => {
    expect(textOfFile(bytes)).toEqual({
      ok: true,
      value: { text: words, from: encoding, unnumbered: 0 },
    });
  });
});

const bytes = (...head: number[]): Uint8Array =>
  Uint8Array.from([...head, ...Array.from({ length: 600 }, () => 7)]);

describe("a file that gives no text is told by what it is", () => {
  test.each([
    ["emptyFile", new Uint8Array()],
    ["emptyFile", strToU8(" \n\t\n")],
    ["emptyFile", wordFile(paragraph(" "))],
    ["pdf", strToU8("%PDF-1.7\n")],
    ["oldWord", bytes(0xd0, 0xcf, 0x11, 0xe0)],
    ["rtf", strToU8("{\\rtf1\\ansi}")],
    ["picture", bytes(0x89, 0x50, 0x4e, 0x47)],
    ["picture", bytes(0xff, 0xd8, 0xff)],
    ["otherOffice", zipSync({ "photo.jpg": strToU8("x") })],
    ["damaged", wordFile(paragraph(words)).slice(0, 200)],
    ["damaged", wordFile("<w:p><w:r></w:p>")],
    ["noText", bytes(0x01, 0x02)],
    ["noText", Uint8Array.from({ length: 900 }, (_, index) => 128 + ((index * 7) % 128))],
  ])("%s", (code, file) => {
    const read = textOfFile(file);
    expect(read.ok ? read.value : read.trouble.code).toBe(code);
  });

  test("otherOffice: a workbook", async () => {
    const workbook = await writeAuthoringWorkbook(shippedPack("lpa-2563"));
    expect(textOfFile(workbook)).toEqual({ ok: false, trouble: { code: "otherOffice", values: {} } });
  });

  test("paperTooLarge, by its size alone", () => {
    expect(textOfFile(new Uint8Array(20_000_000).fill(0x61))).toEqual({
      ok: false,
      trouble: { code: "paperTooLarge", values: { bytes: 20_000_000, most: largestPaper } },
    });
  });
});
