import type { Account } from "./account";
import { compareNumbers } from "./bands/soundChecklist";
import type { Line } from "./lines";
import type { PrintedSign } from "./signs";

/** A line with what it is by its own words. */
export interface Signed {
  readonly line: Line;
  readonly sign: PrintedSign;
}

/** All that is printed of one indicator. */
export interface IndicatorSection {
  readonly id: string;
  readonly heading: Line;
  /** What stands behind the number on the heading's line. */
  readonly title: string;
  /** Numbers of the units whose headings stand above it, from the area down. */
  readonly units: readonly string[];
  /** A part more for each heading that says it goes on. */
  readonly parts: Signed[][];
  /** Whether its headings stand in an order that can't be meant. */
  outOfOrder: boolean;
}

export interface UnitSection {
  readonly id: string;
  readonly title: string;
  readonly heading: Line;
  readonly units: UnitSection[];
}

export interface AreaSection {
  readonly id: string;
  readonly title: string;
  readonly heading: Line;
  /** What stands before its first indicator. */
  readonly front: Signed[];
  readonly units: UnitSection[];
  readonly indicators: IndicatorSection[];
}

export interface PaperSections {
  /** What stands before the first area. */
  readonly front: Signed[];
  readonly areas: AreaSection[];
  /** Indicators above which no area stands. */
  readonly loose: IndicatorSection[];
}

/** Divides a paper by its headings. */
export function divide(lines: readonly Signed[], account: Account): PaperSections {
  const division = new Division(account);
  for (const one of lines) division.take(one);
  return division.sections;
}

class Division {
  readonly sections: PaperSections = { front: [], areas: [], loose: [] };
  private area: AreaSection | null = null;
  private path: readonly UnitSection[] = [];
  private indicator: IndicatorSection | null = null;
  private highest: string | null = null;

  constructor(private readonly account: Account) {}

  take(signed: Signed): void {
    const { line, sign } = signed;
    if (sign.kind === "area") this.beginArea(line, sign.id, sign.title);
    else if (sign.kind === "unit" && this.area) this.beginUnit(this.area, line, sign);
    else if (sign.kind === "indicator") this.beginIndicator(line, sign);
    else (this.indicator?.parts.at(-1) ?? this.area?.front ?? this.sections.front).push(signed);
  }

  private beginArea(line: Line, id: string, title: string): void {
    if (this.area?.id === id) {
      this.account.pass(line, "repeated");
      return;
    }
    const known = this.sections.areas.find((area) => area.id === id);
    if (known) this.account.pass(line, "repeated");
    this.area = known ?? { id, title, heading: line, front: [], units: [], indicators: [] };
    [this.path, this.indicator] = [[], null];
    if (known) return;
    this.account.use(line, "area");
    this.sections.areas.push(this.area);
  }

  private beginUnit(
    area: AreaSection,
    line: Line,
    { depth, id, title }: PrintedSign & { kind: "unit" },
  ): void {
    const outer = depth === 1 ? this.path[0] : undefined;
    const among = outer?.units ?? area.units;
    const known = among.find((unit) => unit.id === id);
    const unit = known ?? { id, title, heading: line, units: [] };
    this.path = outer ? [outer, unit] : [unit];
    this.indicator = null;
    if (known) this.account.pass(line, "repeated");
    else {
      among.push(unit);
      this.account.use(line, "unit");
    }
  }

  private beginIndicator(line: Line, { id, title, continued }: PrintedSign & { kind: "indicator" }): void {
    const list = this.area?.indicators ?? this.sections.loose;
    const open = this.indicator;
    this.account.use(line, "indicator", id);
    const known = list.find((one) => one.id === id);
    const isSame = known !== undefined && title !== "" && title === known.title;
    if (known && (isSame || (open === known && (continued || title === "")))) {
      if (isSame) this.account.pass(line, "repeated");
      known.parts.push([]);
      this.indicator = known;
      return;
    }
    // A table of contents names each indicator before it is printed.
    const isListed = known?.parts.every((part) => part.length === 0) === true;
    const isBehind = this.highest !== null && compareNumbers(id, this.highest) <= 0 && !isListed;
    if (open && (continued || isBehind)) open.outOfOrder = true;
    this.highest = id;
    if (known && !isListed) {
      known.outOfOrder = true;
      known.parts.push([]);
      this.indicator = known;
      return;
    }
    if (known) {
      this.account.pass(known.heading, "repeated");
      list.splice(list.indexOf(known), 1);
    }
    this.indicator = {
      ...{ id, heading: line, title, units: this.path.map((unit) => unit.id), parts: [[]] },
      outOfOrder: continued || isBehind,
    };
    list.push(this.indicator);
  }
}
