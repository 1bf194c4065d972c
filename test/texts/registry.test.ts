import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { textSets } from "../../src/texts/registry";

const folder = path.join(__dirname, "../../src/texts");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);

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

test.each(files)("%s knows no room, not even its types", (file) => {
  const imports = [...readFileSync(path.join(folder, file), "utf8").matchAll(/from "([^"]+)"/g)];
  const outside = imports
    .map(([, specifier = ""]) => path.join(folder, path.dirname(file), specifier))
    .filter((imported) => !imported.startsWith(folder + path.sep));
  expect(outside).toEqual([]);
});
