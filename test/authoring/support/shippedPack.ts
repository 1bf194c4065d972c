import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPack } from "../../../src/pack/read";
import type { Pack } from "../../../src/pack/schema";

/** A pack that comes with the add-in. */
export function shippedPack(id: string): Pack {
  const read = readPack(readFileSync(join(__dirname, `../../../packs/${id}.json`), "utf8"));
  if (!read.ok) throw new Error(`${id} is unsound`);
  return read.value;
}
