import { lettersAndMarks } from "../../src/text/lettersAndMarks";
import { plainText } from "../../src/text/plainText";

describe("two spellings that look alike are one text", () => {
  it.each([
    ["แ typed as two เ", "เเบบฟอร์ม", "แบบฟอร์ม"],
    ["sara am typed as its halves", "น้\u0E4D\u0E32", "น้ำ"],
    ["its halves the other way round", "ด\u0E32\u0E4D", "ดำ"],
    ["its halves with the tone mark between", "น\u0E4D้\u0E32", "น้ำ"],
    ["a tone mark after sara am", "ค\u0E33่", "ค่ำ"],
    ["a tone mark before its vowel", "ต้ังแต่", "ตั้งแต่"],
    ["a tone mark after the next vowel", "หนา้ที่", "หน้าที่"],
    ["a tone mark after an อ that is a vowel", "ขอ้ 3", "ข้อ 3"],
    ["a mark typed twice", "ด้้าน", "ด้าน"],
    ["a vowel typed twice around its tone mark", "ท\u0E35่\u0E35", "ที่"],
    ["the killer before its vowel", "สิทธ์ิ", "สิทธิ์"],
    ["a tone mark before a vowel below", "ผ้\u0E39", "ผู้"],
    ["a soft hyphen", "ประ\u00ADเมิน", "ประเมิน"],
    ["a direction mark", "\u200Fด้าน\u202C", "ด้าน"],
    ["a joiner of no width", "ตัว\u2060ชี้\u200Dวัด", "ตัวชี้วัด"],
    ["a control character", "ครบ\u0007", "ครบ"],
    ["blanks of every kind", "\u3000ด้าน\u00A0\u2009 ที่\t1 ", "ด้าน ที่ 1"],
    ["full-width forms", "ＬＰＡ－２５６７／３", "lpa-2567/3"],
    ["Thai digits", "ข้อ ๑๒", "ข้อ 12"],
    ["a dash for a hyphen", "lpa\u20132567", "lpa-2567"],
    ["the minus sign", "\u22125", "-5"],
  ])("%s", (_, typed, plain) => {
    expect(plainText(typed)).toBe(plainText(plain));
  });

  it("and no more than those: a tone mark tells words apart", () => {
    expect(plainText("ไม่")).not.toBe(plainText("ไม้"));
    expect(plainText("ด้าน 11")).not.toBe(plainText("ด้าน 1 1"));
  });

  it("a text in order stays as it is", () => {
    for (const text of [
      "ผู้ตรวจสอบภายในปฏิบัติงานได้อย่างมีประสิทธิภาพ",
      "จัดส่งรายงานให้นายอำเภอภายใน 90 วัน",
      "น้ำ ชี้ ด้วย กู้",
    ])
      expect(plainText(text)).toBe(text);
  });
});

it.each([
  ["ครบถว้น", "ครบถ้วน"],
  ["ไมม่ี", "ไม่มี"],
  ["ทำ แล้ว.", "ทำแล้ว"],
])("%s has the letters and marks of %s", (typed, word) => {
  expect(lettersAndMarks(plainText(typed))).toBe(lettersAndMarks(plainText(word)));
});
