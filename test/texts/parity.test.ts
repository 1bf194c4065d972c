import { en } from "../../src/texts/en";
import { paneEn, paneTh } from "../../src/texts/pane/paneTexts";
import { th } from "../../src/texts/th";
import { fill } from "../../src/texts/texts";

/** Every text with its path. */
function texts(of: object, path = ""): [string, string][] {
  return Object.entries(of).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? texts(value, `${path}${key}.`)
      : [[`${path}${key}`, String(value)]],
  );
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();
}

const thai = texts({ ...th, pane: paneTh });
const english = new Map(texts({ ...en, pane: paneEn }));

test("English has every Thai text, and no other", () => {
  expect([...english.keys()]).toEqual(thai.map(([path]) => path));
});

test.each(thai)("%s carries the same values in both languages", (path, thai) => {
  expect(placeholders(english.get(path) ?? "")).toEqual(placeholders(thai));
});

test("no text is empty", () => {
  expect([...thai, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
});

test("a value that looks like a placeholder stays a value", () => {
  expect(fill("{a} {b}", { a: "{b}", b: "x" })).toBe("{b} x");
  expect(fill("{a}", { a: "$&" })).toBe("$&");
});
