/** What the pane can't do without; each further use of Excel is asked for where it is made. */
const needed = [
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.2"],
  ["ExcelApi", "1.7"],
] as const;

/** The requirement sets that this Excel lacks, such as "ExcelApi 1.7". */
export function missingSets(): readonly string[] {
  const { requirements } = Office.context;
  return needed
    .filter(([name, version]) => !requirements.isSetSupported(name, version))
    .map(([name, version]) => `${name} ${version}`);
}
