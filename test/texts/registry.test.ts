import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { textSets } from "../../src/texts/registry";

const source = path.join(__dirname, "../../src");
const folder = path.join(source, "texts");
const files = scriptsIn(folder);

function scriptsIn(of: string): readonly string[] {
  return readdirSync(of, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
}

/** What a script imports, as written. */
function importsOf(file: string): readonly string[] {
  return [...readFileSync(file, "utf8").matchAll(/(?:from|import\() ?"([^"]+)"/g)].map(([, one = ""]) => one);
}

function* everyObject(of: object): Generator<object> {
  yield of;
  for (const part of Object.values(of) as unknown[])
    if (typeof part === "object" && part !== null) yield* everyObject(part);
}

const registered = new Set(everyObject(textSets));

test.each(files.filter((file) => /\.(th|en)\.ts$/.test(file)))("%s is registered", async (file) => {
  const texts = Object.values((await import(path.join(folder, file))) as Readonly<Record<string, unknown>>);
  expect(texts).toHaveLength(1);
  expect(texts.filter((one) => typeof one !== "object" || one === null || !registered.has(one))).toEqual([]);
});

test("no script takes the registry, and with it every set, along", () => {
  const takers = scriptsIn(source).filter((file) =>
    importsOf(path.join(source, file)).some((specifier) => specifier.endsWith("/registry")),
  );
  expect(takers).toEqual([]);
});
