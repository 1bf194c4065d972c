import { bookNumber } from "../../../../src/workbook/cells/names";
import { buildInWorkbook, type BuildRequest } from "../../../../src/workbook/excel/buildInWorkbook";
import { packSettingFor } from "../../../../src/workbook/excel/packsInWorkbook";
import { buildTemplate } from "../../../../src/workbook/blueprint/buildTemplate";
import type { Blueprint } from "../../../../src/workbook/blueprint/blueprint";
import { listener, officersWorkbook } from "./officersWorkbook";
import type { OpenExcel } from "./openExcel";

export interface BuiltWorkbook extends OpenExcel {
  /** What should be there. */
  readonly blueprint: Blueprint;
}

/** The officer's workbook with a template in it, calculated. */
export async function builtWorkbook(request: BuildRequest): Promise<BuiltWorkbook> {
  const open = await officersWorkbook();
  return { ...open, blueprint: await buildIn(open, request) };
}

/** Builds another template and lets its formulas show what the blueprint says. */
export async function buildIn({ grid, host }: OpenExcel, request: BuildRequest): Promise<Blueprint> {
  const blueprint = buildTemplate(request.pack, request.lao, {
    ...request,
    packHash: packSettingFor(request.pack).hash,
    sheetNamesInUse: grid.sheets().map(({ name }) => name),
    bookNumber: bookNumber(host.store.names().map(({ name }) => name)) + 1,
  });
  const outcome = await buildInWorkbook(request, listener());
  if (outcome.kind !== "built") throw new Error(JSON.stringify(outcome));
  grid.showBlueprint(blueprint);
  return blueprint;
}
