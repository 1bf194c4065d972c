import { contentHash } from "../pack/identity/hashes";
import { shortHash } from "../pack/identity/shortHash";
import { laoAbbreviations } from "../pack/laoType";
import { cliTexts, type CliTexts } from "../texts/cliTexts";
import { functionsTexts } from "../texts/functionsTexts";
import { fill, type Language } from "../texts/texts";
import { displayWidth } from "../text/displayWidth";
import { areaLabel } from "../words/areaLabel";
import { levelText } from "../words/levelText";
import { nextStepText, reasonLines } from "../words/reasonText";
import { shownScore } from "../words/shownInSheet";
import type { YearRead } from "../workbook/read/readYear";
import { indicatorsIn } from "../year/areaMarks";
import type { IndicatorMarks } from "../year/indicatorMarks";
import type { Mark } from "../year/mark";
import type { Count } from "../year/progress";
import type { AreaMarks, PassMarkResult } from "../year/yearMarks";
import { hanging, padded, table } from "./columns";
import { problemsOf } from "./troubles";

type Texts = CliTexts["year"];

/** A workbook's results as a person reads them. */
export function printYear(year: YearRead, language: Language): string {
  const t = cliTexts[language].year;
  const isBlank = year.marks.total.mark.kind === "notEntered" && problemsOf(year, language).length === 0;
  return [
    ...heading(language, year),
    "",
    ...areasTable(t, year),
    ...hanging("", totalLine(t, year, language, isBlank)),
    ...(isBlank ? [] : year.marks.areas.flatMap((area) => indicatorLines(area, language))),
    ...troubleLines(t, problemsOf(year, language)),
  ].join("\n");
}

/** Whose year it is, in a line. */
export function laoLine(language: Language, { name, type, province }: YearRead["lao"]): string {
  const t = cliTexts[language].year;
  const named = { name: name === "" ? t.laoUnnamed : name, type: laoAbbreviations[type] };
  return province === "" ? fill(t.laoWithoutProvince, named) : fill(t.lao, { ...named, province });
}

function heading(language: Language, { lao, pack, settings }: YearRead): readonly string[] {
  const t = cliTexts[language].year;
  return [
    ...hanging("", pack.title.th),
    laoLine(language, lao),
    fill(t.pack, { id: pack.id, version: pack.version, hash: shortHash(contentHash(pack)) }),
    ...(settings.frozen === "" ? [] : hanging("", fill(t.frozen, { stamp: settings.frozen }))),
  ];
}

function areasTable(t: Texts, { pack, marks: { areas, total } }: YearRead): readonly string[] {
  const percent = (value: number | null): string => value?.toFixed(pack.percentDecimals) ?? "–";
  const passed = (area: AreaMarks["area"] | null): string =>
    total.passMarks
      .filter((mark) => mark.area?.id === area?.id)
      .map((mark) => passText(t, mark))
      .join(", ");
  const { area, marks, percent: percents, passMark, progress } = t.columns;
  return table(
    [
      [area, marks, percents, passMark, progress],
      ...areas.map((one) => [
        areaLabel(one.area),
        ...[markText(t, one.mark), percent(one.percent), passed(one.area), entered(t, one.progress)],
      ]),
      [t.total, markText(t, total.mark), percent(total.percent), passed(null), entered(t, total.progress)],
    ],
    3,
  );
}

function passText(t: Texts, { needed: mark, isPassed }: PassMarkResult): string {
  if (isPassed === null) return fill(t.passUnknown, { mark });
  return fill(isPassed ? t.passed : t.failed, { mark });
}

function entered(t: Texts, { entered: count, of }: Count): string {
  return fill(t.entered, { entered: count, of });
}

/** "4/5"; words where there are no marks. */
function markText(t: Texts, mark: Mark): string {
  switch (mark.kind) {
    case "marks":
      return `${String(mark.score)}/${String(mark.full)}`;
    case "notEntered":
      return `–/${String(mark.full ?? "–")}`;
    case "unknown":
      return t.unknown;
    case "pilot":
      return fill(t.pilot, { mark: markText(t, mark.of) });
    case "baseCut":
    case "notApplicable":
      return String(shownScore(mark));
  }
}

function totalLine(
  t: Texts,
  { marks: { total }, pack }: YearRead,
  language: Language,
  isBlank: boolean,
): string {
  if (isBlank) return t.notAssessed;
  if (total.level !== null) {
    const level = levelText(functionsTexts[language], total.level, pack.id);
    return fill(t.level, { level });
  }
  return total.mark.kind === "unknown" ? t.levelUnknown : fill(t.noLevelYet, { ...total.areas });
}

/** Each indicator of an area by number and title; below, why it has its mark and what is missing. */
function indicatorLines(area: AreaMarks, language: Language): readonly string[] {
  const t = cliTexts[language].year;
  const shown = area.units.flatMap(indicatorsIn).flatMap((one) => [one, ...one.items]);
  if (shown.length === 0) return [];
  const idWidth = Math.max(...shown.map(({ compiled }) => displayWidth(compiled.indicator.id)));
  const markWidth = Math.max(...shown.map(({ mark }) => displayWidth(markText(t, mark))));
  return [
    "",
    fill(t.indicators, { area: areaLabel(area.area) }),
    ...shown.flatMap((one) => {
      const { id, title } = one.compiled.indicator;
      const lead = `  ${padded(id, idWidth)}  ${padded(markText(t, one.mark), markWidth, "right")}  `;
      const room = " ".repeat(displayWidth(lead) + 2);
      return [...hanging(lead, title), ...reasons(one, language).flatMap((line) => hanging(room, line))];
    }),
  ];
}

function reasons(one: IndicatorMarks, language: Language): readonly string[] {
  const t = cliTexts[language].year;
  if (one.issue) return [t.seeTroubles];
  const lines = reasonLines(functionsTexts[language], one);
  if (lines.length === 0 && one.mark.kind === "notEntered") return [t.notEntered];
  const step = nextStepText(functionsTexts[language], one);
  return step === null ? lines : [...lines, fill(t.next, { step })];
}

function troubleLines(t: Texts, problems: readonly string[]): readonly string[] {
  if (problems.length === 0) return ["", t.noTroubles];
  return [
    "",
    fill(t.troubles, { count: problems.length }),
    ...problems.flatMap((problem) => hanging("  - ", problem)),
  ];
}
