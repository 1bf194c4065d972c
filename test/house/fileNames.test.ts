import { readSources } from "./sources";

/** An import without ending, on a disk that knows no capitals, finds whichever of the two is looked for first. */
function lookAlikes(files: readonly string[]): readonly string[] {
  const byName = new Map<string, string[]>();
  for (const file of files) {
    const name = file.replace(/\.tsx?$/, "").toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  return [...byName.values()].filter((same) => same.length > 1).map((same) => same.join(", "));
}

describe("files", () => {
  it("differ by more than capitals and ending", () => {
    expect(lookAlikes([...readSources("src", "workbench", "scripts", "test").keys()])).toEqual([]);
  });

  it("that differ by capitals alone are named", () => {
    expect(lookAlikes(["src/a/Trend.tsx", "src/a/trend.ts", "src/b/trend.ts"])).toEqual([
      "src/a/Trend.tsx, src/a/trend.ts",
    ]);
  });
});
