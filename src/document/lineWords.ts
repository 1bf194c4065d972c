import type { Area } from "../pack/schema";
import { fullLaoName } from "../pack/laoType";
import type { Shortfall } from "../result/shortfalls";
import type { ResultOfYear } from "../result/resultOfYear";
import { toThaiDigits } from "../text/thaiDigits";
import { documentTh } from "../texts/document.th";
import { functionsTh } from "../texts/functions.th";
import { fill } from "../texts/texts";
import { percentText } from "../words/percentText";
import { nextStepText, reasonLines } from "../words/reasonText";
import { markItself, type Mark } from "../year/mark";
import type { IndicatorMarks } from "../year/indicatorMarks";
import type { YearLine } from "../year/lines";

const t = documentTh;

/** A number in the digits of official papers. */
export function thai(number: number): string {
  return toThaiDigits(String(number));
}

export function thaiPercent(percent: number, { decimals }: Pick<ResultOfYear, "decimals">): string {
  return toThaiDigits(percentText(percent, decimals));
}

export function areaWords({ id, title }: Area): string {
  return fill(t.area, { area: toThaiDigits(id), title });
}

export function lineName(line: YearLine): string {
  if (line.kind === "area") return fill(t.wholeArea, { area: areaWords(line.area) });
  const { id, title } = line.indicator;
  return fill(t.indicator, { id: toThaiDigits(id), title });
}

/** The organization's name written out; null where it has none. */
export function laoName({ lao }: Pick<ResultOfYear, "lao">): string | null {
  const name = fullLaoName(lao.name, lao.type);
  return name === "" ? null : name;
}

/** "๔ จาก ๕", which breaks between words in a narrow column; or a word where there are no marks. */
export function marksWords(mark: Mark): string {
  const own = markItself(mark);
  switch (own.kind) {
    case "marks":
      return fill(t.result.marks, { score: thai(own.score), full: thai(own.full) });
    case "notEntered":
      return t.result.notEntered;
    case "unknown":
      return t.result.unknown;
    case "baseCut":
    case "notApplicable":
      return t.result.none;
  }
}

/** What a line lacks to its full marks. */
export function missingWords({ own }: Pick<Shortfall, "own">): string {
  return own === null ? t.shortfall.whole : toThaiDigits(missingOf(own).join("\n"));
}

function missingOf(own: IndicatorMarks): readonly string[] {
  if (own.issue !== null) return [t.result.unknown];
  const items = own.items.flatMap((item) => {
    const { mark, compiled } = item;
    if (mark.kind === "marks" && mark.score >= mark.full) return [];
    const { id } = compiled.indicator;
    return missingOf(item).map((missing) => fill(t.shortfall.ofItem, { item: id, missing }));
  });
  if (items.length > 0) return items;
  if (own.mark.kind === "notEntered") return [t.result.notEntered];
  const step = nextStepText(functionsTh, own);
  return step === null ? reasonLines(functionsTh, own) : [step];
}
