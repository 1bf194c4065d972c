import { laoTypes, type LaoType } from "../pack/laoType";
import { listIndicators } from "../pack/outline";
import type { Area, Indicator, Pack } from "../pack/schema";
import { indicatorFor } from "../pack/variant";
import { fail, succeed, type Outcome } from "../outcome";
import type { OpenIndicator } from "../score/catalogue";
import { scoreIssue, type ScoreIssue } from "../score/issue";
import { sumMarks } from "../score/rounding";
import { session } from "../session/session";
import { functionsTh } from "../texts/functions.th";
import { readLaoType } from "./requests";

interface FullMarksRequest {
  readonly indicatorOrArea: unknown;
  readonly laoType: unknown;
  readonly pack: unknown;
}

/** Full marks of an indicator or an area; without a type only where all types have the same. */
export function fullMarksOf({
  indicatorOrArea,
  laoType,
  pack,
}: FullMarksRequest): Outcome<number | string, ScoreIssue> {
  const type = readLaoType(laoType);
  if (!type.ok) return type;
  const area = session.catalogue.findArea(indicatorOrArea, pack);
  if (area) return area.ok ? fullMarksOfArea(area.value.area, area.value.open.pack, type.value) : area;
  const found = session.catalogue.findIndicator(indicatorOrArea, pack);
  if (!found.ok) return found;
  return fullMarksOfIndicator(found.value, type.value);
}

function fullMarksOfIndicator(
  { indicator, pack }: OpenIndicator,
  type: LaoType | null,
): Outcome<number | string, ScoreIssue> {
  const marksFor = (one: LaoType): Outcome<number, ScoreIssue> =>
    knownMarks(indicatorFor(indicator, one) ?? indicator, pack);
  if (type === null) return agreed(indicator.appliesTo, marksFor, { indicator: indicator.id });
  return indicator.appliesTo.includes(type) ? marksFor(type) : succeed(functionsTh.notApplicable);
}

/** Pilots are in no sum. */
function fullMarksOfArea(area: Area, pack: Pack, type: LaoType | null): Outcome<number, ScoreIssue> {
  const own = listIndicators(pack)
    .filter((placed) => placed.area === area)
    .map(({ indicator }) => indicator);
  if (own.length === 0) return fail(scoreIssue("areaWithoutIndicators", { area: area.id, pack: pack.id }));
  const counted = own.filter(({ counted }) => counted === "real");
  const marksFor = (one: LaoType): Outcome<number, ScoreIssue> => sumFor(counted, pack, one);
  return type === null ? agreed(laoTypes, marksFor, { area: area.id }) : marksFor(type);
}

function sumFor(indicators: readonly Indicator[], pack: Pack, type: LaoType): Outcome<number, ScoreIssue> {
  const marks: number[] = [];
  for (const indicator of indicators) {
    if (!indicator.appliesTo.includes(type)) continue;
    const known = knownMarks(indicatorFor(indicator, type) ?? indicator, pack);
    if (!known.ok) return known;
    marks.push(known.value);
  }
  return succeed(sumMarks(marks));
}

function knownMarks({ fullMarks, id }: Indicator, pack: Pack): Outcome<number, ScoreIssue> {
  return fullMarks === null
    ? fail(scoreIssue("fullMarksUnknown", { indicator: id, pack: pack.id }))
    : succeed(fullMarks);
}

/** The marks that all of the types have; where they differ, the officer has to say the type. */
function agreed(
  types: readonly LaoType[],
  marksFor: (type: LaoType) => Outcome<number, ScoreIssue>,
  of: { readonly indicator: string } | { readonly area: string },
): Outcome<number, ScoreIssue> {
  const byMarks = new Map<number, LaoType[]>();
  for (const type of types) {
    const marks = marksFor(type);
    if (!marks.ok) return marks;
    byMarks.set(marks.value, [...(byMarks.get(marks.value) ?? []), type]);
  }
  const groups = [...byMarks].map(([marks, laoTypes]) => ({ marks, laoTypes }));
  const [only, ...others] = groups;
  return only && others.length === 0
    ? succeed(only.marks)
    : fail(scoreIssue("fullMarksByType", { of, groups }));
}
