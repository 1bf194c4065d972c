import type { Account } from "./account";
import type { Draft } from "./draft";
import type { Line } from "./lines";
import { joinedLine } from "./lines";
import { loosely } from "./loosely";
import { reading, type Reading } from "./reading";
import type { Signed } from "./sections";

/** What a paper says of itself before its first area. */
export type FrontMatter = Pick<Draft, "id" | "year" | "fiscalYear" | "title" | "titleInEnglish">;

/** What a person says of a paper that does not say it itself. */
export interface GivenFacts {
  readonly id: string | null;
  readonly year: number | null;
  /** The fiscal year examined; left out or null: the one before the year. */
  readonly fiscalYear?: number | null;
}

const assessment = loosely(/การประเมินประสิทธิภาพ (?:การปฏิบัติราชการ)?ของ(?:องค์กรปกครองส่วนท้องถิ่น|อปท)/);
const abbreviation = /\blpa\b|local performance ass?ess?ment/;
const printedYear = /(?:ประจำ)?ปี ?(งบประมาณ)? ?(?:พ\.? ?ศ\.?)? ?(25\d\d)(?!\d| ?-)/;
const inEnglish = /Local Performance Assessment/i;

/** @param front Lines of the front, and those of the first area where the front is empty. */
export function frontMatter(front: readonly Signed[], given: GivenFacts, account: Account): FrontMatter {
  const words = front.flatMap(({ line, sign }) => (sign.kind === "words" ? line : []));
  const name = words.find(({ bare }) => assessment.test(bare)) ?? null;
  const dated = words.filter(({ plain }) => printedYear.test(plain));
  const year = given.year === null ? yearOf(dated) : reading(given.year, []);
  const isLpa = name !== null || words.some(({ plain }) => abbreviation.test(plain));
  const id = given.id === null ? idOf(isLpa, year) : reading(given.id, []);
  if (name) account.use(name, "title");
  for (const line of dated.slice(0, 1)) account.use(line, "title");
  return {
    ...{ id, year, title: titleOf(name, dated[0] ?? null) },
    // LPA of a year examines the fiscal year before it.
    fiscalYear: given.fiscalYear
      ? reading(given.fiscalYear, [])
      : year && { ...year, value: year.value - 1, certainty: "likely" },
    titleInEnglish: englishTitle(words, year),
  };
}

/** The year of the assessment; of a fiscal year it is not sure which of the two is meant. */
function yearOf(dated: readonly Line[]): Reading<number> | null {
  const found = dated.map((line) => {
    const [, ofBudget, year] = printedYear.exec(line.plain) ?? [];
    return reading(Number(year), [line], ofBudget === undefined ? "certain" : "likely");
  });
  const [first] = found;
  if (!first) return null;
  return found.every(({ value }) => value === first.value) ? first : { ...first, certainty: "likely" };
}

function idOf(isLpa: boolean, year: Reading<number> | null): Reading<string> | null {
  return isLpa && year ? { ...year, value: `lpa-${String(year.value)}` } : null;
}

function titleOf(name: Line | null, dated: Line | null): Reading<string> | null {
  if (!name) return null;
  if (!dated || dated === name) return reading(name.text, [name]);
  return reading(joinedLine([`${name.text} `, dated.text]).replace(/\s+/g, " "), [name, dated]);
}

function englishTitle(words: readonly Line[], year: Reading<number> | null): Reading<string> | null {
  const line = words.find(({ text }) => inEnglish.test(text));
  return line && year
    ? reading(`Local Performance Assessment (LPA) ${String(year.value)}`, [line], year.certainty)
    : null;
}
