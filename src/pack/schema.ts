import { z } from "zod";
import { clauseStates } from "./clauseState";
import { laoTypes } from "./laoType";

/**
 * The shape of a criteria pack (ชุดเกณฑ์): one year's criteria as data.
 *
 * Texts are the paper's own words. Scores and marks are in marks (คะแนน), years are Buddhist, percents run 0–100.
 * What the shape alone cannot say (a band that names a missing clause, two indicators with one number) is checked
 * in `check.ts`.
 */

// The pane's page forbids eval, by which zod would compile its checks; the pack schema's are quick enough without.
z.config({ jitless: true });

const text = z.string().trim().min(1);
/** Names of cells are made of keys and numbers, and Excel allows them 255 characters. */
const longest = { key: 100, code: 20 } as const;
/** Far more than any paper has; what is proved about a rubric takes time with every band and clause. */
const most = { clauses: 300, bands: 100 } as const;
const code = z
  .string()
  .max(longest.code)
  .regex(/^[0-9A-Za-zก-ฮ]+(\.[0-9A-Za-zก-ฮ]+)*$/)
  .describe("A number as printed, in Arabic digits, as text: 3, 6.2.7, 22");
const key = z
  .string()
  .max(longest.key)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe("A name that stays the same from year to year, while numbers change");
const marks = z.number().min(0).max(1000);
const percent = z.number().min(0).max(100);

const source = z
  .strictObject({ document: text, place: text.optional() })
  .describe("The paper that says so, and where in it");

const note = z
  .strictObject({
    kind: z.enum(["trap", "reading", "unknown", "erratum"]),
    text,
    quote: text.optional(),
  })
  .describe(
    "trap: the rubric as printed surprises; reading: how we read an unclear paper; unknown: the paper does not say; erratum: a misprint put right",
  );

/** @param day Buddhist year-month-day. */
function isRealDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const real = new Date(Date.UTC(year - 543, month - 1, date));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
}

const event = text.describe("What is counted from, in the paper's words; its day is entered by the officer");
const days = z.int().min(0).max(3660);
const months = z.int().min(0).max(120);
/** Fewer than a year has, so that no more than two calendar years' holidays are counted. */
const workingDays = z.int().min(1).max(200);
const deadline = z
  .union([
    z.strictObject({
      on: z
        .string()
        .regex(/^2[5-6]\d{2}-\d{2}-\d{2}$/)
        .refine(isRealDay, "no such day"),
    }),
    z.strictObject({ after: z.literal("fiscalYearEnd"), days }),
    z.strictObject({ after: z.literal("fiscalYearEnd"), months }),
    z.strictObject({ after: z.literal("fiscalYearEnd"), workingDays }),
    z.strictObject({ after: z.literal("event"), event, days }),
    z.strictObject({ after: z.literal("event"), event, months }),
    z.strictObject({ after: z.literal("event"), event, workingDays }),
    z.strictObject({
      after: z.literal("event"),
      event,
      months: z.int().min(1).max(120),
      dayOfMonth: z.int().min(1).max(31).describe("Of the month so many after the event's; at most its last"),
    }),
    z.strictObject({ before: z.literal("event"), event, days }),
    z.strictObject({ before: z.literal("event"), event, workingDays }),
  ])
  .describe(
    "The last day in time: a fixed day (Buddhist year-month-day); days, whole months or working days after the end of the fiscal year examined; days, months or working days after an event, or a day of a later month; or at least so many days or working days before an event",
  );

const clause = z.strictObject({
  id: code,
  text,
  states: z.array(z.enum(clauseStates)).min(2).optional().describe("Left out: done or none"),
  deadline: deadline.optional(),
  fault: z.boolean().optional().describe("Something that must not happen: ticking it is never progress"),
  nothingToDo: text.optional().describe("The words by which having nothing to do counts as done"),
});

const gate = z
  .strictObject({ text })
  .describe("A precondition: where it is not met, the bands that name `gate` cannot be reached");

const decimals = z
  .int()
  .min(1)
  .max(4)
  .optional()
  .describe("Decimals that what is entered may have, such as 2 of baht and satang; left out: whole numbers");
const better = z
  .literal("lower")
  .optional()
  .describe("lower: less is better, such as budget transfers; left out: more is");
const bound = z.number().min(0).max(1_000_000_000);
const measure = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("percent"),
      done: text,
      all: text,
      decimals,
      over100: z.boolean().optional().describe("It may pass 100, such as revenue of what was estimated"),
      better,
    }),
    z.strictObject({ kind: z.literal("mean"), line: text, done: text, all: text }),
    z.strictObject({
      kind: z.literal("number"),
      counted: text,
      unit: text,
      decimals,
      least: bound.optional().describe("The smallest number there can be; left out: 0"),
      most: bound.optional().describe("The largest number there can be, such as 5 of a satisfaction of 5"),
      better,
    }),
  ])
  .describe(
    "What is compared: a percent (done ÷ all × 100), the mean of such percents over lines, or a number; percent and number may stand beside clauses and a precondition",
  );

const band = z.strictObject({
  score: marks,
  when: text.describe(
    "The condition in the rubric language: 1-7, 8 late | count 4-6 | count 2-6 >= 3 | value >= 20 | otherwise",
  ),
  text: text.describe("The band's words as printed"),
});

const weight = z
  .number()
  .positive()
  .max(1000)
  .describe("By how much the marks of an item, or of an area, are multiplied before they are added");

const laoTypeList = z.array(z.enum(laoTypes)).min(1);
const rubric = z
  .union([z.array(band).min(1).max(most.bands), z.enum(["manual", "sumOfItems", "bestOfItems"])])
  .describe(
    "Bands in printed order; manual: the paper gives none; sumOfItems: the items' scores are added; bestOfItems: the best of them counts",
  );

const variant = z
  .strictObject({
    laoTypes: laoTypeList,
    fullMarks: marks.positive().nullable().optional(),
    gate: gate.optional(),
    measure: measure.optional(),
    clauses: z.array(clause).max(most.clauses).optional(),
    rubric,
    source,
  })
  .describe("Another rubric for some LAO types; what it leaves out is as in the indicator");

const indicator = z.strictObject({
  id: code,
  key,
  title: text,
  fullMarks: marks.positive().nullable().describe("null: the paper does not say"),
  weight: weight.optional(),
  appliesTo: laoTypeList,
  baseCut: z.strictObject({
    allowed: z.boolean().nullable().describe("null: the paper does not say"),
    quote: text.optional(),
  }),
  counted: z.enum(["real", "pilot"]).describe("pilot: scored and shown, counted in neither sum"),
  setBy: z.literal("province").optional().describe("The province fills this indicator in"),
  gate: gate.optional(),
  measure: measure.optional(),
  clauses: z.array(clause).max(most.clauses),
  rubric,
  variants: z.array(variant).min(1).optional(),
  get items() {
    return z.array(indicator).min(1).optional();
  },
  evidence: z.array(text),
  laws: z.array(text),
  notes: z.array(note),
  source,
});

const unit = z.strictObject({
  id: code,
  title: text,
  get units() {
    return z.array(unit).optional();
  },
  indicators: z.array(indicator),
  notes: z.array(note).optional(),
});

const statedMarks = z
  .strictObject({ marks, laoTypes: z.array(z.enum(laoTypes)).min(1).optional(), source })
  .describe("Full marks as a paper states them, kept as stated even where they differ from the sum");

const area = z.strictObject({
  id: code,
  title: text,
  goals: z.array(z.strictObject({ kind: z.enum(["quality", "quantity"]), text })).optional(),
  statedMarks: z.array(statedMarks).optional(),
  weight: weight.optional(),
  units: z.array(unit),
  notes: z.array(note).optional(),
});

const acknowledged = z
  .strictObject({ finding: text, indicator: code.optional(), quote: text, reason: text })
  .describe("A finding of the linter that the paper truly has, with the paper's words");

const change = z.strictObject({
  kind: z.enum(["same", "reworded", "split", "merged", "new", "dropped"]),
  from: z.array(key),
  to: z.array(key),
});

const version = z.string().regex(/^\d+\.\d+\.\d+$/);
const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe("SHA-256 in hex digits, as `lpa pack hash` prints it");
const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .describe("The first 16 hex digits of the SHA-256 of what an indicator's score follows from");
const baseVersion = { version, content: hash, scoring: hash };

const origin = z
  .strictObject({ province: text, base: z.strictObject({ id: key, ...baseVersion }) })
  .describe(
    "Of a national pack with a province's own indicators: whose they are, and the pack they were laid over",
  );

const lateDeduction = z.strictObject({ perWorkingDay: marks.positive(), source });

export const packSchema = z.strictObject({
  $schema: z.string().optional(),
  id: key,
  year: z.int().min(2500).max(2700).describe("The LPA year, Buddhist"),
  fiscalYear: z.int().min(2500).max(2700).describe("The fiscal year examined, Buddhist"),
  version,
  title: z.strictObject({ th: text, en: text }),
  overall: z
    .enum(["sum", "meanOfAreas"])
    .describe("Overall percent: Σ score ÷ Σ full marks, or the mean of the areas' percents"),
  percentDecimals: z
    .int()
    .min(0)
    .max(4)
    .describe("Decimals a percent is rounded to, half up, before it is compared"),
  passMarks: z.array(z.strictObject({ id: key, areas: z.array(code).optional(), percent, source })),
  levels: z.array(z.strictObject({ from: percent, title: text, source })),
  areas: z.array(area).min(1),
  lateDeduction: lateDeduction.optional(),
  changes: z
    .strictObject({ since: key, changes: z.array(change) })
    .optional()
    .describe("What became of an earlier pack's indicators, by key"),
  acknowledged: z.array(acknowledged).optional(),
  notes: z.array(note).optional(),
  origin: origin.optional(),
});

/**
 * A province's own indicators laid over a national pack, its base: each replaces one of the same number, or is added; and
 * which of the base's are dropped.
 */
export const overlaySchema = z.strictObject({
  $schema: z.string().optional(),
  id: key,
  extends: key.describe("The national pack's id"),
  base: z
    .strictObject({
      ...baseVersion,
      indicators: z.array(z.strictObject({ id: code, scoring: fingerprint })),
    })
    .optional()
    .describe("The base as it was when this was written; the program fills it in"),
  version,
  province: text,
  title: z.strictObject({ th: text, en: text }),
  indicators: z.array(
    z.strictObject({
      area: code,
      units: z.array(code).describe("Unit numbers from the area down"),
      change: z
        .enum(["added", "replaced"])
        .optional()
        .describe("Left out: replaces where the base has the number in this unit"),
      indicator,
    }),
  ),
  dropped: z.array(code).min(1).optional().describe("Numbers of the base's indicators that are not asked"),
  acknowledged: z.array(acknowledged).optional(),
  notes: z.array(note).optional(),
});

type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

export type Pack = DeepReadonly<z.infer<typeof packSchema>>;
export type Area = Pack["areas"][number];
export type Unit = DeepReadonly<z.infer<typeof unit>>;
export type Indicator = DeepReadonly<z.infer<typeof indicator>>;
export type Variant = NonNullable<Indicator["variants"]>[number];
export type Deadline = NonNullable<Clause["deadline"]>;
export type Measure = NonNullable<Indicator["measure"]>;
export type Note = Indicator["notes"][number];
export type Overlay = DeepReadonly<z.infer<typeof overlaySchema>>;
export type OwnIndicator = Overlay["indicators"][number];
export type Clause = Indicator["clauses"][number];
export type Band = Exclude<Indicator["rubric"], string>[number];
