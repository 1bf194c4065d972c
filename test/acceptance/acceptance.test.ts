import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { mostGiven } from "../../scripts/acceptance/check";
import { readAcceptance } from "../../scripts/acceptance/readAcceptance";
import { steps } from "../../scripts/acceptance/steps";
import { writeAcceptance } from "../../scripts/acceptance/writeAcceptance";
import { signatures } from "../../src/workbook/cells/signatures";

const acceptance = readAcceptance();
const all = [...acceptance.scores, ...acceptance.values, ...acceptance.tables];

describe("what the workbook compares", () => {
  test("is something of every function, each with its source", () => {
    const named = new Set(all.map((check) => check.function));
    expect(Object.keys(signatures).filter((name) => !named.has(name as keyof typeof signatures))).toEqual([]);
    expect(all.filter(({ source, what }) => source === "" || what === "")).toEqual([]);
  });

  test("has room in its columns, and each table is one", () => {
    const lines = [...acceptance.scores, ...acceptance.values];
    expect(lines.filter(({ given }) => given.length > mostGiven)).toEqual([]);
    for (const { given, expected } of acceptance.tables) {
      expect(new Set(expected.map(({ length }) => length)).size).toBe(1);
      expect(new Set(given.map(({ length }) => length)).size).toBeLessThan(2);
    }
  });
});

describe("the file", () => {
  test("holds no result, so that nothing is TRUE before Excel has calculated it", async () => {
    const parts = unzipSync(await writeAcceptance(acceptance));
    const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    expect(text("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    for (const sheet of ["1", "2", "3", "4"]) {
      const xml = text(`xl/worksheets/sheet${sheet}.xml`);
      expect(xml).toContain("<f>");
      expect([...xml.matchAll(/<\/f><v>/g)]).toEqual([]);
    }
  });
});

describe.each([
  ["TESTING.md", "en"],
  ["TESTING.th.md", "th"],
] as const)("%s", (file, language) => {
  const text = readFileSync(path.resolve(__dirname, "../..", file), "utf8");

  test("has the steps of the workbook's form, by number and in its words", () => {
    const headings = [...text.matchAll(/^### (\d+) (.+)$/gm)].map(([, number, title]) => [number, title]);
    expect(headings).toEqual(steps.map((step, index) => [String(index + 1), step[language]]));
  });

  test("names a line whose error it asks for", () => {
    const [, number = ""] = /(?:line|ข้อ) (\d+) \(`#VALUE!`\)/.exec(text) ?? [];
    const check = [...acceptance.scores, ...acceptance.values][Number(number) - 1];
    expect(check?.expected).toEqual({ error: "#VALUE!" });
    expect(check?.given).toContain("เกือบเสร็จ");
  });
});
