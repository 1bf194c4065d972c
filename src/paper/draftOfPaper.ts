import type { Pack } from "../pack/schema";
import { Account } from "./account";
import { areaFront } from "./areaFront";
import type { Draft, DraftArea, DraftIndicator, DraftUnit, PaperForm } from "./draft";
import { frontMatter, type GivenFacts } from "./frontMatter";
import { furnitureIn, runningHeads } from "./furniture";
import { keysOf, type KeyOf } from "./keys";
import { printedLines, readLines, type Line } from "./lines";
import { withIndicatorsNamed, readOutlined } from "./outlineForm";
import { lineBreaksOf, type LineBreaks } from "./paragraphs";
import { placeInUnits } from "./placeInUnits";
import { percentDecimalsOf, reckonedOverall } from "./packFacts";
import { draftIndicator } from "./draftIndicator";
import { reading } from "./reading";
import { divide, type AreaSection, type IndicatorSection, type Signed } from "./sections";
import { signOf } from "./signs";

/** What a person knows of a paper beside its words. */
export interface PaperGiven extends GivenFacts {
  /** Packs whose keys go on where a title has stayed the same, the first before the others. */
  readonly known: readonly Pack[];
}

const nothingGiven: PaperGiven = { id: null, year: null, known: [] };

/**
 * Reads printed criteria: text as it comes from Word, a web page or text recognition. Whatever the text is, each line of it
 * is used, told to be no part of the criteria, or not understood; nothing is made up.
 *
 * @param text Lines end as on any machine.
 */
export function draftOfPaper(text: string, given: PaperGiven = nothingGiven): Draft {
  const lines = readLines(text);
  const account = new Account(lines);
  const signed = withoutFurniture(
    lines.map((line) => ({ line, sign: signOf(line) })),
    account,
  );
  const form = formOf(signed);
  const outlined = form === "outline" ? withIndicatorsNamed(signed) : null;
  const sections = divide(outlined?.lines ?? signed, account);
  const [firstArea] = sections.areas;
  const front = frontMatter([...sections.front, ...(firstArea?.front ?? [])], given, account);
  const reader = new PaperReader({
    account,
    breaks: lineBreaksOf(lines),
    keyOf: keysOf(given.known),
    fiscalYear: front.fiscalYear?.value ?? null,
    eitherWay: outlined?.eitherWay ?? null,
  });
  const areas = form === "none" ? [] : reader.areas(sections.areas, sections.loose);
  const indicators = areas.flatMap((area) => area.indicators);
  return {
    form: indicators.length > 0 ? form : "none",
    ...(form === "none" ? nothingSaid(front, given) : front),
    overall: reckonedOverall(sections.front),
    percentDecimals: percentDecimalsOf(indicators),
    passMarks: reader.passMarks,
    areas,
    lines: account.list(printedLines(text).length),
  };
}

/** A text that is no criteria names years and systems of its own. */
function nothingSaid(front: ReturnType<typeof frontMatter>, given: PaperGiven): typeof front {
  const year = given.year === null ? null : front.year;
  return {
    ...{ title: null, titleInEnglish: null, year, fiscalYear: year && front.fiscalYear },
    id: given.id === null ? null : front.id,
  };
}

function withoutFurniture(signed: readonly Signed[], account: Account): readonly Signed[] {
  const heads = runningHeads(signed);
  const seen = new Set<string>();
  return signed.filter(({ line }) => {
    const isAgain = heads.has(line.bare) && seen.has(line.bare);
    seen.add(line.bare);
    const why = isAgain ? "repeated" : furnitureIn(line);
    if (why !== null) account.pass(line, why);
    return why === null;
  });
}

/** A paper with headings of indicators is printed in blocks; one with areas, units and numbers alone is an outline. */
function formOf(lines: readonly Signed[]): PaperForm {
  const kinds = new Set(lines.map(({ sign }) => sign.kind));
  const blocks = lines.some(({ sign }) => sign.kind === "block");
  if (kinds.has("indicator") && blocks) return "blocks";
  const hasUnits = kinds.has("area") && kinds.has("unit");
  if (hasUnits && kinds.has("item")) return "outline";
  return kinds.has("indicator") && kinds.has("area") ? "blocks" : "none";
}

interface PaperContext {
  readonly account: Account;
  readonly breaks: LineBreaks;
  readonly keyOf: KeyOf;
  readonly fiscalYear: number | null;
  /** Of an outline: lines that may begin an indicator or go on with a list. */
  readonly eitherWay: ReadonlySet<Line> | null;
}

class PaperReader {
  readonly passMarks: Draft["passMarks"][number][] = [];

  constructor(private readonly context: PaperContext) {}

  areas(areas: readonly AreaSection[], loose: readonly IndicatorSection[]): readonly DraftArea[] {
    const read = areas.map((area) => this.area(area));
    if (loose.length === 0) return read;
    const indicators = this.indicators(null, loose, []);
    return [
      { heading: "", id: null, title: null, goals: [], statedMarks: [], units: [], indicators },
      ...read,
    ];
  }

  private area(section: AreaSection): DraftArea {
    const { account, breaks } = this.context;
    const { goals, statedMarks, units, passMarks } = areaFront(section, breaks, account);
    this.passMarks.push(...passMarks);
    const indicators = this.indicators(section.id, section.indicators, units);
    return {
      heading: section.heading.text,
      id: reading(section.id, [section.heading]),
      title: section.title === "" ? null : reading(section.title, [section.heading]),
      ...{ goals, statedMarks, units },
      indicators: section.units.length > 0 ? indicators : placed(indicators, units),
    };
  }

  private indicators(
    area: string | null,
    sections: readonly IndicatorSection[],
    units: readonly DraftUnit[],
  ): readonly DraftIndicator[] {
    const { eitherWay, ...context } = this.context;
    const around = { ...context, area };
    if (eitherWay === null) return sections.map((section) => draftIndicator(section, around));
    return sections.map((section, index) => {
      const next = sections[index + 1];
      const followsOn = next === undefined || Number(next.id) === Number(section.id) + 1;
      const isDoubtful = !followsOn || section.parts.flat().some(({ line }) => eitherWay.has(line));
      return readOutlined(section, { ...around, isDoubtful, unitTitles: titlesAt(units, section.units) });
    });
  }
}

/** Titles of the units on the way down. */
function titlesAt(units: readonly DraftUnit[], path: readonly string[]): readonly string[] {
  const [id, ...rest] = path;
  const unit = units.find((one) => one.id === id);
  return unit ? [unit.title.value, ...titlesAt(unit.units, rest)] : [];
}

/** Indicators of an area whose topics are listed only at its beginning. */
function placed(
  indicators: readonly DraftIndicator[],
  units: readonly DraftUnit[],
): readonly DraftIndicator[] {
  const places = placeInUnits(
    indicators.map(({ title }) => title?.value ?? ""),
    units.map(({ title }) => title.value),
  );
  return indicators.map((indicator, index) => {
    const unit = units[places?.[index] ?? -1];
    return unit
      ? {
          ...indicator,
          units: { value: [unit.id], lines: unit.title.lines, certainty: "likely" as const },
        }
      : indicator;
  });
}
