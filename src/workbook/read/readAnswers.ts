import { listIndicators, listWithItems } from "../../pack/outline";
import type { Clause, Indicator, Pack } from "../../pack/schema";
import type { LaoType } from "../../pack/laoType";
import { indicatorFor } from "../../pack/variant";
import { dueDay } from "../../score/deadline";
import type { Answers, ClauseAnswers, Entered, IndicatorAnswers, LineAnswers } from "../../answers/answers";
import { areaName, clauseName, indicatorName, type ClauseCell, type IndicatorCell } from "../cells/names";
import { cellNamed, type Book } from "./book";
import { isEmpty, pick } from "./pick";
import { readTables } from "./readTables";

/** What officers entered, and the names of cells that are not there any more. */
export interface ReadAnswers {
  readonly answers: Answers;
  readonly missing: readonly string[];
  readonly errors: readonly string[];
}

/** Reads what was entered by defined names, never by position. */
export function readAnswers(book: Book, pack: Pack, laoType: LaoType): ReadAnswers {
  const reader = new Reader(book);
  const own = listWithItems(pack).map(({ indicator }) => [
    indicator.key,
    reader.indicator(indicator, pack, laoType),
  ]);
  const filled = new Set(listIndicators(pack).map(({ area }) => area.id));
  const areas = pack.areas
    .filter(({ id }) => !filled.has(id))
    .map(({ id }) => [
      id,
      pick({
        score: reader.entered(areaName(id, "TYPED_SCORE")),
        full: reader.entered(areaName(id, "TYPED_FULL")),
      }),
    ]);
  return {
    answers: {
      indicators: Object.fromEntries(own.filter(([, one]) => !isEmpty(one))) as Answers["indicators"],
      areas: Object.fromEntries(areas.filter(([, one]) => !isEmpty(one))) as Answers["areas"],
      ...readTables(book, pack),
    },
    missing: reader.missing,
    errors: reader.errors,
  };
}

class Reader {
  readonly missing: string[] = [];
  readonly errors: string[] = [];

  constructor(private readonly book: Book) {}

  indicator(indicator: Indicator, pack: Pack, laoType: LaoType): IndicatorAnswers {
    const asked = indicatorFor(indicator, laoType) ?? indicator;
    const { key, measure, gate, rubric, fullMarks, clauses } = asked;
    const read = (what: IndicatorCell): Entered | undefined => this.entered(indicatorName(key, what));
    const kind = measure?.kind;
    return pick({
      gate: gate && read("GATE"),
      clauses: measure ? undefined : this.clauses(asked, clauses, pack),
      done: kind === "percent" ? read("DONE") : undefined,
      all: kind === "percent" ? read("ALL") : undefined,
      counted: kind === "number" ? read("COUNTED") : undefined,
      lines: kind === "mean" ? this.lines(key) : undefined,
      score: rubric === "manual" ? read("TYPED") : undefined,
      full: fullMarks === null ? read("FULL") : undefined,
      evidence: measure || rubric === "manual" ? read("EVIDENCE") : undefined,
      note: measure || rubric === "manual" ? read("REMARK") : undefined,
      baseCut: this.optional(indicatorName(key, "CUT")),
    });
  }

  /** The value of a named cell; a formula is the template's own, and was not entered. */
  entered(name: string): Entered | undefined {
    const cell = cellNamed(this.book, name);
    if (!cell) {
      this.missing.push(name);
      return undefined;
    }
    if (cell.isError) this.errors.push(name);
    return cell.isFormula || cell.isError ? undefined : (cell.value ?? undefined);
  }

  private optional(name: string): Entered | undefined {
    return cellNamed(this.book, name) ? this.entered(name) : undefined;
  }

  private clauses(
    { key }: Indicator,
    clauses: readonly Clause[],
    pack: Pack,
  ): Readonly<Record<string, ClauseAnswers>> | undefined {
    const read = clauses.map((clause) => [clause.id, this.clause(key, clause, pack)] as const);
    const filled = read.filter(([, one]) => !isEmpty(one));
    return filled.length > 0 ? Object.fromEntries(filled) : undefined;
  }

  private clause(key: string, { id, deadline }: Clause, pack: Pack): ClauseAnswers {
    const read = (what: ClauseCell): Entered | undefined => this.entered(clauseName(key, id, what));
    const known = deadline ? dueDay(deadline, pack.fiscalYear) : null;
    const due = deadline && read("DUE");
    return pick({
      state: read("STATE"),
      event: deadline && "event" in deadline ? read("EVENT") : undefined,
      date: deadline && read("DATE"),
      due: due === known ? undefined : due,
      evidence: read("LINK"),
      note: read("NOTE"),
    });
  }

  private lines(key: string): readonly LineAnswers[] | undefined {
    const name = indicatorName(key, "LINES");
    const rows = this.book.named(name);
    if (!rows) {
      this.missing.push(name);
      return undefined;
    }
    const lines = rows.map(([label, done, all]) =>
      pick({
        name: label?.value ?? undefined,
        done: done?.value ?? undefined,
        all: all?.value ?? undefined,
      }),
    );
    const count = lines.reduce((filled, line, index) => (isEmpty(line) ? filled : index + 1), 0);
    return count === 0 ? undefined : lines.slice(0, count);
  }
}
