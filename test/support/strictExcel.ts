/** True in the project "strict" of jest.every.config.js, in which the workbench is Excel at its strictest. */
const isStrict: unknown = Reflect.get(globalThis, "excelIsStrict");

/** The query of the workbench's address, for the Excel that the suite runs in. */
export function queryInExcel(query: string): string {
  if (isStrict !== true) return query;
  return query === "" ? "?strict" : `${query}&strict`;
}
