import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { builtInPacks } from "../../../src/pack/builtIn";
import { readPack } from "../../../src/pack/read";
import type { Pack } from "../../../src/pack/schema";
import { sampleOf } from "../../support/everyCase";

const golden = path.resolve(__dirname, "../../golden");

/** The packs that come with the add-in, and one of every shape that a rubric can have. */
export const allPacks: readonly Pack[] = [...builtInPacks, ...goldenPacks()];

/** A third of them, the first, second or last of every three, or all where every case is tried. */
export function somePacks(from: 0 | 1 | 2): readonly Pack[] {
  return sampleOf(allPacks, 3, from);
}

function goldenPacks(): readonly Pack[] {
  return readdirSync(golden, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const read = readPack(readFileSync(path.join(golden, name, "pack.json"), "utf8"));
      if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.trouble)}`);
      return read.value;
    });
}
