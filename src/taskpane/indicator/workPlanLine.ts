import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import type { Indicator } from "../../pack/schema";
import { address } from "../../workbook/cells/cellRange";
import type { CellName, TemplateSays } from "../excel/subject";

const t = templateTh.workPlan;

/** Who does an indicator by when, as the work plan says; blank where it does not. */
export interface PlanLine {
  readonly owner: string;
  readonly division: string;
  /** An Excel serial day, or what else stands there. */
  readonly due: number | string;
  readonly status: string;
  /** The cell of the owner. */
  readonly cell: CellName;
}

/** The line of an indicator; columns are known by their header and lines by their indicator, since both may be moved. */
export function planLine(plan: TemplateSays["plan"], { id }: Indicator): PlanLine | null {
  if (!plan) return null;
  const { place, cells } = plan;
  const [header = []] = cells;
  const columnOf = (word: string): number => header.indexOf(word);
  const name = fill(templateTh.indicator, { id });
  const row = cells.findIndex((line) => line[columnOf(t.indicator)] === name);
  const owner = columnOf(t.owner);
  if (row < 1 || owner < 0) return null;
  const at = (word: string): unknown => cells[row]?.[columnOf(word)];
  const due = at(t.due);
  return {
    owner: textOf(at(t.owner)),
    division: textOf(at(t.division)),
    due: typeof due === "number" ? due : textOf(due),
    status: textOf(at(t.status)),
    cell: { sheet: place.sheet, address: address(place.row + row, place.column + owner) },
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
