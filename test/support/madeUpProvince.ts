import { publishedExample, publishedLao } from "../../scripts/example/published";
import type { Answers, ClauseAnswers, IndicatorAnswers } from "../../src/answers/answers";
import { fieldsOf, hasLines } from "../../src/answers/fields";
import type { Lao } from "../../src/answers/lao";
import { contentHash } from "../../src/pack/identity/hashes";
import { shortHash } from "../../src/pack/identity/shortHash";
import { laoAbbreviations, type LaoType } from "../../src/pack/laoType";
import { listIndicators, listWithItems } from "../../src/pack/outline";
import type { Clause, Indicator, Pack } from "../../src/pack/schema";
import { indicatorFor } from "../../src/pack/variant";
import { plainStates } from "../../src/pack/clauseState";
import { wordOf } from "../../src/score/words";
import { buildTemplate } from "../../src/workbook/blueprint/buildTemplate";
import { writeTemplateFile } from "../../src/workbook/file/writeTemplateFile";
import { pick, seeded } from "../workbook/native/support/random";

/** An organization of a made-up province, with what it entered. */
export interface MadeUpLao {
  readonly lao: Lao;
  readonly answers: Answers;
}

const provinceName = "สมมติ";
const districts = ["เมืองสมมติ", "เหนือสมมติ", "ใต้สมมติ", "ทะเลสมมติ", "ภูเขาสมมติ"];
const types: readonly LaoType[] = ["SAO", "SAO", "SAO", "SUBDISTRICT", "SUBDISTRICT", "TOWN"];

/** The typed areas of 2567 with the full marks of the published example. */
const typedFulls: Readonly<Record<string, number>> = { "2": 40, "3": 65, "4": 195, "5": 15 };

/**
 * So many organizations, the same for the same seed; all entered whole, and none above the published example. Under the pack of
 * 2567 the first of them is that example.
 */
export function madeUpProvince(pack: Pack, count: number, seed = 1): readonly MadeUpLao[] {
  const random = seeded(seed);
  const hasExample = pack.id === "lpa-2567";
  return Array.from({ length: count }, (_, index): MadeUpLao => {
    const type: LaoType = index === 1 ? "PAO" : pick(random, types);
    const district = pick(random, districts);
    const skill = 0.55 + random() * 0.4;
    const answers = soundAnswers(pack, type, skill, random);
    if (index === 0 && hasExample)
      return { lao: { ...publishedLao, province: provinceName, district }, answers: publishedExample };
    const name = `${laoAbbreviations[type]}ตัวอย่าง${String(index + 1)}`;
    return { lao: { name, type, province: provinceName, district }, answers };
  });
}

/** Everything entered, and all of it can stand. @param skill How much is done, from 0 to 1. */
export function soundAnswers(pack: Pack, type: LaoType, skill: number, random: () => number): Answers {
  const withIndicators = new Set(listIndicators(pack).map(({ area }) => area.id));
  return {
    indicators: Object.fromEntries(
      listWithItems(pack).map(({ indicator, parent }) => [
        indicator.key,
        soundEntries(indicatorFor(indicator, type) ?? indicator, parent !== null, skill, random),
      ]),
    ),
    areas: Object.fromEntries(
      pack.areas
        .filter(({ id }) => !withIndicators.has(id))
        .map(({ id }) => {
          const full = typedFulls[id] ?? 40;
          return [id, { score: Math.floor(full * skill * (0.9 + 0.1 * random())), full }];
        }),
    ),
  };
}

function soundEntries(
  indicator: Indicator,
  isItem: boolean,
  skill: number,
  random: () => number,
): IndicatorAnswers {
  const full = indicator.fullMarks ?? 5;
  const amounts: IndicatorAnswers = {
    done: Math.floor(20 * skill * random()),
    all: 20,
    counted: Math.floor(6 * skill),
    score: Math.floor(full * skill),
    full,
    gate: wordOf("done"),
  };
  const fields = fieldsOf(indicator, isItem);
  const own = Object.entries(amounts).filter(([field]) => fields.some((one) => one === field));
  const clauses = indicator.clauses.map((one) => [one.id, clauseEntry(one, skill, random)] as const);
  return {
    ...Object.fromEntries(own),
    ...(clauses.length > 0 && { clauses: Object.fromEntries(clauses) }),
    ...(hasLines(indicator) && { lines: [{ done: Math.floor(10 * skill), all: 10 }] }),
  };
}

function clauseEntry(
  { states = plainStates, fault }: Clause,
  skill: number,
  random: () => number,
): ClauseAnswers {
  const isGood = random() < skill;
  const others = states.filter((state) => state !== "done");
  const state = isGood === (fault !== true) ? "done" : pick(random, others);
  return { state: wordOf(state) };
}

/** A filled workbook of the project's own writer. @param modified When it says that it was last saved. */
export function madeUpWorkbook(
  pack: Pack,
  { lao, answers }: MadeUpLao,
  modified = new Date("2024-10-01T02:00:00Z"),
): Promise<Uint8Array> {
  const options = { answers, packHash: shortHash(contentHash(pack)) };
  return writeTemplateFile(buildTemplate(pack, lao, options), "saved", modified);
}
