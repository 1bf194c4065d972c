import { listWithItems, type PlacedIndicator } from "../pack/outline";
import type { Clause, Pack } from "../pack/schema";
import { toArabicDigits } from "../text/thaiDigits";
import { reporter, type Finding } from "./finding";

/**
 * Whether the pack's years agree with one another, as they do not where last year's pack was copied and only some of its
 * years were changed. All years are Buddhist.
 */
export function checkYears(pack: Pack): readonly Finding[] {
  const placed = listWithItems(pack);
  return [
    ...checkFiscalYear(pack),
    ...checkTitle(pack),
    ...checkSources(pack, placed),
    ...placed.flatMap((one) => [...checkTexts(pack, one), ...checkDueDays(pack, one)]),
  ];
}

/** The LPA of a year examines the fiscal year before it. */
function checkFiscalYear({ year, fiscalYear }: Pack): readonly Finding[] {
  return fiscalYear === year - 1
    ? []
    : [reporter("fiscalYear", null)("fiscalYearUnusual", { year, fiscalYear, usual: year - 1 })];
}

function checkTitle({ id, title, year }: Pack): readonly Finding[] {
  const named = [
    ["id", id],
    ["title.th", title.th],
    ["title.en", title.en],
  ] as const;
  return named.flatMap(([place, text]) => {
    const years = yearsIn(text);
    const [other] = years;
    return other === undefined || years.includes(year)
      ? []
      : [reporter(place, null)("titleOfOtherYear", { found: other, year })];
  });
}

/** Papers that name a year, none of which names this one. */
function checkSources(pack: Pack, placed: readonly PlacedIndicator[]): readonly Finding[] {
  const sources = [
    ...pack.passMarks.map(({ source }) => source),
    ...pack.levels.map(({ source }) => source),
    ...placed.map(({ indicator }) => indicator.source),
  ];
  const dated = sources.map((source) => yearsIn(source.document)).filter((years) => years.length > 0);
  const [latest] = dated.flat().sort((one, other) => other - one);
  return latest === undefined || dated.some((years) => years.includes(pack.year))
    ? []
    : [
        reporter("areas", null)("sourcesOfOtherYear", {
          found: latest,
          year: pack.year,
          count: dated.length,
        }),
      ];
}

/** "ประจำปีงบประมาณ พ.ศ. 2566", but no span of years, as plans have. */
const ofYear = /(?:ปีงบประมาณ|ประจำปี) *(?:พ\.ศ\.)? *(25\d\d)(?! *[-–—])/g;

function checkTexts({ year, fiscalYear }: Pack, { indicator, place }: PlacedIndicator): readonly Finding[] {
  const { title, clauses, rubric, evidence, gate } = indicator;
  const texts: readonly (readonly [string, string])[] = [
    [".title", title],
    ...(gate ? [[".gate.text", gate.text] as const] : []),
    ...clauses.map(({ text }, index) => [`.clauses[${String(index)}].text`, text] as const),
    ...(typeof rubric === "string"
      ? []
      : rubric.map(({ text }, index) => [`.rubric[${String(index)}].text`, text] as const)),
    ...evidence.map((text, index) => [`.evidence[${String(index)}]`, text] as const),
  ];
  return texts.flatMap(([at, text]) => {
    const years = [...toArabicDigits(text).matchAll(ofYear)].map(([, found]) => Number(found));
    const other = years.find((found) => found !== year && found !== fiscalYear);
    return other === undefined
      ? []
      : [reporter(place, indicator.id)("textOfOtherYear", { found: other, fiscalYear }, { at })];
  });
}

const yearEnd = "สิ้นปี";

function checkDueDays(pack: Pack, { indicator, place }: PlacedIndicator): readonly Finding[] {
  const lists = [
    { clauses: indicator.clauses, at: "" },
    ...(indicator.variants ?? []).map(({ clauses = [] }, index) => ({
      clauses,
      at: `.variants[${String(index)}]`,
    })),
  ];
  return lists.flatMap(({ clauses, at }) =>
    clauses.flatMap((clause, index): readonly Finding[] => {
      const report = reporter(`${place}${at}.clauses[${String(index)}].deadline.on`, indicator.id);
      const day = fixedDay(clause);
      if (day === null) return [];
      const [from, end] = [`${String(pack.fiscalYear - 1)}-10-01`, `${String(pack.fiscalYear)}-09-30`];
      const last = `${String(pack.fiscalYear + 1)}-09-30`;
      if (day < from || day > last)
        return [report("dueDayOfOtherYear", { clause: clause.id, day, from, last })];
      return clause.text.includes(yearEnd) && day <= end
        ? [report("dueDayBeforeYearEnd", { clause: clause.id, day, end })]
        : [];
    }),
  );
}

function fixedDay({ deadline }: Clause): string | null {
  return deadline && "on" in deadline ? deadline.on : null;
}

/** Buddhist years of this century that a text names. */
function yearsIn(text: string): readonly number[] {
  return [...toArabicDigits(text).matchAll(/(?<!\d)25\d\d(?!\d)/g)].map(([year]) => Number(year));
}
