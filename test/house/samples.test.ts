import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSources } from "./sources";

const config = readFileSync(join(__dirname, "../../jest.every.config.js"), "utf8");
const tried = [...config.matchAll(/"<rootDir>\/(test\/[^"*]+\.test\.ts)"/g)].map(([, file]) => file);

const samples = /\b(?:sampleOf|runsOf|somePacks)\(|\beveryCase\b/;

test("whatever suite npm test takes samples of, npm run test:every tries whole, and no other", () => {
  const sampling = [...readSources("test")]
    .filter(
      ([file, text]) => file.endsWith(".test.ts") && !file.startsWith("test/house/") && samples.test(text),
    )
    .map(([file]) => file);
  expect(tried).toEqual(sampling.sort());
});
