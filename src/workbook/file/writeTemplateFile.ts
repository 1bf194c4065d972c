import { writeXlsx, type WriteOptions } from "hucre/xlsx";
import type { Dialect } from "../formulaText";
import { onSheet } from "../plan/address";
import type { Plan, SheetPlan } from "../plan/plan";
import { font } from "../plan/styles";
import { addCustomXml } from "./packageParts";
import { packNamespace } from "./packNamespace";
import { packXml } from "./packPart";
import { writeSheet } from "./writeSheet";

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/**
 * The plan as an .xlsx: formulas with their cached values, and the pack it was made from inside.
 *
 * @param dialect "native" for a copy that needs no add-in; the plan must have been built with `nativeOf`.
 */
export async function writeTemplateFile(
  plan: Plan,
  dialect: Exclude<Dialect, "open"> = "saved",
): Promise<Uint8Array> {
  const { pack, lao } = plan.source;
  const file = await writeXlsx({
    sheets: plan.sheets.map((sheet) => writeSheet(sheet, dialect)),
    namedRanges: [
      ...plan.names.map(({ name, sheet, range }) => ({ name, range: onSheet(sheet, range) })),
      ...plan.sheets.flatMap(printNames),
    ],
    properties: { title: `${pack.title.th} ${lao.name}`.trim() },
    defaultFont: { ...font },
  });
  return addCustomXml(file, packXml(pack), packNamespace);
}

/** As names of our own, because the library leaves Thai sheet names unquoted in those it makes. */
function printNames({ name, print }: SheetPlan): readonly NamedRange[] {
  const area = { name: "_xlnm.Print_Area", range: onSheet(name, print.area), scope: name };
  if (!print.titleRows) return [area];
  const { first, last } = print.titleRows;
  const rows = `${onSheet(name, "")}$${first}:$${last}`;
  return [area, { name: "_xlnm.Print_Titles", range: rows, scope: name }];
}
