import { readCases } from "../../src/lint/cases";

const sound = {
  indicator: "1",
  kind: "band",
  title: "ก",
  cells: [[25]],
  score: 5,
  band: 1,
  source: "หน้า 1",
};

test("a file of test cases is read as it is", () => {
  const cases = [sound, { ...sound, laoType: "SAO" }];
  expect(readCases(JSON.stringify(cases))).toEqual({ ok: true, value: cases });
});

test.each<[string, string, object]>([
  ["no JSON", "[", { code: "notJson", place: "" }],
  ["no list", "{}", { code: "wrongShape", place: "cases" }],
  ["a band counted from 0", JSON.stringify([{ ...sound, band: 0 }]), { place: "cases[0].band" }],
  ["an unknown key", JSON.stringify([sound, { ...sound, marks: 5 }]), { place: "cases[1].marks" }],
  ["an object in a cell", JSON.stringify([{ ...sound, cells: [[{}]] }]), { place: "cases[0].cells[0][0]" }],
])("%s is refused, with the place", (_, json, issue) => {
  expect(readCases(json)).toMatchObject({ ok: false, trouble: [issue] });
});
