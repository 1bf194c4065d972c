/** The requirement sets that the workbench announces, with the highest version of each. */
const SUPPORTED: Readonly<Record<string, string>> = {
  // As far as the client library of the npm package knows the API. Members beyond the workbench are refused one by one.
  excelapi: "1.14",
  // The events of sheets that are renamed, which that library counts to this set.
  excelapionline: "1.1",
  customfunctionsruntime: "1.4",
  sharedruntime: "1.1",
  addincommands: "1.1",
  settings: "1.1",
  // The library's own: results as lists, and the refinements that the host grants.
  customfunctions: "1.9",
  delayforcelledit: "1.1",
  richapiruntime: "1.1",
};

export function isSetSupported(name: string, minimum: string | number = "0"): boolean {
  const supported = SUPPORTED[name.toLowerCase()];
  return supported !== undefined && compare(supported, String(minimum)) >= 0;
}

/** "1.14" is later than "1.9". */
function compare(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split(".").map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split(".").map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}
