import type { Answers, Entered, IndicatorAnswers, WorkPlanAnswers } from "../answers/answers";
import { listIndicators } from "../pack/outline";
import type { Area, Indicator, Pack } from "../pack/schema";
import { isBlank } from "../score/cell";
import { evidenceMissing, type EvidenceMissing } from "./evidenceMissing";
import type { IndicatorMarks } from "./indicatorMarks";
import { isBelowFull, gapTo } from "./weakest";
import { markItself } from "./mark";
import { isOpenClause } from "./openClauses";
import { isPlanOverdue, isRecorded, isReviewed, isUnassigned } from "./planStanding";
import type { YearMarks } from "./yearMarks";

/** What a work plan can be looked through for. */
export const planFlags = ["overdue", "unassigned", "evidenceMissing", "notReviewed", "notRecorded"] as const;
export type PlanFlag = (typeof planFlags)[number];

/** One indicator that is asked of the LAO, as its work plan has it, with what is missing. */
export interface PlannedIndicator {
  /** As it is asked of the LAO's type. */
  readonly indicator: Indicator;
  readonly area: Area;
  readonly own: IndicatorMarks;
  readonly plan: WorkPlanAnswers;
  /** Marks to the target, 0 where it is reached; null where nothing counts, or it is not known. */
  readonly gap: number | null;
  readonly flags: ReadonlySet<PlanFlag>;
  /** The indicator itself, then its items, those only of which something is missing. */
  readonly missing: readonly MissingPart[];
  readonly evidence: readonly EvidenceShown[];
}

/** What an indicator, or one of its items, still lacks. */
export interface MissingPart {
  /** The item's number; null for the indicator itself. */
  readonly item: string | null;
  /** Numbers of the clauses of which nothing says that they were done, where marks are missing. */
  readonly openClauses: readonly string[];
  readonly evidence: EvidenceMissing;
}

/** A link to evidence, or what was written in its place. */
export interface EvidenceShown {
  readonly item: string | null;
  /** Null where it is for the whole. */
  readonly clause: string | null;
  readonly link: Entered;
}

/**
 * Every indicator that is asked of the LAO, in printed order.
 *
 * @param marks The year's, by `scoreYear`.
 * @param today Excel serial day.
 */
export function plannedIndicators(
  pack: Pack,
  answers: Answers,
  marks: YearMarks,
  today: number,
): readonly PlannedIndicator[] {
  return listIndicators(pack).flatMap(({ indicator: { key }, area }) => {
    const own = marks.indicators.get(key);
    if (!own || markItself(own.mark).kind === "notApplicable") return [];
    return [planned(own, area, answers, today)];
  });
}

function planned(own: IndicatorMarks, area: Area, answers: Answers, today: number): PlannedIndicator {
  const { indicator } = own.compiled;
  const plan = answers.workPlan?.[indicator.key] ?? {};
  const parts = [own, ...own.items].map((part) => ({
    part,
    item: part === own ? null : part.compiled.indicator.id,
    answers: answers.indicators[part.compiled.indicator.key] ?? {},
  }));
  const missing = parts.flatMap(({ part, item, answers: ofPart }) => missingPart(part, item, ofPart));
  const evidence = parts.flatMap(({ part, item, answers: ofPart }) => evidenceShown(part, item, ofPart));
  const isShown = missing.every(({ evidence: { clauses, whole } }) => clauses.length === 0 && !whole);
  const is: Readonly<Record<PlanFlag, boolean>> = {
    overdue: isPlanOverdue(plan, own.mark, today),
    unassigned: isUnassigned(plan, own.mark),
    evidenceMissing: !isShown,
    notReviewed: !isReviewed(plan),
    notRecorded: !isRecorded(plan),
  };
  return {
    ...{ indicator, area, own, plan, missing, evidence },
    gap: gapTo(plan.target, own.mark),
    flags: new Set(planFlags.filter((flag) => is[flag])),
  };
}

function missingPart(
  own: IndicatorMarks,
  item: string | null,
  answers: IndicatorAnswers,
): readonly MissingPart[] {
  const isAsked = own.compiled.indicator.clauses.length > 0 && isBelowFull(markItself(own.mark));
  const open = isAsked ? own.clauses.filter(isOpenClause).map(({ clause: { id } }) => id) : [];
  const evidence = evidenceMissing(own, answers);
  const isNothing = open.length === 0 && evidence.clauses.length === 0 && !evidence.whole;
  return isNothing ? [] : [{ item, openClauses: open, evidence }];
}

function evidenceShown(
  { compiled: { indicator } }: IndicatorMarks,
  item: string | null,
  { evidence, clauses = {} }: IndicatorAnswers,
): readonly EvidenceShown[] {
  const links = [
    [null, evidence] as const,
    ...indicator.clauses.map(({ id }) => [id, clauses[id]?.evidence] as const),
  ];
  return links.flatMap(([clause, link]) =>
    link === undefined || isBlank(link) ? [] : [{ item, clause, link }],
  );
}
