import { listWithItems } from "../../pack/outline";
import type { Path, PathStep } from "../../target/path";
import type { Prepared } from "../../target/prepare";
import { functionsTexts } from "../../texts/functionsTexts";
import { planTexts } from "../../texts/pane/planTexts";
import { pathTh } from "../../texts/path.th";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import type { StepsOfIndicator } from "../../workbook/excel/writePlanSteps";
import { createPlanWords, type PlanWords } from "./planWords";

const t = templateTh.workPlan;

/**
 * A path as the work plan tells it, by the indicators that have a row there: a line a step, items under their indicator. The
 * workbook is a Thai document in Arabic digits, whatever the pane is in.
 */
export function stepsInSheet({ steps }: Path, prepared: Prepared): readonly StepsOfIndicator[] {
  const words = createPlanWords(
    { t: planTexts.th, path: pathTh, score: functionsTexts.th, digits: String },
    prepared,
  );
  const parents = new Map(
    listWithItems(prepared.pack).flatMap(({ indicator, parent }) =>
      parent ? [[indicator.key, { parent: parent.key, id: indicator.id }] as const] : [],
    ),
  );
  const lines = new Map<string, readonly string[]>();
  for (const step of steps) {
    const item = parents.get(step.key);
    const key = item?.parent ?? step.key;
    const line = stepText(words, step);
    const told = item ? fill(t.stepOfItem, { item: item.id, step: line }) : line;
    lines.set(key, [...(lines.get(key) ?? []), told]);
  }
  return [...lines].map(([key, own]) => ({ key, text: own.join("\n") }));
}

/** "ทำข้อ 2 และ ทำข้อ 3 (+3 คะแนน)" */
function stepText(words: PlanWords, { tasks, gain, isTrap, isCounted }: PathStep): string {
  const what = tasks.map((task) => {
    const own = words.task(task);
    return task.due === null ? own : `${own} ${fill(planTexts.th.by, { day: words.day(task.due) })}`;
  });
  const brings = [
    fill(t.stepGain, { gain: words.marks(gain) }),
    ...(isTrap ? [t.stepTrap] : []),
    ...(isCounted ? [] : [t.stepPilot]),
  ];
  return fill(t.step, { what: what.join(functionsTexts.th.and), brings: brings.join(" ") });
}
