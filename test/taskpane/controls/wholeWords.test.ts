import { partsOf } from "../../../src/taskpane/controls/wholeWords";
import { everyPaneText } from "../../support/everyPaneText";

test.each([
  ["เซลล์เป็นค่าผิดพลาด แก้ก่อน", ["เซลล์เป็น", "ค่าผิดพลาด", " แก้ก่อน"]],
  ["ดำเนินการแล้ว 3 ข้อ", ["", "ดำเนินการ", "แล้ว 3 ข้อ"]],
  ["เปิดชุดเกณฑ์ของเวิร์กบุ๊ก", ["เปิด", "ชุดเกณฑ์", "ของ", "เวิร์กบุ๊ก", ""]],
  ["จุดร้อยละ", ["", "จุดร้อยละ", ""]],
  ["criteria", ["criteria"]],
])("“%s” is cut at its compounds", (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

test("the parts of every text of the pane are that text again", () => {
  const texts = Object.values(everyPaneText.th)
    .flatMap((view) => Object.values<unknown>(view))
    .filter((one) => typeof one === "string");
  expect(texts.length).toBeGreaterThan(300);
  for (const text of texts) expect(partsOf(text).join("")).toBe(text);
});
