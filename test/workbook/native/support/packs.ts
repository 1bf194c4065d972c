import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { builtInPacks } from "../../../../src/pack/builtIn";
import { readPack } from "../../../../src/pack/read";
import type { Pack } from "../../../../src/pack/schema";

const goldenFolder = join(__dirname, "../../../golden");

/** The packs of the build, and those of the golden folders, each under its name. */
export function allPacks(): readonly (readonly [name: string, pack: Pack])[] {
  const golden = readdirSync(goldenFolder)
    .map((folder) => ({ folder, file: join(goldenFolder, folder, "pack.json") }))
    .filter(({ file }) => existsSync(file))
    .map(({ folder, file }): [string, Pack] => {
      const read = readPack(readFileSync(file, "utf8"));
      if (!read.ok) throw new Error(`${file} is no pack`);
      return [`golden ${folder}`, read.value];
    });
  return [...builtInPacks.map((pack): [string, Pack] => [pack.id, pack]), ...golden];
}
