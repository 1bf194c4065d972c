import { laoTypeOfName, laoTypes } from "../pack/laoType";
import { plainText } from "../text/plainText";
import { withoutMarks, type Line } from "./lines";
import { loosely } from "./loosely";
import { accountFor, numberedList } from "./numberedList";
import { paragraph } from "./paragraphs";
import type { DraftIndicator } from "./draft";
import type { Around } from "./draftIndicator";
import { reading, unless } from "./reading";
import type { IndicatorSection, Signed } from "./sections";

export interface Outlined {
  readonly lines: readonly Signed[];
  /** Lines of a list whose numbers might as well begin an indicator. */
  readonly eitherWay: ReadonlySet<Line>;
}

/**
 * In an outline indicators are numbered through the whole paper, and what is to be checked of each is numbered from 1 on
 * below it: a number above all before begins an indicator, 1 begins a list, and the next number of that list goes on with it.
 */
export function withIndicatorsNamed(lines: readonly Signed[]): Outlined {
  const titles = new Map<string, string>();
  const eitherWay = new Set<Line>();
  let [highest, next, isInArea] = [0, 0, false];
  const named = lines.map((signed): Signed => {
    const { line, sign } = signed;
    if (sign.kind === "area") isInArea = true;
    if (sign.kind === "area" || sign.kind === "unit") next = 0;
    if (sign.kind !== "item" || !isInArea || sign.id.includes(".")) return signed;
    const number = Number(sign.id);
    const isListed = highest > 0 && number === (next === 0 ? 1 : next) && titles.get(sign.id) !== sign.text;
    if (isListed) {
      next = number + 1;
      if (number > highest) eitherWay.add(line);
      return signed;
    }
    if (number <= highest && titles.get(sign.id) !== sign.text) return signed;
    titles.set(sign.id, sign.text);
    [highest, next] = [Math.max(highest, number), 0];
    return { line, sign: { kind: "indicator", id: sign.id, title: sign.text, continued: false } };
  });
  return { lines: named, eitherWay };
}

const provinceUnit = loosely(/นโยบายของ จังหวัด|^\(? ?ตัวอย่าง ?\)/);

export interface AroundOutlined extends Around {
  /** Titles of the units that it stands in. */
  readonly unitTitles: readonly string[];
  /** Whether lines of it may belong to an indicator whose heading is missing. */
  readonly isDoubtful: boolean;
}

/** An indicator of an outline: its title, and what is to be checked; of scores an outline says nothing. */
export function readOutlined(
  section: IndicatorSection,
  { area, breaks, keyOf, account, unitTitles, isDoubtful: isOpen }: AroundOutlined,
): DraftIndicator {
  const { id, heading, units } = section;
  const lines = section.parts.flat();
  const { intro, items, inOrder } = numberedList(lines, breaks);
  const isDoubtful = section.outOfOrder || !inOrder;
  accountFor(lines, "evidence", id, account);
  for (const line of intro) account.use(line, "indicatorTitle", id);
  const printed = [
    { line: heading, text: section.title },
    ...intro.map((line) => ({ line, text: line.text })),
  ];
  const title = unless(isDoubtful, paragraph(printed, breaks));
  const type = laoTypeOfName(title.value);
  const isProvincial = [heading.text.replace(/^[\d.\s]+/, ""), ...unitTitles].some((words) =>
    provinceUnit.test(withoutMarks(plainText(words))),
  );
  return {
    id: unless(section.outOfOrder, reading(id, [heading])),
    place: id,
    key: keyOf(area, id, title.value),
    title,
    units: units.length > 0 ? unless(isDoubtful, reading(units, [heading])) : null,
    fullMarks: null,
    // Whom it is asked of is told by its title alone.
    types: reading(type === null ? laoTypes : [type], [heading], "likely"),
    baseCut: null,
    pilot: null,
    setByProvince: isProvincial ? reading(true, [heading], "likely") : null,
    ...{ clauses: [], bands: [], rubric: null, laws: [] },
    evidence: items.map(({ text }) => unless(isDoubtful || isOpen, text)),
    faults: [
      ...(section.outOfOrder ? (["outOfOrder"] as const) : []),
      ...(inOrder ? [] : (["brokenList"] as const)),
    ],
  };
}
