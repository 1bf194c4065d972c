import { builtInPacks } from "../../../src/pack/builtIn";
import type { Pack } from "../../../src/pack/schema";
import type { Lao } from "../../../src/answers/lao";

export { publishedExample, publishedLao as sao } from "../../../scripts/example/published";
export const pao: Lao = { name: "อบจ.กระบี่", type: "PAO", province: "กระบี่" };

export function packOf(id: string): Pack {
  const found = builtInPacks.find((pack) => pack.id === id);
  if (!found) throw new Error(`no pack ${id}`);
  return found;
}
