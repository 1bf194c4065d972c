import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { Session } from "../../../src/session/session";
import { caller, createRuntime, type Call } from "./excel";

const dist = join(__dirname, "../../../dist");

export function readBuilt(file: string): string {
  const path = join(dist, file);
  if (!existsSync(path)) throw new Error(`dist/${file} is missing: run npm run build first`);
  return readFileSync(path, "utf8");
}

interface BuiltFunctions {
  readonly ids: readonly string[];
  readonly call: Call;
  readonly session: Session;
}

/**
 * The built functions, evaluated in a realm in which only CustomFunctions exists beside the language itself.
 *
 * @param others What else is there, by name.
 */
export function openBuiltFunctions(others: object = {}): BuiltFunctions {
  const { customFunctions, associated } = createRuntime();
  const realm = createContext({ ...others, CustomFunctions: customFunctions });
  runInContext(readBuilt("functions.js"), realm);
  const session = runInContext('globalThis[Symbol.for("lpa-excel.session")]', realm) as Session;
  return { ids: [...associated.keys()], call: caller(associated), session };
}
