import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { laoTypes } from "../../src/pack/laoType";
import { layOver } from "../../src/pack/overlay/layOver";
import { readPack, readPackFile } from "../../src/pack/read";
import type { Pack } from "../../src/pack/schema";

const text = z.string().trim().min(1);
const cell = z.unknown();
const laoType = z.enum(laoTypes).nullable().default(null);
const refused = z.strictObject({ issue: text });

const goldenCase = z.strictObject({
  indicator: text,
  laoType,
  title: text,
  cells: z.array(z.array(cell).min(1)).min(1),
  expect: z.union([
    z.strictObject({ score: z.number(), band: z.int().min(1).optional() }),
    z.strictObject({ kind: z.enum(["notApplicable", "baseCut"]) }),
    refused,
  ]),
  why: text.describe("How the expected value was reckoned by hand, or the paper's words"),
});

/** Label, full marks, score, percent; the last row, without a label, is the overall line. */
const totalsRow = z.tuple([z.string(), z.number(), z.number(), z.number().nullable()]);

const goldenTotals = z.strictObject({
  title: text,
  indicators: z.array(cell).min(1),
  scores: z.array(cell).min(1),
  laoType,
  expect: z.union([z.strictObject({ rows: z.array(totalsRow).min(1) }), refused]),
  why: text,
});

/** Days are Excel serial days; `event` is null where the deadline counts from none, `due` where it is not known. */
const goldenDueDay = z.strictObject({
  indicator: text,
  clause: text,
  event: z.int().nullable(),
  holidays: z.array(z.int()).default([]),
  due: z.int().nullable(),
  title: text,
  why: text,
});

export type GoldenCase = z.infer<typeof goldenCase>;
export type GoldenTotals = z.infer<typeof goldenTotals>;
export type GoldenDueDay = z.infer<typeof goldenDueDay>;

export interface GoldenFolder {
  /** With the folder's overlay laid over it, where there is one. */
  readonly pack: Pack;
  readonly cases: readonly GoldenCase[];
  readonly totals: readonly GoldenTotals[];
  readonly dueDays: readonly GoldenDueDay[];
}

/**
 * Reads `pack.json` and `cases.json` of a golden folder, and `overlay.json`, `totals.json` and `due-days.json` where
 * they exist.
 *
 * @throws Error where the pack or the cases are missing, empty or malformed.
 */
export function readGoldenFolder(folder: string): GoldenFolder {
  return {
    pack: readGoldenPack(folder),
    cases: z.array(goldenCase).min(1).parse(readJson(folder, "cases.json")),
    totals: readOptional(folder, "totals.json", goldenTotals),
    dueDays: readOptional(folder, "due-days.json", goldenDueDay),
  };
}

function readGoldenPack(folder: string): Pack {
  const read = readPack(readText(folder, "pack.json"));
  if (!read.ok) throw new Error(`${folder}/pack.json: ${JSON.stringify(read.trouble)}`);
  if (!existsSync(join(folder, "overlay.json"))) return read.value;
  const over = readPackFile(readText(folder, "overlay.json"));
  if (!over.ok) throw new Error(`${folder}/overlay.json: ${JSON.stringify(over.trouble)}`);
  if (over.value.kind !== "overlay") throw new Error(`${folder}/overlay.json is a whole pack`);
  const laid = layOver(read.value, over.value.overlay);
  if (!laid.ok) throw new Error(`${folder}/overlay.json: ${JSON.stringify(laid.trouble)}`);
  return laid.value.pack;
}

function readOptional<Item>(folder: string, name: string, item: z.ZodType<Item>): readonly Item[] {
  return existsSync(join(folder, name)) ? z.array(item).min(1).parse(readJson(folder, name)) : [];
}

function readJson(folder: string, name: string): unknown {
  return JSON.parse(readText(folder, name));
}

function readText(folder: string, name: string): string {
  return readFileSync(join(folder, name), "utf8");
}
