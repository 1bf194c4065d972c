import { en } from "../../src/texts/en";
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

const english = new Map(texts(en));

test("English has every Thai text, and no other", () => {
  expect([...english.keys()]).toEqual(texts(th).map(([path]) => path));
});

test.each(texts(th))("%s carries the same values in both languages", (path, thai) => {
  expect(placeholders(english.get(path) ?? "")).toEqual(placeholders(thai));
});

test("no text is empty", () => {
  expect([...texts(th), ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
});

test("a value that looks like a placeholder stays a value", () => {
  expect(fill("{a} {b}", { a: "{b}", b: "x" })).toBe("{b} x");
  expect(fill("{a}", { a: "$&" })).toBe("$&");
});
