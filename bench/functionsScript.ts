import { readFileSync } from "node:fs";

type ExcelFunction = (...args: unknown[]) => unknown;

/** A function of the built script, as Excel calls it. */
export function openFunctions(id: string): ExcelFunction {
  const associated = new Map<string, ExcelFunction>();
  const customFunctions = {
    associate: (name: string, work: ExcelFunction) => associated.set(name, work),
    Error,
    ErrorCode: {},
  };
  // In this realm, since calls into another would be timed too.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function("CustomFunctions", readFileSync("dist/functions.js", "utf8"))(customFunctions);
  const found = associated.get(id);
  if (!found) throw new Error(`${id} is not in dist/functions.js`);
  return found;
}
