import type { IndicatorAnswers } from "../../answers/answers";
import { isBlank } from "../../score/cell";
import type { IndicatorMarks } from "../../year/indicatorMarks";
import { addCounts, type Count } from "../../year/progress";

type Entries = Readonly<Record<string, IndicatorAnswers>>;

const nothingAsked: Count = { entered: 0, of: 0 };

/**
 * How much of what an indicator's score comes from is entered: its precondition, clauses and counts, one each; the lines of a
 * mean together; the entries of its items. A clause counts once its state is entered, or follows from its days.
 */
export function entryProgress({ compiled, mark, clauses, items }: IndicatorMarks, entries: Entries): Count {
  if (mark.kind === "notApplicable") return nothingAsked;
  const { indicator, entry, hasGate, hasBoth } = compiled;
  const answers = entries[indicator.key] ?? {};
  const states = clauses.map(({ state }) => state.kind === "entered" || state.kind === "fromDays");
  const all = hasGate ? [!isBlank(answers.gate), ...states] : states;
  const ticked = entry === "clauses" || hasBoth ? all : [];
  const count = ((): Count => {
    switch (entry) {
      case "clauses":
        return countOf(ticked);
      case "percent":
        return countOf([...ticked, !isBlank(answers.done), !isBlank(answers.all)]);
      case "number":
        return countOf([...ticked, !isBlank(answers.counted)]);
      case "mean":
        return countOf([(answers.lines ?? []).some(({ done, all }) => !isBlank(done) && !isBlank(all))]);
      case "score":
        return countOf([!isBlank(answers.score)]);
      case "items":
        return addCounts(items.map((item) => entryProgress(item, entries)));
    }
  })();
  // Cut from the base, nothing else is asked.
  return mark.kind === "baseCut" ? { entered: count.of, of: count.of } : count;
}

function countOf(entered: readonly boolean[]): Count {
  return { entered: entered.filter(Boolean).length, of: entered.length };
}
