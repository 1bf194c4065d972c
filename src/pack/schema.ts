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

const text = z.string().trim().min(1);
const code = z
  .string()
  .regex(/^[0-9A-Za-zก-ฮ]+(\.[0-9A-Za-zก-ฮ]+)*$/)
  .describe("A number as printed, in Arabic digits, as text: 3, 6.2.7, 22");
const key = z
  .string()
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

const deadline = z
  .discriminatedUnion("after", [
    z.strictObject({ after: z.literal("fiscalYearEnd"), days: z.int().min(0) }),
    z.strictObject({ after: z.literal("event"), event: text, months: z.int().min(0) }),
  ])
  .describe(
    "When the clause falls due, counted from the end of the fiscal year examined or from a named event",
  );

const clause = z.strictObject({
  id: code,
  text,
  states: z.array(z.enum(clauseStates)).min(2).optional().describe("Left out: done or none"),
  deadline: deadline.optional(),
});

const gate = z
  .strictObject({ text })
  .describe("A precondition: where it is not met, the bands that name `gate` cannot be reached");

const measure = z
  .strictObject({ kind: z.literal("percent"), done: text, all: text })
  .describe("The indicator is scored by a percent: done ÷ all × 100, with the words that define both counts");

const band = z.strictObject({
  score: marks,
  when: text.describe(
    "The condition in the rubric language: 1-7, 8 late | count 4-6 | value >= 20 | otherwise",
  ),
  text: text.describe("The band's words as printed"),
});

const indicator = z.strictObject({
  id: code,
  key,
  title: text,
  fullMarks: marks.positive(),
  appliesTo: z.array(z.enum(laoTypes)).min(1),
  baseCut: z.strictObject({ allowed: z.boolean(), quote: text.optional() }),
  counted: z.enum(["real", "pilot"]),
  gate: gate.optional(),
  measure: measure.optional(),
  clauses: z.array(clause),
  rubric: z.union([z.array(band).min(1), z.literal("manual")]),
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
  units: z.array(unit),
  notes: z.array(note).optional(),
});

export const packSchema = z.strictObject({
  $schema: z.string().optional(),
  id: key,
  year: z.int().min(2500).max(2700).describe("The LPA year, Buddhist"),
  fiscalYear: z.int().min(2500).max(2700).describe("The fiscal year examined, Buddhist"),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
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
export type Indicator = Unit["indicators"][number];
export type Clause = Indicator["clauses"][number];
export type Band = Exclude<Indicator["rubric"], string>[number];
