import { templateTh } from "../../texts/template.th";
import { rangeBetween, referFixed } from "../cells/cellRange";
import { bookName } from "../cells/names";
import { blank, native, text } from "./content";
import { roundHalfUp } from "../../score/rounding";
import { weakest } from "../../year/weakest";
import type { Content } from "./blueprint";
import type { WorkPlanLine, WorkPlanSheet } from "./workPlanSheet";
import { rowHeight } from "../../text/rowHeight";
import type { SheetBuilder } from "./sheetBuilder";
import type { StyleName } from "./styles";

const t = templateTh.summary;

const listed = 5;

/** The indicators, and areas without any, that lack most marks, most first; the list follows the scores by native formulas. */
export function putWeakest(sheet: SheetBuilder, workPlan: WorkPlanSheet): void {
  const all = [...workPlan.lines, ...workPlan.areas];
  if (all.length === 0) return;
  sheet.next += 1;
  sheet.put(sheet.next, 1, text(t.weakest), "unit");
  sheet.lead(sheet.next - 1, 1, bookName("PLAN"));
  putLine(sheet, {
    name: text(templateTh.workPlan.name),
    code: text(templateTh.workPlan.indicator),
    missing: text(t.missing),
    looks: ["header", "header", "header"],
  });
  const printed = [...all].sort((one, other) => one.index - other.index);
  const now = weakest(
    printed.map(({ id, mark }) => ({ id, area: "", mark })),
    listed,
  );
  const width = nameWidth(sheet);
  const height = rowHeight(all.map(({ name }) => [String(name.value), width]));
  const lacks = columnOf(all, "lack");
  for (let place = 1; place <= Math.min(listed, all.length); place += 1) {
    const found = now[place - 1];
    const line = all.find(({ id }) => id === found?.id);
    const lack = `LARGE(${lacks},${place})`;
    const pick = (of: Told): Content =>
      native(pickFormula(workPlan, of, `MATCH(${lack},${lacks},0)`), String(line?.[of].value ?? ""));
    const row = putLine(sheet, {
      name: pick("name"),
      code: pick("code"),
      missing: native(`IFERROR(ROUND(${lack},2),"")`, found ? roundHalfUp(found.lack, 2) : ""),
      looks: ["formulaText", "state", "marks"],
    });
    // A place that nothing takes now is printed as a low row.
    if (found) sheet.height(row, height);
  }
}

type Told = "code" | "name";

/** Both corners even of one line, since not every calculator takes a cell for a list. */
function columnOf(lines: readonly WorkPlanLine[], of: Told | "lack"): string {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? `${first[of].anywhere}:${referFixed(rangeBetween(null, last[of]))}` : "";
}

/** What is told of the so-manieth line, indicators before areas, whose texts stand in other columns. */
function pickFormula({ lines, areas }: WorkPlanSheet, of: Told, place: string): string {
  const ofIndicator = lines.length === 0 ? "" : `INDEX(${columnOf(lines, of)},${place})`;
  const ofArea = areas.length === 0 ? "" : `INDEX(${columnOf(areas, of)},${place}-${lines.length})`;
  const both = `IF(${place}<=${lines.length},${ofIndicator},${ofArea})`;
  const picked = ofIndicator === "" ? ofArea : ofArea === "" ? ofIndicator : both;
  return `IFERROR(${picked},"")`;
}

interface Line {
  readonly name: Content;
  readonly code: Content;
  readonly missing: Content;
  readonly looks: readonly [name: StyleName, code: StyleName, missing: StyleName];
}

/** The name takes two columns, because titles are long. */
function putLine(sheet: SheetBuilder, { name, code, missing, looks }: Line): number {
  const row = sheet.next;
  sheet.put(row, 1, name, looks[0]);
  sheet.put(row, 2, blank, looks[0]);
  sheet.put(row, 3, code, looks[1]);
  sheet.put(row, 4, missing, looks[2]);
  sheet.merge(row, 1, row, 2);
  return row;
}

function nameWidth({ columnWidths }: SheetBuilder): number {
  return columnWidths.slice(0, 2).reduce((sum, one) => sum + one, 0);
}
