import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ComparedIndicator } from "../../../src/compare/comparison";
import { comparePacks } from "../../../src/compare/comparePacks";
import { readPack } from "../../../src/pack/read";
import { laoTypes } from "../../../src/pack/laoType";
import type { Clause, Indicator, Pack } from "../../../src/pack/schema";

export type Writable<T> = T extends readonly (infer Item)[]
  ? Writable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T;

function openPack(name: string): Pack {
  const read = readPack(readFileSync(join(__dirname, "../../../packs", `${name}.json`), "utf8"));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.trouble)}`);
  return read.value;
}

export const lpa2563 = openPack("lpa-2563");
export const lpa2567 = openPack("lpa-2567");
export const executive2563 = openPack("executive-2563");

/** A copy of a pack with something changed. */
export function edited(pack: Pack, edit: (pack: Writable<Pack>) => void): Pack {
  const copy = JSON.parse(JSON.stringify(pack)) as Writable<Pack>;
  edit(copy);
  return copy;
}

/**
 * An indicator of a pack that may be written to, by its key; all units of the real packs hold them directly or one
 * deeper.
 */
export function indicatorIn(pack: Writable<Pack>, key: string): Writable<Indicator> {
  const units = pack.areas.flatMap((area) => area.units.flatMap((unit) => [unit, ...(unit.units ?? [])]));
  const found = units.flatMap(({ indicators }) => indicators).find((one) => one.key === key);
  if (!found) throw new Error(`no indicator ${key}`);
  return found;
}

/** 2567 with one indicator changed. */
export function changed2567(key: string, change: (indicator: Writable<Indicator>) => void): Pack {
  return edited(lpa2567, (pack) => {
    change(indicatorIn(pack, key));
  });
}

export function bandIn(
  indicator: Writable<Indicator>,
  nth: number,
): { score: number; when: string; text: string } {
  const band = typeof indicator.rubric === "string" ? undefined : indicator.rubric[nth];
  if (!band) throw new Error(`no band ${String(nth)}`);
  return band;
}

export function clauseIn(indicator: Writable<Indicator>, id: string): Writable<Clause> {
  const clause = indicator.clauses.find((one) => one.id === id);
  if (!clause) throw new Error(`no clause ${id}`);
  return clause;
}

/** What became of an indicator, by its newer key. */
export function entryFor(older: Pack, newer: Pack, key: string): ComparedIndicator {
  const found = comparePacks(older, newer).entries.find((entry) =>
    "parts" in entry
      ? entry.newer.some((one) => one.key === key)
      : "newer" in entry
        ? entry.newer.key === key
        : entry.older.key === key,
  );
  if (!found) throw new Error(`no entry ${key}`);
  return found;
}

/** A pack of one unit with the indicators given; what they leave out is typed by hand out of 5 marks. */
export function packOf(
  id: string,
  indicators: readonly (Partial<Indicator> & Pick<Indicator, "id" | "key">)[],
  more: Partial<Pack> = {},
): Pack {
  const source = { document: "เอกสารทดสอบ" };
  return {
    id,
    year: 2567,
    fiscalYear: 2566,
    version: "1.0.0",
    title: { th: "ชุดเกณฑ์ทดสอบ", en: "Test criteria" },
    overall: "sum",
    percentDecimals: 2,
    passMarks: [],
    levels: [],
    areas: [
      {
        id: "1",
        title: "การบริหารจัดการ",
        units: [
          {
            id: "1",
            title: "หน่วยทดสอบ",
            indicators: indicators.map((one) => ({
              title: one.key,
              fullMarks: 5,
              appliesTo: laoTypes,
              baseCut: { allowed: false },
              counted: "real",
              clauses: [],
              rubric: "manual",
              evidence: [],
              laws: [],
              notes: [],
              source,
              ...one,
            })),
          },
        ],
      },
    ],
    ...more,
  };
}
