/**
 * One conversation with Excel. While a cell is being typed in, Excel refuses every call, so each waits until the typing
 * ends.
 */
export function inExcel<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, batch);
}

/** A part of Office's programming interface, and the version that is needed of it. */
export type RequirementSet = readonly [name: string, version: string];

/** The requirement sets that the workbook is written with, and why no later one: Excel 2021 has these. */
const toWrite: readonly RequirementSet[] = [
  ["ExcelApi", "1.9"],
  ["CustomFunctionsRuntime", "1.1"],
];

/** The sets that this Excel lacks, as "ExcelApi 1.9"; empty where it has all. */
export function missingSets(needed = toWrite): readonly string[] {
  const { requirements } = Office.context;
  return needed
    .filter(([name, version]) => !requirements.isSetSupported(name, version))
    .map(([name, version]) => `${name} ${version}`);
}

/** Excel's own code of a refusal; "" for what is none. */
export function codeOf(thrown: unknown): string {
  const code: unknown = typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, "code") : "";
  return typeof code === "string" ? code : "";
}

/** What Excel said, for the person who looks into it. */
export function problemOf(thrown: unknown): string {
  if (typeof thrown !== "object" || thrown === null) return String(thrown);
  const { code, message } = thrown as { readonly code?: unknown; readonly message?: unknown };
  return [code, message].filter((part) => typeof part === "string" && part !== "").join(": ");
}
