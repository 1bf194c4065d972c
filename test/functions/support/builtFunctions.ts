import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { caller, createRuntime, type Call } from "./excel";

const dist = join(__dirname, "../../../dist");

export function readBuilt(file: string): string {
  const path = join(dist, file);
  if (!existsSync(path)) throw new Error(`dist/${file} is missing: run npm run build first`);
  return readFileSync(path, "utf8");
}

/** The built functions, evaluated in a realm in which only CustomFunctions exists beside the language itself. */
export function openBuiltFunctions(): { readonly ids: readonly string[]; readonly call: Call } {
  const { customFunctions, associated } = createRuntime();
  runInContext(readBuilt("functions.js"), createContext({ CustomFunctions: customFunctions }));
  return { ids: [...associated.keys()], call: caller(associated) };
}
