import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { clauseStates } from "../../../src/pack/clauseState";

const text = z.string().trim().min(1);
const certainty = z.enum(["certain", "likely", "notUnderstood"]);

const goldenBand = z.strictObject({
  score: z.number(),
  text,
  means: text
    .nullable()
    .describe("The right condition, reckoned by hand; null where a pack can't say it, or nobody can"),
  certainty,
});

const goldenRubric = z.strictObject({
  title: text,
  why: text,
  clauses: z.array(z.strictObject({ id: text, text })),
  words: z.array(text),
  states: z.record(z.string(), z.array(z.enum(clauseStates))).optional(),
  gate: z.boolean().optional(),
  measure: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("percent") }),
      z.strictObject({ kind: z.literal("number"), unit: text }),
    ])
    .optional(),
  bands: z.array(goldenBand).min(2),
});

const goldenDeadline = z.strictObject({
  text,
  fiscalYear: z.int(),
  certainty: z.enum([...certainty.options, "none"]),
  readings: z.array(z.record(z.string(), z.unknown())).nullable(),
  why: text,
});

export type GoldenBand = z.infer<typeof goldenBand>;
export type GoldenRubric = z.infer<typeof goldenRubric>;

const folder = join(__dirname, "..", "golden");

/** Printed rubrics by the folder of their form. */
export function goldenRubrics(): readonly (readonly [form: string, rubric: GoldenRubric])[] {
  return readdirSync(folder)
    .filter((form) => form !== "deadlines")
    .flatMap((form) =>
      z
        .array(goldenRubric)
        .min(1)
        .parse(readJson(form, "rubrics.json"))
        .map((rubric) => [form, rubric] as const),
    );
}

export function goldenDeadlines(): readonly z.infer<typeof goldenDeadline>[] {
  return z.array(goldenDeadline).min(1).parse(readJson("deadlines", "deadlines.json"));
}

function readJson(form: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, form, file), "utf8"));
}
