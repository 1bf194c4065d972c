import type { Issue, NoValues } from "../../outcome";
import type { Pack } from "../../pack/schema";
import { bookName } from "../cells/names";
import { onlyBook } from "../read/book";
import { planColumn, type NoPlanColumn, type PlanCell } from "../read/readTables";
import { editSheets, takeBack, type SheetEdit } from "./editSheets";
import { inExcel, missingSets, problemOf } from "./inExcel";
import { openCellsInExcel } from "./openBookInExcel";
import { decide, heldIn, planEdit, readSurroundings, type Decided } from "./planEdit";

/** What is to be done of an indicator, in words. */
export interface StepsOfIndicator {
  /** The indicator's key, or another id, which has no row. */
  readonly key: string;
  readonly text: string;
}

export type PlanStepsOutcome =
  | {
      readonly kind: "written";
      readonly sheet: string;
      /** Rows that hold their steps now. */
      readonly rows: number;
      /** Rows that held steps of an earlier plan, and hold nothing now. */
      readonly cleared: number;
      /** Cells that hold something of the officer's. */
      readonly leftAlone: readonly PlanCell[];
      /** Keys of steps that no row is for. */
      readonly rowless: readonly string[];
    }
  | PlanStepsRefused
  /** The sheet is as it was, unless it is left behind. */
  | { readonly kind: "failed"; readonly problem: string; readonly leftBehind: readonly string[] };

export interface PlanStepsRefusalValues {
  /** The requirement sets that this Excel lacks. */
  hostTooOld: { sets: readonly string[] };
  /** The sheet was deleted, or its name was. */
  planMissing: NoValues;
  headersMissing: { sheet: string };
  /** Templates of before have no column for it. */
  columnMissing: { sheet: string; header: string };
}

type PlanStepsRefusal = keyof PlanStepsRefusalValues;
type PlanStepsRefused<Code extends PlanStepsRefusal = PlanStepsRefusal> = {
  readonly kind: "refused";
} & Issue<PlanStepsRefusalValues, Code>;

/**
 * Writes steps into the rows of their indicators in a template's work plan, over blank cells and what was written here before;
 * that which is in no step any more is cleared. Nothing else is touched, but for rows that become higher. Four round trips.
 *
 * @param book The template's number.
 */
export async function writePlanSteps(
  pack: Pack,
  steps: readonly StepsOfIndicator[],
  book: number,
): Promise<PlanStepsOutcome> {
  const sets = missingSets();
  if (sets.length > 0) return refused("hostTooOld", { sets });
  const begun: SheetEdit[] = [];
  try {
    return await inExcel(async (context) => {
      const own = onlyBook(await openCellsInExcel(context), book);
      const sheet = own.placeOf(bookName("PLAN"))?.sheet ?? "";
      const column = planColumn(own, pack, "steps");
      if (!column.ok) return refusalOf(column.trouble, sheet);
      const surroundings = await readSurroundings(context, sheet, column.value, book);
      const texts = new Map(steps.map(({ key, text }) => [key, text]));
      const decided = decide(heldIn(own, column.value), texts, surroundings.memory);
      const edit = planEdit(sheet, decided, surroundings, book);
      if (edit) {
        begun.push(edit);
        await editSheets(context, [edit]);
      }
      return written(sheet, decided, steps);
    });
  } catch (thrown) {
    return { kind: "failed", problem: problemOf(thrown), leftBehind: await takeBack(begun) };
  }
}

function refused<Code extends PlanStepsRefusal>(
  code: Code,
  values: PlanStepsRefusalValues[Code],
): PlanStepsRefused<Code> {
  return { kind: "refused", code, values };
}

function refusalOf({ code, values }: NoPlanColumn, sheet: string): PlanStepsRefused {
  switch (code) {
    case "tableMissing":
      return refused("planMissing", {});
    case "headersGone":
      return refused("headersMissing", { sheet });
    case "columnMissing":
      return refused("columnMissing", { sheet, header: values.header });
  }
}

function written(
  sheet: string,
  decided: readonly Decided[],
  steps: readonly StepsOfIndicator[],
): PlanStepsOutcome {
  const having = new Set(decided.map(({ key }) => key));
  const those = (kind: Decided["becomes"]["kind"]): readonly Decided[] =>
    decided.filter(({ becomes }) => becomes.kind === kind);
  return {
    kind: "written",
    sheet,
    rows: those("steps").length,
    cleared: those("cleared").length,
    leftAlone: those("leftAlone").map(({ key, cell }) => ({ key, cell })),
    rowless: steps.flatMap(({ key }) => (having.has(key) ? [] : [key])),
  };
}
