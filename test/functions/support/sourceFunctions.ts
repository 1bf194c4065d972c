import * as functions from "../../../src/functions/functions";
import { caller, createRuntime, type Call } from "./excel";

/** The functions as they stand in the source, called as Excel calls the built ones. */
export function openSourceFunctions(): Call {
  const { customFunctions } = createRuntime();
  Object.assign(globalThis, { CustomFunctions: customFunctions });
  const named = Object.entries(functions).map(
    ([name, work]) => [name.toUpperCase(), work as (...args: unknown[]) => unknown] as const,
  );
  return caller(new Map(named));
}
