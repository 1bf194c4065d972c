import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** Files, each with those that it imports, be it for types alone. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The TypeScript files of a folder with what they import by relative paths. Names are relative to the folder. */
export function readImportGraph(folder: string): ImportGraph {
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  return new Map(sources.map((file) => [file, importsOf(path.join(folder, file), folder)]));
}

function importsOf(file: string, folder: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"));
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => path.relative(folder, sourceFile(path.resolve(path.dirname(file), fileName))));
}

function sourceFile(imported: string): string {
  const candidates = [imported, `${imported}.ts`, `${imported}.tsx`, path.join(imported, "index.ts")];
  const found = candidates.find((file) => path.extname(file) !== "" && existsSync(file));
  if (found === undefined) throw new Error(`Nothing is found at ${imported}.`);
  return found;
}

/** Files that import one another in a circle, the first of them again at the end; `null` where there is no circle. */
export function findCircle(graph: ImportGraph): readonly string[] | null {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): readonly string[] | null => {
    const start = way.indexOf(file);
    if (start >= 0) return [...way.slice(start), file];
    if (done.has(file)) return null;
    for (const imported of graph.get(file) ?? []) {
      const circle = walk(imported, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return null;
}
