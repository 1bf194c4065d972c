import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtInPacks } from "../../src/pack/builtIn";
import { packJsonSchema } from "../../src/pack/jsonSchema";
import { listIndicators } from "../../src/pack/outline";
import { packLimits } from "../../src/pack/limits";
import { readPack } from "../../src/pack/read";

const packs = join(__dirname, "../../packs");
const sound = readFileSync(join(packs, "lpa-2567.json"), "utf8");

/** The 2567 pack with one thing changed; indicators 1–5 stand in units 0, 1, 2, 2, 2. */
function changed(change: (pack: Raw) => void): string {
  const pack = JSON.parse(sound) as Raw;
  change(pack);
  return JSON.stringify(pack);
}

/** As loose as a file can be, so that a test can break it anywhere. */
interface Raw {
  [key: string]: unknown;
  areas: { units: { indicators: RawIndicator[] }[] }[];
}
interface RawIndicator {
  [key: string]: unknown;
  clauses: Record<string, unknown>[];
  rubric: Record<string, unknown>[];
}

function indicator(pack: Raw, unit: number, nth: number): RawIndicator {
  const found = pack.areas[0]?.units[unit]?.indicators[nth];
  if (!found) throw new Error("no such indicator");
  return found;
}

function setBand(unit: number, nth: number, band: number, key: string, value: unknown): string {
  return changed((pack) => {
    const found = indicator(pack, unit, nth).rubric[band];
    if (found) found[key] = value;
  });
}

/** Thai as Windows programs of old saved it: one byte a letter. */
function tis620(text: string): Uint8Array {
  const codes = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  return Uint8Array.from(codes, (code) =>
    code >= 0x0e00 && code < 0x0e60 ? code - 0x0e00 + 0xa0 : code & 0x7f,
  );
}

const third = "areas[0].units[2].indicators[0]";

describe("packs that come with the add-in", () => {
  test.each(builtInPacks.map(({ id }) => id))("%s is sound", (id) => {
    const text = readFileSync(join(packs, `${id}.json`), "utf8");
    expect(readPack(text)).toMatchObject({ ok: true, value: { id } });
  });

  test("hold no letters but Thai and Latin, and codes without Thai digits", () => {
    expect(/[^\u0E00-\u0E7F\n -~–“”]/.exec(sound)).toBeNull();
    for (const { indicator: one } of builtInPacks.flatMap(listIndicators))
      expect(one.id).toMatch(/^[0-9.]+$/);
  });

  test("the published JSON Schema is the one the reader uses; npm run schema writes it", () => {
    expect(JSON.parse(readFileSync(join(packs, "schema.json"), "utf8"))).toEqual(packJsonSchema());
  });
});

test("a key may be the indicator's own number", () => {
  expect(readPack(changed((pack) => (indicator(pack, 2, 0)["key"] = "3")))).toMatchObject({ ok: true });
});

describe("a pack with a fault is refused, with the place", () => {
  test.each<[string, string, object]>([
    ["no JSON", "{", { code: "notJson", place: "" }],
    ["truncated", sound.slice(0, 5000), { code: "notJson", place: "" }],
    ["in TIS-620", new TextDecoder("utf-8").decode(tis620(sound)), { code: "wrongEncoding", place: "" }],
    ["a list", "[]", { code: "wrongShape", place: "" }],
    ["too large", " ".repeat(packLimits.characters + 1), { code: "tooLarge", place: "" }],
    [
      "a misspelt key",
      changed((pack) => (pack["verson"] = "1")),
      { code: "unknownKey", place: "verson", values: { key: "verson", suggestion: "version" } },
    ],
    ["a missing key", changed((pack) => delete pack["overall"]), { place: "overall" }],
    [
      "a Thai digit in a code",
      changed((pack) => (indicator(pack, 2, 0)["id"] = "๓")),
      { code: "wrongShape", place: `${third}.id` },
    ],
    [
      "a __proto__ key",
      sound.replace('"version"', '"__proto__": {"polluted": true}, "version"'),
      { code: "unknownKey" },
    ],
    [
      "two indicators with one number",
      changed((pack) => (indicator(pack, 2, 1)["id"] = "3")),
      { code: "duplicateId", place: "areas[0].units[2].indicators[1].id", values: { name: "3" } },
    ],
    [
      "two indicators with one key",
      changed((pack) => (indicator(pack, 2, 1)["key"] = "internal-control-report")),
      { code: "duplicateKey" },
    ],
    [
      "a key that is another indicator's number",
      changed((pack) => (indicator(pack, 2, 1)["key"] = "3")),
      { code: "keyIsNumber", place: "areas[0].units[2].indicators[1].key", values: { key: "3" } },
    ],
    [
      "a key that is a later indicator's number",
      changed((pack) => (indicator(pack, 0, 0)["key"] = "5")),
      { code: "keyIsNumber", place: "areas[0].units[0].indicators[0].key", values: { key: "5" } },
    ],
    [
      "two numbers that differ only in a capital",
      changed((pack) => {
        indicator(pack, 2, 0)["id"] = "3a";
        indicator(pack, 2, 1)["id"] = "3A";
      }),
      { code: "duplicateId", place: "areas[0].units[2].indicators[1].id", values: { name: "3A" } },
    ],
    [
      "a condition that can't be read",
      setBand(2, 0, 1, "when", "1-7, 8 lat"),
      {
        code: "whenSyntax",
        place: `${third}.rubric[1].when`,
        values: { at: 8, found: "lat", expected: "state" },
      },
    ],
    [
      "clause 9 of 8",
      setBand(2, 0, 0, "when", "1-9"),
      { code: "unknownClause", values: { clause: "9", count: 8 } },
    ],
    ["a range backwards", setBand(2, 0, 0, "when", "8-1"), { code: "rangeBackwards" }],
    ["a run that skips the first", setBand(2, 2, 0, "when", "run 2-6"), { code: "runNotFromFirst" }],
    [
      "a state that the clause lacks",
      setBand(2, 0, 0, "when", "1-7 late"),
      { code: "stateNotOfClause", values: { clause: "1", state: "late" } },
    ],
    [
      "a precondition that is not there",
      setBand(2, 0, 0, "when", "gate, 1-8"),
      { code: "gateWithoutPrecondition" },
    ],
    ["a percent without a measure", setBand(2, 0, 0, "when", "value >= 20"), { code: "valueWithoutMeasure" }],
    [
      "a threshold finer than the rounding",
      setBand(0, 0, 0, "when", "value >= 20.005"),
      { code: "thresholdTooFine" },
    ],
    ["an interval with nothing in it", setBand(0, 0, 1, "when", "value 19.99-15"), { code: "emptyInterval" }],
    ["seven of six clauses", setBand(1, 0, 0, "when", "count 7"), { code: "countBeyondClauses" }],
    [
      "six of clauses 2 to 6",
      setBand(1, 0, 0, "when", "count 2-6 >= 6"),
      { code: "countBeyondClauses", values: { count: 6, clauses: 5 } },
    ],
    [
      "a count of clauses from the last to the first",
      setBand(1, 0, 0, "when", "count 6-2 >= 3"),
      { code: "rangeBackwards" },
    ],
    [
      "a count of a clause that is not there",
      setBand(1, 0, 0, "when", "count 2-9 >= 3"),
      { code: "unknownClause" },
    ],
    [
      "more than full marks",
      setBand(2, 0, 0, "score", 6),
      { code: "scoreAboveFullMarks", values: { score: 6, full: 5 } },
    ],
    ["otherwise before the end", setBand(2, 0, 0, "when", "otherwise"), { code: "otherwiseNotLast" }],
    [
      "a clause named like a word of the language",
      changed((pack) => (indicator(pack, 1, 0).clauses[0] = { id: "late", text: "ก" })),
      { code: "reservedClauseId" },
    ],
    [
      "a mean of percents with clauses",
      changed((pack) =>
        Object.assign(indicator(pack, 0, 0), {
          clauses: [{ id: "1", text: "ก" }],
          measure: { kind: "mean", line: "งาน", done: "ทำ", all: "ทั้งหมด" },
        }),
      ),
      { code: "meanWithClauses" },
    ],
  ])("%s", (_, text, issue) => {
    const read = readPack(text);
    const values = expect.objectContaining("values" in issue ? (issue.values as object) : {}) as unknown;
    expect(read.ok ? [] : read.trouble).toContainEqual(expect.objectContaining({ ...issue, values }));
  });

  test("the prototype of objects stays as it was", () => {
    readPack(sound.replace('"version"', '"__proto__": {"polluted": true}, "version"'));
    expect({}).not.toHaveProperty("polluted");
  });
});
