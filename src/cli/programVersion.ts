import { readFileSync } from "node:fs";
import path from "node:path";
import { programFolder } from "./programFolder";

/** As package.json says it. */
export function programVersion(): string {
  const file = path.join(programFolder, "package.json");
  return /"version": "([^"]+)"/.exec(readFileSync(file, "utf8"))?.[1] ?? "";
}
