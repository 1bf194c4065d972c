import { parseWhen } from "../pack/rubric/parse";
import type { NumberTest, Term } from "../pack/rubric/syntax";
import type { Band, Indicator } from "../pack/schema";
import { toArabicDigits } from "../text/thaiDigits";
import { plainText } from "../text/plainText";
import type { Finding, Report } from "./finding";

/**
 * Whether the words of bands stand beside their own conditions. Two bands whose words fit each other's condition better
 * than their own were swapped, and two with the same words were copied.
 */
export function checkBandTexts({ rubric }: Indicator, report: Report): readonly Finding[] {
  if (typeof rubric === "string") return [];
  const signs = rubric.map((band) => ({ words: signsOfText(band.text), condition: signsOfWhen(band) }));
  const swapped = signs.flatMap((one, index) =>
    signs.slice(index + 1).flatMap((other, nth) => {
      const crossed =
        likeness(one.words, other.condition) > likeness(one.words, one.condition) &&
        likeness(other.words, one.condition) > likeness(other.words, other.condition);
      const at = `.rubric[${String(index + nth + 1)}].text`;
      return crossed ? [report("bandTextsSwapped", { band: index + 1, other: index + nth + 2 }, { at })] : [];
    }),
  );
  return [...swapped, ...repeated(rubric, report)];
}

function repeated(rubric: readonly Band[], report: Report): readonly Finding[] {
  const seen = new Map<string, number>();
  return rubric.flatMap(({ text, score }, index) => {
    const plain = plainText(text);
    const same = seen.get(plain);
    if (same === undefined) seen.set(plain, index);
    else if (rubric[same]?.score !== score)
      return [
        report(
          "bandTextTwice",
          { band: index + 1, same: same + 1 },
          { at: `.rubric[${String(index)}].text` },
        ),
      ];
    return [];
  });
}

/** The numbers and the words for states that a band's text or condition names. */
type Signs = ReadonlySet<string>;

const stateSigns: readonly (readonly [RegExp, string])[] = [
  [/ล่าช้า|เกินกำหนด|เกินระยะเวลา/, "late"],
  [/ไม่ครบ/, "incomplete"],
];

function signsOfText(text: string): Signs {
  // Marks are the score, not a condition.
  const plain = toArabicDigits(text)
    .replace(/(\d),(\d{3})/g, "$1$2")
    .replace(/\d+(?:\.\d+)? *คะแนน/g, "");
  const numbers = [...plain.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => String(Number(number)));
  return new Set([...numbers, ...stateSigns.flatMap(([word, sign]) => (word.test(plain) ? [sign] : []))]);
}

function signsOfWhen({ when }: Band): Signs {
  const parsed = parseWhen(when);
  if ("problem" in parsed || parsed.when.kind === "otherwise") return new Set();
  return new Set(parsed.when.of.flat().flatMap(signsOfTerm));
}

function signsOfTerm(term: Term): readonly string[] {
  switch (term.kind) {
    case "gate":
      return [];
    case "count":
      return [...numbersOf(term.is).map(String), ...(term.range ? [term.range.first, term.range.last] : [])];
    case "value":
      return numbersOf(term.is).map(String);
    case "run":
      return [term.range.first, term.range.last];
    case "clauses":
      return [
        term.range.first,
        term.range.last,
        ...term.states.filter((state) => state === "late" || state === "incomplete"),
      ];
  }
}

function numbersOf(is: NumberTest): readonly number[] {
  return is.operator === "between" ? [is.from, is.to] : [is.number];
}

/** Of all that both name, the part that both name. */
function likeness(one: Signs, other: Signs): number {
  const both = [...one].filter((sign) => other.has(sign)).length;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}
