import { builtInPacks, defaultPackId } from "../../../src/pack/builtIn";
import { createCatalogue } from "../../../src/score/catalogue";
import type { CompiledIndicator } from "../../../src/score/compile";

export const catalogue = createCatalogue(builtInPacks, defaultPackId);

/** An indicator of the 2567 pack, compiled. */
export function indicatorOf2567(id: string): CompiledIndicator {
  const found = catalogue.findIndicator(id, "lpa-2567");
  if (!found.ok) throw new Error(`no indicator ${id}`);
  const compiled = found.value.compiled(null);
  if (!compiled.ok) throw new Error(`indicator ${id} depends on the LAO type`);
  return compiled.value;
}

/** Cells from a short word: Y done, L late, I incomplete, N not done. */
export function cellsOf(states: string): unknown[][] {
  const words: Record<string, unknown> = { Y: true, L: "ล่าช้า", I: "ไม่ครบถ้วน", N: false };
  return Array.from(states, (state) => [words[state]]);
}
