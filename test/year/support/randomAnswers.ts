import type { Answers, ClauseAnswers, Entered, IndicatorAnswers } from "../../../src/answers/answers";
import { clauseFieldsOf, fieldsOf, hasLines, type IndicatorField } from "../../../src/answers/fields";
import type { LaoType } from "../../../src/pack/laoType";
import { listIndicators, listWithItems } from "../../../src/pack/outline";
import type { Clause, Indicator, Pack } from "../../../src/pack/schema";
import { indicatorFor } from "../../../src/pack/variant";
import { wordsOfClause, wordsOfGate } from "../../../src/score/words";
import { pick } from "../../workbook/native/support/random";

type Random = () => number;

/**
 * A year as officers leave it half way: entered here and not there, cut from the base, days in time, late, missing or of
 * another era, marks as numbers and texts, and now and then something that can't stand.
 */
export function randomAnswers(pack: Pack, type: LaoType, random: Random): Answers {
  const withIndicators = new Set(listIndicators(pack).map(({ area }) => area.id));
  const indicators = listWithItems(pack).map(({ indicator, parent }) => {
    const asked = indicatorFor(indicator, type) ?? indicator;
    return [indicator.key, random() < 0.15 ? {} : indicatorAnswers(asked, parent !== null, random)] as const;
  });
  const typed = pack.areas.filter(({ id }) => !withIndicators.has(id));
  return {
    indicators: Object.fromEntries(indicators),
    ...(countsWorkingDays(pack) && random() < 0.8 && { holidays: holidayLines(random) }),
    areas: Object.fromEntries(typed.map(({ id }) => [id, random() < 0.2 ? {} : typedMarks(random)])),
    workPlan: Object.fromEntries(
      listIndicators(pack).flatMap(({ indicator: { key } }) =>
        random() < 0.3 ? [[key, { target: pick<Entered>(random, [0, 3, 4.5, "ครบ"]) }] as const] : [],
      ),
    ),
  };
}

function countsWorkingDays(pack: Pack): boolean {
  return listWithItems(pack).some(({ indicator: { clauses } }) =>
    clauses.some(({ deadline }) => deadline && "workingDays" in deadline),
  );
}

/** The holidays of the years that most of the days are in; now and then one that can't be meant, or lines left blank. */
function holidayLines(random: Random): NonNullable<Answers["holidays"]> {
  const listed = [44_927, 45_029, 45_212, 45_222, 45_265, 45_289.5, 45_292, 45_395, 45_658].map((day) => ({
    day,
  }));
  const odd = pick<Entered>(random, [45_213, 45_280, 243_545, "13 ต.ค. 66", ""]);
  return random() < 0.7 ? listed : [{ title: "วันหยุด" }, ...listed.slice(2), { day: odd }];
}

function typedMarks(random: Random): Answers["areas"][string] {
  return {
    score: pick<Entered>(random, [0, 7, 38.5, "๓๘", " 12 ", "ตัดฐาน", "ไม่ประเมิน", "", 41, -1, "สิบ", "1.2.3"]),
    ...(random() < 0.8 && { full: pick<Entered>(random, [40, 40, 40, "40", "๔๐.๕", 0, "", "-"]) }),
  };
}

function indicatorAnswers(indicator: Indicator, isItem: boolean, random: Random): IndicatorAnswers {
  const own = fieldsOf(indicator, isItem).flatMap((field) => {
    const entered = fieldEntry(indicator, field, random);
    return entered === undefined ? [] : [[field, entered] as const];
  });
  const clauses = indicator.clauses.map((clause) => [clause.id, clauseAnswers(clause, random)] as const);
  return {
    ...Object.fromEntries(own),
    ...(clauses.length > 0 && { clauses: Object.fromEntries(clauses) }),
    ...(hasLines(indicator) && {
      lines: [
        { done: 1, all: 3 },
        {
          done: pick<Entered>(random, [0, 2, 3, "๒", "?", 4, 2.5, -1]),
          all: pick<Entered>(random, [3, 3, 3, 3.5, -3]),
        },
      ],
    }),
  };
}

/** What people type instead of choosing; the last few can't be read, or not everywhere. */
const typedWords: readonly Entered[] = [
  ...["มี", "ใช่", "  ครบถ้วน ", "YES", "Done", "✔", "/", "ด\u0E4D\u0E32เนินการแล้ว", "ไม่ได้ดำเนินการ", "x", "-"],
  ...[true, false, 1, 0, "๑", "ไม่\u200Bผ่าน", "ดำเนินการ\u00A0"],
  ...["ล่าช้า", "บางส่วน", "ไม่มีเหตุ", "ตัดฐาน", "มั่ว", "*", "?", 7],
];

/** Mostly a word of the drop-down, so that some checklists are sound. */
function typedWord(random: Random, offered: readonly string[]): Entered {
  return random() < 0.9 ? pick(random, offered) : pick(random, typedWords);
}

function fieldEntry({ fullMarks }: Indicator, field: IndicatorField, random: Random): Entered | undefined {
  if (random() < 0.15) return undefined;
  switch (field) {
    case "gate":
      return typedWord(random, wordsOfGate);
    case "done":
      return pick<Entered>(random, [0, 1, 3, 4, "3", " ๓", "สาม", 4.5, 24, -1]);
    case "all":
      return pick<Entered>(random, [4, 4, 4, 20, 2, "๒๐"]);
    case "counted":
      return pick<Entered>(random, [0, 1, 3, 5, 40, "๕", "5 ครั้ง", 4.25, "๘๔.๙๙", 1.005, 101, -1]);
    case "score":
      return pick<Entered>(random, [0, 1, fullMarks ?? 5, "๑", (fullMarks ?? 5) + 1]);
    case "full":
      return pick<Entered>(random, [5, 5, "๕", 0, "ห้า"]);
    case "baseCut":
      return random() < 0.25 ? pick(random, ["ตัดฐาน", "ตัดฐาน", "ไม่"]) : undefined;
    case "evidence":
    case "note":
      return undefined;
  }
}

/**
 * Around the fiscal year 2566 – its end, before and after, the first and last day that can be meant and those beside them –,
 * and of other fiscal years.
 */
const days = [
  ...[45_198, 45_199, 45_200, 45_210, 45_259.25, 45_289, 45_289.5, 45_290, 45_400, 45_600.5],
  ...[44_469, 44_470, 44_924, 45_930, 45_930.75, 45_931, 43_738, 43_800],
];
/** A Buddhist year as it was typed or comes from a paste, an amount, a text. */
const noDays: readonly Entered[] = [24_487, 243_615, 50_000, 150_167, 45, true, "29 ธ.ค. 2566", "45289", " "];
/** What the template says while it waits for a day, pasted as if it were an answer. */
const prompts: readonly Entered[] = [...["กรอกแถว เริ่มนับ", "ใส่วันครบกำหนด", "ตรวจวันที่ (ค.ศ.)", "ตรวจแผ่นวันหยุด"]];

function dayEntry(random: Random): Entered {
  return random() < 0.8 ? pick<Entered>(random, days) : pick(random, noDays);
}

function clauseAnswers(clause: Clause, random: Random): ClauseAnswers {
  const isByDays = clause.deadline !== undefined && random() < 0.7;
  const entries = clauseFieldsOf(clause).flatMap((field): readonly (readonly [string, Entered])[] => {
    if (field === "state")
      return isByDays || random() < 0.15
        ? promptLeft(clause, random)
        : [[field, typedWord(random, wordsOfClause(clause))]];
    if (field === "evidence" || field === "note") return [];
    const chance = field === "due" ? 0.25 : 0.8;
    return random() < chance ? [[field, dayEntry(random)]] : [];
  });
  return Object.fromEntries(entries);
}

function promptLeft({ deadline }: Clause, random: Random): readonly (readonly [string, Entered])[] {
  return deadline && random() < 0.1 ? [["state", pick(random, prompts)]] : [];
}
