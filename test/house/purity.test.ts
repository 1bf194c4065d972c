import { impurities, thaiTexts } from "./purity";
import { rooms } from "./rooms";
import { readSources } from "./sources";
import { roomOf } from "./walls";

/** Words as people write them in cells, read and shown as data. */
const wordsAsData: Readonly<Record<string, string>> = {
  "src/text/plainText.ts": "letters and marks that are typed in several ways",
  "src/text/thaiDigits.ts": "the digit ๐",
  "src/text/writtenDay.ts": "the names of months in days that were typed as text",
  "src/pack/laoType.ts": "the abbreviations and names of the six types, by which cells and packs tell them",
  "src/score/cell.ts": "the words that a checklist's cell may hold",
  "src/score/phrases.ts": "the phrases that a checklist's cell may hold, with the verb in them",
  "src/score/dayPrompts.ts":
    "what a template's cell shows while its clause waits for a day, which is no state",
  "src/paper/letters.ts": "the Thai letters that stand for those of neighbouring scripts",
  "src/lint/deadlineWords.ts": "the word by which a paper counts working days",
  "src/lint/years.ts": "the words by which papers name the end of a year",
  "src/paper/bands/numerals.ts": "numbers that papers print in words",
  "src/paper/deadlines/readPhrase.ts": "the units in which papers set a time",
  "src/score/clauseCells.ts": "the names under which a checklist lists its precondition",
};

const pure = new Map([...readSources("src")].filter(([file]) => roomOf(file, rooms)?.pure));

describe("pure rooms", () => {
  it("are those that reckon", () => {
    const reckoning = ["text", "pack", "score", "answers", "year", "compare", "lint"];
    const marked = rooms.filter((room) => room.pure).map(({ name }) => name);
    expect(marked).toEqual(expect.arrayContaining(reckoning));
  });

  it("touch no Office, no page, no clock, no chance, no file", () => {
    expect(impurities(pure)).toEqual([]);
  });

  it("say nothing in Thai", () => {
    const said = thaiTexts(pure).filter(({ file }) => wordsAsData[file] === undefined);
    expect(said.map(({ at }) => at)).toEqual([]);
  });

  it.each(Object.entries(wordsAsData))("keep words as data in %s: %s", (file) => {
    expect(thaiTexts(pure).some((text) => text.file === file)).toBe(true);
  });
});

describe("in a pure room is named", () => {
  it.each([
    [`import { readFileSync } from "node:fs";`, "imports node:fs"],
    [`import { render } from "preact";`, "imports preact"],
    [`const sheet = await Excel.run((context) => context.sync());`, "touches Excel"],
    [`function write(range: Excel.Range): void {}`, "touches Excel"],
    [`const text = document.title;`, "touches document"],
    [`const now = Date.now();`, "touches Date.now"],
    [`const now = new Date();`, "touches new Date()"],
    [`const now = Date();`, "touches Date()"],
    [`const dice = Math.random();`, "touches Math.random"],
  ])("%s", (line, what) => {
    const file = "src/score/planted.ts";
    expect(impurities(new Map([[file, `\n${line}`]]))).toEqual([`${file}:2 ${what}`]);
  });

  it.each([
    [`const day = new Date(Date.UTC(2024, 1, 29));`],
    [`const names = { document: 1 };`],
    [`const { process } = { process: plan.process };`],
    [`interface Plan { readonly window: number }`],
  ])("not %s", (line) => {
    expect(impurities(new Map([["src/score/planted.ts", line]]))).toEqual([]);
  });

  it.each([['"ตัดฐาน"'], ["`ด้านที่ ${id}`"], ["`${id} คะแนน`"]])("a text in Thai: %s", (text) => {
    const file = "src/score/planted.ts";
    expect(thaiTexts(new Map([[file, `const said = ${text};`]])).length).toBe(1);
  });

  it("not a pattern that reads Thai", () => {
    expect(thaiTexts(new Map([["src/score/planted.ts", "const area = /^ด้าน/;"]]))).toEqual([]);
  });
});
