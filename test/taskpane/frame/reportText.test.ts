import { readFileSync } from "node:fs";
import path from "node:path";
import { highestApi, reportText, type ReportFacts } from "../../../src/taskpane/frame/reportText";
import { addInVersion } from "../../../src/taskpane/frame/version";
import { frameEn } from "../../../src/texts/pane/frame.en";
import { frameTh } from "../../../src/texts/pane/frame.th";

const facts: ReportFacts = {
  addIn: "1.2.3",
  host: { name: "Excel", version: "16.0.1", platform: "OfficeOnline", language: "th-TH" },
  api: "1.14",
  packs: [
    { id: "lpa-2567", version: "1.1.0", hash: "ab12cd34" },
    { id: "lpa-2563", version: "1.0.0", hash: "0011aabb" },
  ],
  seen: "",
};

test("a report tells programs and criteria by their versions, a line each", () => {
  expect(reportText(frameTh, facts).split("\n")).toEqual([
    "add-in คะแนน LPA รุ่น 1.2.3",
    "Excel 16.0.1 (OfficeOnline) ภาษา th-TH ExcelApi 1.14",
    "ชุดเกณฑ์ lpa-2567 รุ่น 1.1.0 รหัส ab12cd34",
    "ชุดเกณฑ์ lpa-2563 รุ่น 1.0.0 รหัส 0011aabb",
  ]);
});

test("what the officer typed stands below, as it was typed", () => {
  const seen = "  กด {version} แล้วไม่มีอะไรเกิดขึ้น\nD19 แสดง #NAME?  ";
  expect(reportText(frameEn, { ...facts, packs: [], seen })).toBe(
    "LPA Score add-in, version 1.2.3\nExcel 16.0.1 (OfficeOnline), language th-TH, ExcelApi 1.14\n\n" +
      "กด {version} แล้วไม่มีอะไรเกิดขึ้น\nD19 แสดง #NAME?",
  );
});

test.each([
  ["1.14", 14],
  ["1.9", 9],
  ["–", 0],
])("the highest ExcelApi is told as %s", (expected, minor) => {
  expect(highestApi((version) => Number(version.slice(2)) <= minor)).toBe(expected);
});

test("the version is the package's", () => {
  const text = readFileSync(path.resolve(__dirname, "../../../package.json"), "utf8");
  expect((JSON.parse(text) as { version: string }).version).toBe(addInVersion);
});
