import { runInNewContext } from "node:vm";
import * as fc from "fast-check";
import { runsOf } from "../support/everyCase";
import { withThaiTable } from "../../webpack/thaiTable";

/** What a script leaves in `said`. */
function said(script: string): unknown {
  const realm: { said?: unknown } = {};
  runInNewContext(script, realm);
  return realm.said;
}

const thai = /[ก-๛]/;

test.each<[string, unknown]>([
  ['globalThis.said="ผ่าน 5 ข้อ จาก 8"', "ผ่าน 5 ข้อ จาก 8"],
  ["globalThis.said='ตาม \"ข้อ\" \\\\ ที่ ๓'", 'ตาม "ข้อ" \\ ที่ ๓'],
  ['globalThis.said=(()=>{return"ล่าช้า"})()', "ล่าช้า"],
  ['globalThis.said=["ก",`๛`,"ฯ","ก","ABC","}#","ก#}ข"]', ["ก", "๛", "ฯ", "ก", "ABC", "}#", "ก#}ข"]],
  ['switch("ผ่าน"){case"ผ่าน":globalThis.said="ใช่"}', "ใช่"],
  ['globalThis.said="ด้าน"in{ด้าน:1}', true],
  ['globalThis.said="ข๙`ข๙\\r${ข}"', "ข๙`ข๙\r${ข}"],
  ['globalThis.said=JSON.parse(\'{"ข้อ":"น้ำ\\\\n"}\').ข้อ', "น้ำ\n"],
])("what %s says is the same, and no Thai text takes three bytes a letter", (script, value) => {
  const moved = withThaiTable(script);
  expect(said(moved)).toEqual(value);
  expect(moved.replace(/\{ด้าน:1\}|\.ข้อ/g, "")).not.toMatch(thai);
});

test("a text with the table's own marks, the key of an object and a template stay where they are", () => {
  const script = 'globalThis.said={"ข้อ":"ราว ~5","ค":`${1}ข้อ`,tag:(parts=>parts[0])`ด้าน`}';
  expect(said(withThaiTable(script))).toEqual({ ข้อ: "ราว ~5", ค: "1ข้อ", tag: "ด้าน" });
});

test("a script without Thai is left as it is", () => {
  expect(withThaiTable('globalThis.said="done"')).toBe('globalThis.said="done"');
});

test("what begins a script is taken in its order, and what a function says by its place", () => {
  const script =
    '(()=>{const a={x:"หนึ่ง",y:["สอง","สอง"]},b=new Set(["สาม"]),late=e=>e?"หนึ่ง":"สี่",c=late(1)?"ห้า":"หก";' +
    "globalThis.said=[a,[...b],late(0),late(1),late(0),c]})()";
  const moved = withThaiTable(script);
  expect(said(moved)).toEqual([{ x: "หนึ่ง", y: ["สอง", "สอง"] }, ["สาม"], ...["สี่", "หนึ่ง", "สี่", "ห้า"]]);
  expect(moved.match(/th_next\(\)/g)).toHaveLength(4);
});

test("a text that functions say twice stands in the table once", () => {
  const moved = withThaiTable('globalThis.said=(()=>["ตัดฐาน","ตัดฐาน"])()');
  expect(said(moved)).toEqual(["ตัดฐาน", "ตัดฐาน"]);
  expect(moved.match(/th_\[0\]/g)).toHaveLength(2);
});

test("a script that has the table's name itself is refused", () => {
  expect(() => withThaiTable('var th_="ข้อ"')).toThrow("th_");
});

test("any text comes back whole", () => {
  const letter = fc.oneof(
    fc.integer({ min: 0x0e00, max: 0x0e7f }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(
      " ",
      "~",
      "#",
      "}",
      "$",
      "{",
      "`",
      "\r",
      '"',
      "'",
      "\\",
      "\u007f",
      "\n",
      "5",
      "a",
      "ส",
      "ำ",
    ),
    fc.string({ unit: "binary", maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(letter).map((letters) => letters.join(""))), (texts) => {
      expect(said(withThaiTable(`globalThis.said=${JSON.stringify(texts)}`))).toEqual(texts);
    }),
    runsOf(300, 6),
  );
});
