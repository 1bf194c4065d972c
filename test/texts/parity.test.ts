import { textSets } from "../../src/texts/registry";
import { fill } from "../../src/texts/texts";
import { everyText, placeholders } from "./support/everyText";

const sets = Object.entries(textSets).map(([name, { th, en }]) => ({ name, th, en }));
const inBoth = sets.flatMap(({ name, th, en }) => (en === "Thai only" ? [] : [{ name, th, en }]));

test("only what stands in a Thai office document is in Thai alone", () => {
  expect(sets.flatMap(({ name, en }) => (en === "Thai only" ? [name] : []))).toEqual([
    "mediaSheets",
    "provinceSheets",
    "template",
    "picture",
    "document",
    "planSheets",
  ]);
});

describe.each(inBoth)("the texts of $name", ({ th, en }) => {
  const inThai = everyText(th);
  const inEnglish = new Map(everyText(en));

  test("are the same in both languages", () => {
    expect([...inEnglish.keys()].sort()).toEqual(inThai.map(([path]) => path).sort());
  });

  test("carry the same values", () => {
    const values = (entries: Iterable<[string, string]>): [string, readonly string[]][] =>
      [...entries].map(([path, text]): [string, readonly string[]] => [path, placeholders(text)]).sort();
    expect(values(inEnglish)).toEqual(values(inThai));
  });

  test("are never empty, but for the place of a whole file", () => {
    const empty = [...inThai, ...inEnglish].filter(([, text]) => text.trim() === "");
    expect(empty.filter(([path]) => path !== "place.file")).toEqual([]);
  });
});

test("no text holds a sign that Thai fonts lack", () => {
  expect(everyText(textSets).filter(([, text]) => /[←-⇿]/u.test(text))).toEqual([]);
});

test("a value that looks like a placeholder stays a value", () => {
  expect(fill("{a} {b}", { a: "{b}", b: "x" })).toBe("{b} x");
  expect(fill("{a}", { a: "$&" })).toBe("$&");
});

test("a list is told with commas, and only numbers in the digits that were chosen", () => {
  const digits = (text: string): string => text.replaceAll("1", "๑");
  expect(fill("{list}: {count} {name}", { list: [1, "1.1"], count: 11, name: "1" }, digits)).toBe(
    "๑, 1.1: ๑๑ 1",
  );
});
