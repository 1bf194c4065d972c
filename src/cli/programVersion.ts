import { readFileSync } from "node:fs";
import path from "node:path";

/** As package.json says it. */
export function programVersion(): string {
  const file = path.join(__dirname, "..", "..", "package.json");
  return /"version": "([^"]+)"/.exec(readFileSync(file, "utf8"))?.[1] ?? "";
}
