import { readExpected } from "../../src/rollup/readExpected";
import { writeSheetsFile } from "../../src/workbook/file/writeSheetsFile";
import { text } from "../../src/workbook/blueprint/content";
import { SheetBuilder } from "../../src/workbook/blueprint/sheetBuilder";

function bytes(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

/** As old Thai machines write it: a byte a letter, Thai from 0xA1 on. */
function windows874(value: string): Uint8Array {
  return Uint8Array.from(value, (letter) => {
    const at = letter.charCodeAt(0);
    return at >= 0x0e01 ? at - 0x0e01 + 0xa1 : at;
  });
}

const list = "ลำดับ,ชื่อ อปท.,ประเภท,อำเภอ\n1,อบต.หนึ่ง,อบต.,เหนือ\n2,สอง,เทศบาลตำบล,\n";
const expected = [
  { name: "อบต.หนึ่ง", type: "SAO", district: "เหนือ", line: 2 },
  { name: "สอง", type: "SUBDISTRICT", district: null, line: 3 },
];

describe("a list of those expected", () => {
  it.each([
    ["with commas", bytes(list)],
    ["with a byte-order mark and Windows' line ends", bytes(`\uFEFF${list.replaceAll("\n", "\r\n")}`)],
    ["with semicolons", bytes(list.replaceAll(",", ";"))],
    ["with tabs", bytes(list.replaceAll(",", "\t"))],
    ["with quotes", bytes(list.replace("อบต.หนึ่ง", '"อบต.หนึ่ง"'))],
    ["in Windows-874", windows874(list)],
    ["in UTF-16", Uint8Array.from(Buffer.from(`\uFEFF${list}`, "utf16le"))],
  ])("%s is read", (_, file) => {
    expect(readExpected(file)).toEqual({ ok: true, value: expected });
  });

  it("is read from a workbook's first sheet, its heads anywhere", async () => {
    const sheet = new SheetBuilder("รายชื่อ", [10, 20, 20]);
    sheet.put(1, 1, text("รายชื่อของจังหวัด"), "text");
    ["อำเภอ", "ชื่อ อปท.", "ประเภท"].forEach((head, at) => sheet.put(3, at + 1, text(head), "text"));
    ["เหนือ", "อบต.หนึ่ง", "อบต."].forEach((cell, at) => sheet.put(4, at + 1, text(cell), "text"));
    const footer = { left: "", center: "", right: "" };
    const file = await writeSheetsFile(
      { sheets: [sheet.build(null, footer)], names: [] },
      "รายชื่อ",
      new Date(0),
    );
    expect(readExpected(file)).toEqual({ ok: true, value: [{ ...expected[0], line: 4 }] });
  });

  it("without heads takes the column in which the names stand", () => {
    expect(readExpected(bytes("1,อบต.หนึ่ง\n2,ทต.สอง\n"))).toMatchObject({
      value: [{ name: "อบต.หนึ่ง" }, { name: "ทต.สอง", type: "SUBDISTRICT" }],
    });
  });

  it("may name an organization over two lines, with quotes in it", () => {
    expect(readExpected(bytes('ชื่อ\n"อบต.""หนึ่ง""\nใหม่"\n'))).toMatchObject({
      value: [{ name: 'อบต."หนึ่ง"\nใหม่', line: 2 }],
    });
  });

  it.each([
    ["", "listEmpty"],
    ["ชื่อ อปท.\n\n", "listEmpty"],
    ["<html><body>x</body></html>", "webPage"],
  ])("%j is refused as %s", (file, code) => {
    expect(readExpected(bytes(file))).toMatchObject({ ok: false, trouble: { code } });
  });
});
