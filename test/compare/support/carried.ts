import type { Entered } from "../../../src/answers/answers";
import type { AnswerPlace, PlacedAnswer } from "../../../src/answers/entries";
import { gatherAnswers } from "../../../src/answers/gather";
import { carryOver } from "../../../src/compare/carryOver";
import type { CarriedOver } from "../../../src/compare/carriedOver";
import type { LaoType } from "../../../src/pack/laoType";
import type { Indicator, Pack } from "../../../src/pack/schema";
import { changed2567, edited, lpa2567, type Writable } from "./packs";

type Of<Kind extends AnswerPlace["of"]> = Extract<AnswerPlace, { readonly of: Kind }>;

export function ofClause(
  key: string,
  clause: string,
  field: Of<"clause">["field"] = "state",
): AnswerPlace & Of<"clause"> {
  return { of: "clause", key, clause, field };
}

export function ofIndicator(key: string, field: Of<"indicator">["field"]): AnswerPlace {
  return { of: "indicator", key, field };
}

export function ofPlan(key: string, field: Of<"workPlan">["field"]): AnswerPlace {
  return { of: "workPlan", key, field };
}

export function entered(place: AnswerPlace, value: Entered = "✓"): PlacedAnswer {
  return { place, value };
}

export function carried(
  older: Pack,
  newer: Pack,
  given: readonly PlacedAnswer[],
  laoType: LaoType = "SAO",
): CarriedOver {
  return carryOver(older, newer, gatherAnswers(given), laoType);
}

/** The same paper a fiscal year later, as another pack. */
export function yearLater(pack: Pack, change: (pack: Writable<Pack>) => void = () => undefined): Pack {
  return edited(pack, (copy) => {
    copy.id = `${pack.id}-later`;
    copy.year += 1;
    copy.fiscalYear += 1;
    change(copy);
  });
}

/** To another pack of the same fiscal year, with one indicator changed. */
export function to2567(
  given: readonly PlacedAnswer[],
  key: string,
  change: (indicator: Writable<Indicator>) => void,
): CarriedOver {
  return carried(lpa2567, { ...changed2567(key, change), id: "krabi-2567" }, given);
}

/** Two clauses counted; what is given differs. */
export function counted(more: Partial<Indicator>): Partial<Indicator> & Pick<Indicator, "id" | "key"> {
  return {
    id: "1",
    key: "counted",
    clauses: [
      { id: "1", text: "แต่งตั้งคณะกรรมการ" },
      { id: "2", text: "รายงานผลต่อผู้บริหารท้องถิ่น" },
    ],
    rubric: [
      { score: 5, when: "1-2", text: "ดำเนินการครบ 2 ข้อ" },
      { score: 0, when: "otherwise", text: "ดำเนินการไม่ครบ" },
    ],
    ...more,
  };
}

export function splitOf(from: string, ...to: string[]): Partial<Pack> {
  return { changes: { since: "old", changes: [{ kind: "split", from: [from], to }] } };
}
