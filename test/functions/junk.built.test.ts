import fc from "fast-check";
import { openBuiltFunctions } from "./support/builtFunctions";

const { call, ids } = openBuiltFunctions();

/** Anything a cell may hold, and much that none does. */
const junk = fc.oneof(
  fc.anything({
    withDate: true,
    withNullPrototype: true,
    withBigInt: true,
    withMap: true,
    withSparseArray: true,
  }),
  fc.constantFrom<unknown>(
    "__proto__",
    "constructor",
    "toString",
    "ตัดฐาน",
    "ไม่ประเมิน",
    "ล่าช้า",
    "✓",
    "ด้านที่ 1",
  ),
  fc.constantFrom<unknown>(
    "2567/",
    "/3",
    "//",
    "lpa-2567/lpa-2567/3",
    "=cmd|' /C calc'!A0",
    "x".repeat(100_000),
  ),
  fc.constantFrom<unknown>(
    NaN,
    Infinity,
    -Infinity,
    -0,
    1e308,
    5e-324,
    Number.MAX_SAFE_INTEGER,
    true,
    null,
    undefined,
    "",
  ),
  fc.constantFrom<unknown>(
    { errorType: "NA" },
    { type: "Entity", text: "x" },
    new Date(),
    Symbol("s"),
    () => 1,
  ),
  fc.integer({ min: 0, max: 9 }),
  fc.string({ unit: "binary" }),
);
const range = fc.oneof(
  fc.array(fc.array(junk, { maxLength: 3 }), { maxLength: 9 }),
  fc.array(
    fc.array(fc.constantFrom<unknown>(true, false, "ล่าช้า", "ไม่ครบ", null, 5), { minLength: 1, maxLength: 2 }),
    {
      maxLength: 9,
    },
  ),
  junk,
);
const argument = fc.oneof(junk, range, fc.constantFrom<unknown>(1, 2, 3, 4, 5, "อบต.", "lpa-2567"));

/** What Excel can show: a finite number, a text, or rows of them. */
function isAnswer(value: unknown): boolean {
  if (Array.isArray(value))
    return value.length > 0 && value.every((row) => Array.isArray(row) && row.every(isCell));
  return isCell(value);
}

function isCell(value: unknown): boolean {
  return typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
}

test.each(ids)("%s answers any junk with a value or with #N/A or #VALUE! and a message", (id) => {
  fc.assert(
    fc.property(fc.array(argument, { minLength: 1, maxLength: 4 }), (args) => {
      const value = call(id, ...args);
      expect(isAnswer(value)).toBe(true);
      if (typeof value === "string" && value.startsWith("#")) expect(value).toMatch(/^#(N\/A|VALUE!) \S/);
    }),
    { numRuns: 400 },
  );
});

test.each(ids)("no argument can make %s blame itself", (id) => {
  fc.assert(
    fc.property(fc.array(argument, { minLength: 1, maxLength: 4 }), (args) => {
      expect(call(id, ...args)).not.toEqual(expect.stringContaining("ข้อผิดพลาดภายใน"));
    }),
    { numRuns: 400 },
  );
});
