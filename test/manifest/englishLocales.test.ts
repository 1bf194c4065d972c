import { readFileSync } from "node:fs";
import { join } from "node:path";
import { forEveryEnglish } from "../../webpack/englishLocales";
import { parseXml, withDescendants, type XmlElement } from "./xmlElement";

const source = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

/** By place, the value of each locale. */
function overridden(manifest: string): readonly (readonly [locale: string, value: string])[][] {
  return withDescendants(parseXml(manifest))
    .map(({ children }) => children.filter(({ name }) => name.endsWith("Override")))
    .filter((overrides) => overrides.length > 0)
    .map((overrides) =>
      overrides.map(({ attributes }: XmlElement) => [attributes["Locale"] ?? "", attributes["Value"] ?? ""]),
    );
}

const before = overridden(source);
const after = overridden(forEveryEnglish(source));

test("each text of the manifest that is English in American Excel is so in every other English", () => {
  expect(after).toHaveLength(before.length);
  for (const [index, texts] of after.entries()) {
    const english = before[index]?.[0]?.[1];
    expect(texts.map(([locale]) => locale)).toEqual([
      ...["en-AU", "en-CA", "en-GB", "en-IE", "en-IN", "en-MY", "en-NZ", "en-PH", "en-SG", "en-US", "en-ZA"],
    ]);
    expect(new Set(texts.map(([, value]) => value))).toEqual(new Set([english]));
  }
});

test("nothing else of it changes", () => {
  const others = (manifest: string): readonly string[] =>
    manifest.split("\n").filter((line) => !line.includes("Override Locale="));
  expect(others(forEveryEnglish(source))).toEqual(others(source));
});
