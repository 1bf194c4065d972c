import { readFileSync } from "node:fs";
import path from "node:path";
import { textSets } from "../../src/texts/registry";
import { everyText } from "./support/everyText";

interface Term {
  readonly used: string;
  readonly avoided: readonly string[];
}

/** The rows of the table of terms. */
function termsOf(markdown: string): readonly Term[] {
  const rows = markdown.split("\n").filter((line) => line.startsWith("| "));
  return rows.slice(1).flatMap((row) => {
    const cells = row.split("|").map((cell) => cell.trim());
    const [, used = "", , , avoided = ""] = cells;
    return [{ used, avoided: avoided.split(",").flatMap((word) => word.trim() || []) }];
  });
}

const terms = termsOf(readFileSync(path.join(__dirname, "../../docs/words.md"), "utf8"));
const thai = everyText(textSets).filter(([, text]) => /[ก-ฮ]/.test(text));

test("what officers read in English calls a year's criteria by that one name", () => {
  const { pane, meeting, plan, insert, documents, move, check, carry, path: ways } = textSets;
  const shown = { pane, meeting, plan, insert, documents, move, check, carry, ways };
  const english = Object.entries(shown).flatMap(([name, { en }]) => everyText(en, `${name}.`));
  const called = english.filter(([, text]) => /\bpacks?\b/i.test(text.replace(/\{\w+\}/g, "")));
  // The sheet of an authoring workbook has that name.
  expect(called.map(([key]) => key)).toEqual(["pane.packs.writeFromHint"]);
});

test("the table of terms is read whole", () => {
  expect(terms.length).toBeGreaterThan(30);
  expect(new Set(terms.map(({ used }) => used)).size).toBe(terms.length);
});

test.each(terms.map(({ used }) => used))("“%s” is in use", (used) => {
  expect(thai.filter(([, text]) => text.includes(used)).length).toBeGreaterThan(0);
});

test.each(terms.flatMap(({ used, avoided }) => avoided.map((word) => [word, used] as const)))(
  "no text says “%s” for “%s”",
  (word) => {
    expect(thai.filter(([, text]) => text.includes(word)).map(([key]) => key)).toEqual([]);
  },
);
