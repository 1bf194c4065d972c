import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findCircle, readImportGraph, type ImportGraph } from "./support/importGraph";

const graph = readImportGraph(path.resolve(__dirname, "../../workbench"));

test("no files of the workbench import one another in a circle, not even for types", () => {
  expect(graph.size).toBeGreaterThan(100);
  expect(findCircle(graph)).toBeNull();
});

test("the workbench imports nothing of the add-in, nor of anything else beside it", () => {
  const outside = [...graph].flatMap(([file, imported]) =>
    imported.filter((one) => one.startsWith("..")).map((one) => `${file} imports ${one}`),
  );
  expect(outside).toEqual([]);
});

describe("a circle", () => {
  const withCircle = (file: string, imported: string): ImportGraph =>
    new Map([...graph, [file, [...(graph.get(file) ?? []), imported]]]);

  test("of a type that leads back is found and told whole", () => {
    expect(findCircle(withCircle("host/zones.ts", "host/grid.ts"))).toEqual(
      expect.arrayContaining(["host/zones.ts", "host/grid.ts"]),
    );
  });

  test("of a file that imports itself is one", () => {
    expect(findCircle(new Map([["a.ts", ["a.ts"]]]))).toEqual(["a.ts", "a.ts"]);
  });

  test("is none where two ways lead to the same file", () => {
    expect(
      findCircle(
        new Map([
          ["a.ts", ["b.ts", "c.ts"]],
          ["b.ts", ["d.ts"]],
          ["c.ts", ["d.ts"]],
          ["d.ts", []],
        ]),
      ),
    ).toBeNull();
  });
});

test.each([
  ['import type { Zone } from "./zones";'],
  ['export type { Zone } from "./zones";'],
  ['import "./zones";'],
  ['type Zone = import("./zones").Zone;'],
  ['const zones = await import("./zones");'],
])("%s counts as an import", (line) => {
  const folder = mkdtempSync(path.join(tmpdir(), "imports-"));
  writeFileSync(path.join(folder, "zones.ts"), "export interface Zone {}\n");
  writeFileSync(path.join(folder, "grid.ts"), `${line}\n`);
  expect(readImportGraph(folder).get("grid.ts")).toEqual(["zones.ts"]);
  rmSync(folder, { recursive: true });
});
