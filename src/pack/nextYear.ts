import { toArabicDigits, toThaiDigits } from "../text/thaiDigits";
import type { Clause, Indicator, Pack, Unit, Variant } from "./schema";

/** A value that was changed with the year: where, and both values as text. */
export interface Shift {
  readonly place: string;
  /** The number of the indicator or item it belongs to, or null. */
  readonly indicator: string | null;
  readonly from: string;
  readonly to: string;
}

/**
 * A pack to begin the next year's from: its years, its fixed due days and the years in its texts are those of the year after,
 * and each of these is told. What only the new paper can say is left for its author: sources stay those of the old paper, and
 * what was acknowledged of that paper is not acknowledged of the new one.
 */
export function nextYear(pack: Pack): { readonly pack: Pack; readonly shifts: readonly Shift[] } {
  const shifting = new Shifting(pack.year, pack.fiscalYear);
  return { pack: shifting.pack(pack), shifts: shifting.shifts };
}

/** "ประจำปีงบประมาณ พ.ศ. 2566", in either kind of digits; a span of years, as plans have, is no year of the paper. */
const ofYear = /((?:ปีงบประมาณ|ประจำปี) *(?:พ\.ศ\.)? *)(25\d\d|๒๕[๐-๙]{2})(?! *[-–—])/g;

class Shifting {
  readonly shifts: Shift[] = [];
  private indicator: string | null = null;

  constructor(
    private readonly year: number,
    private readonly fiscalYear: number,
  ) {}

  pack(last: Pack): Pack {
    const { changes, ...pack } = last;
    const { id, year, fiscalYear, version, title } = pack;
    delete pack.acknowledged;
    const since = { since: this.put("changes.since", changes?.since ?? "", id), changes: [] };
    return {
      ...pack,
      changes: since,
      id: this.put("id", id, this.nextId(id)),
      year: Number(this.put("year", String(year), String(year + 1))),
      fiscalYear: Number(this.put("fiscalYear", String(fiscalYear), String(fiscalYear + 1))),
      version: this.put("version", version, "1.0.0"),
      title: {
        th: this.put("title.th", title.th, this.everyYear(title.th)),
        en: this.put("title.en", title.en, this.everyYear(title.en)),
      },
      areas: pack.areas.map((area, index) => ({
        ...area,
        units: this.units(area.units, `areas[${String(index)}].units`),
      })),
    };
  }

  private units(units: readonly Unit[], place: string): readonly Unit[] {
    return units.map((unit, index) => {
      const here = `${place}[${String(index)}]`;
      return {
        ...unit,
        indicators: this.indicators(unit.indicators, `${here}.indicators`),
        ...(unit.units && { units: this.units(unit.units, `${here}.units`) }),
      };
    });
  }

  private indicators(indicators: readonly Indicator[], place: string): readonly Indicator[] {
    return indicators.map((indicator, index) => {
      const here = `${place}[${String(index)}]`;
      const { title, evidence, items, variants } = indicator;
      this.indicator = indicator.id;
      return {
        ...indicator,
        ...this.scored(indicator, here),
        title: this.text(title, `${here}.title`),
        clauses: this.clauses(indicator.clauses, `${here}.clauses`),
        evidence: evidence.map((text, nth) => this.text(text, `${here}.evidence[${String(nth)}]`)),
        ...(items && { items: this.indicators(items, `${here}.items`) }),
        ...(variants && {
          variants: variants.map((variant, nth) => this.variant(variant, `${here}.variants[${String(nth)}]`)),
        }),
      };
    });
  }

  private variant(variant: Variant, place: string): Variant {
    return {
      ...variant,
      ...this.scored(variant, place),
      ...(variant.clauses && { clauses: this.clauses(variant.clauses, `${place}.clauses`) }),
    };
  }

  private scored(
    { rubric, gate }: Pick<Indicator, "rubric" | "gate">,
    place: string,
  ): Pick<Indicator, "rubric" | "gate"> {
    return {
      rubric:
        typeof rubric === "string"
          ? rubric
          : rubric.map((band, index) => ({
              ...band,
              text: this.text(band.text, `${place}.rubric[${String(index)}].text`),
            })),
      ...(gate && { gate: { text: this.text(gate.text, `${place}.gate.text`) } }),
    };
  }

  private clauses(clauses: readonly Clause[], place: string): readonly Clause[] {
    return clauses.map((clause, index) => {
      const here = `${place}[${String(index)}]`;
      const { deadline } = clause;
      const text = this.text(clause.text, `${here}.text`);
      if (!deadline || !("on" in deadline)) return { ...clause, text };
      return {
        ...clause,
        text,
        deadline: { on: this.put(`${here}.deadline.on`, deadline.on, nextDay(deadline.on)) },
      };
    });
  }

  private text(text: string, place: string): string {
    const shifted = text.replace(ofYear, (_, before: string, typed: string) => before + this.nextOf(typed));
    return this.put(place, text, shifted);
  }

  /** Titles and ids name no years but the pack's own. */
  private everyYear(text: string): string {
    return text.replace(/25\d\d|๒๕[๐-๙]{2}/g, (typed) => this.nextOf(typed));
  }

  /** The year after one of the pack's own, in the digits it was typed in; another year stays. */
  private nextOf(typed: string): string {
    const year = Number(toArabicDigits(typed));
    if (year !== this.year && year !== this.fiscalYear) return typed;
    const next = String(year + 1);
    return toArabicDigits(typed) === typed ? next : toThaiDigits(next);
  }

  private nextId(id: string): string {
    const shifted = this.everyYear(id);
    return shifted === id ? `${id}-${String(this.year + 1)}` : shifted;
  }

  private put(place: string, from: string, to: string): string {
    if (from !== to) this.shifts.push({ place, indicator: this.indicator, from, to });
    return to;
  }
}

/** The same day of the year after; 29 February becomes the 28th, where that year has no other. @param day `2566-12-29` */
function nextDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year + 1 - 543, month, 0)).getUTCDate();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${String(year + 1)}-${two(month)}-${two(Math.min(date, last))}`;
}
