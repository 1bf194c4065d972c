import { templateTh } from "../../texts/template.th";
import { rangeBetween, referFixed } from "../cells/cellRange";
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

/** The indicators that lack most marks, most first; the list follows the scores by native formulas. */
export function putWeakest(sheet: SheetBuilder, { lines }: WorkPlanSheet): void {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  sheet.next += 1;
  sheet.put(sheet.next, 1, text(t.weakest), "unit");
  putLine(sheet, {
    name: text(templateTh.workPlan.name),
    code: text(templateTh.workPlan.indicator),
    missing: text(t.missing),
    looks: ["header", "header", "header"],
  });
  // Both corners even of one line, since not every calculator takes a cell for a list.
  const range = (of: keyof Pick<WorkPlanLine, "code" | "name" | "lack">): string =>
    `${first[of].anywhere}:${referFixed(rangeBetween(null, last[of]))}`;
  const now = weakest(
    lines.map(({ standing: { indicator, marks: own } }) => ({ id: indicator.key, area: "", mark: own.mark })),
    listed,
  );
  const width = nameWidth(sheet);
  const height = rowHeight(lines.map(({ name }) => [String(name.value), width]));
  for (let place = 1; place <= Math.min(listed, lines.length); place += 1) {
    const found = now[place - 1];
    const line = lines.find(({ standing }) => standing.indicator.key === found?.id);
    const lack = `LARGE(${range("lack")},${place})`;
    const pick = (of: "code" | "name"): Content =>
      native(
        `IFERROR(INDEX(${range(of)},MATCH(${lack},${range("lack")},0)),"")`,
        String(line?.[of].value ?? ""),
      );
    const row = putLine(sheet, {
      name: pick("name"),
      code: pick("code"),
      missing: native(`IFERROR(ROUND(${lack},2),"")`, found ? roundHalfUp(found.lack, 2) : ""),
      looks: ["formulaText", "state", "marks"],
    });
    sheet.height(row, height);
  }
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
