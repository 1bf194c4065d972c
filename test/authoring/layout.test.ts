import { lineHeight, rowHeight } from "../../src/authoring/layout";

describe("row heights keep wrapped Thai whole", () => {
  test.each([
    ["a blank cell", "", 10, 1],
    ["one line", "ข้อ 1", 10, 1],
    ["marks above and below letters take no room", "กี่กู้กิ้กุ้กั้", 6, 1],
    ["a text of three lines", "ก".repeat(25), 10, 3],
    ["lines that are broken by hand", "ก\nข\nค", 10, 3],
  ])("%s", (_, text, width, lines) => {
    expect(rowHeight([[text, width]])).toBe(lines * lineHeight);
  });

  test("the tallest cell decides, up to what Excel allows", () => {
    expect(rowHeight([["ก", 10], ["ก\nข", 10]])).toBe(2 * lineHeight); // prettier-ignore
    expect(rowHeight([["ก".repeat(5000), 10]])).toBe(409);
  });
});
