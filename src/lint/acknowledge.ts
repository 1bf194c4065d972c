import type { Pack } from "../pack/schema";
import { reporter, type Finding } from "./finding";

type Entry = NonNullable<Pack["acknowledged"]>[number];

/**
 * Marks the findings that the pack says its paper truly has, and adds one for each acknowledgement that marks nothing.
 * One without an indicator stands for the whole pack.
 *
 * @param unchecked Codes that were not looked for, so that their acknowledgements are not idle.
 */
export function acknowledge(
  pack: Pack,
  findings: readonly Finding[],
  unchecked: readonly string[],
): readonly Finding[] {
  const entries = pack.acknowledged ?? [];
  const used = new Set<Entry>();
  const marked = findings.map((found) => {
    const own = entries.filter(({ finding }) => finding === found.code);
    const entry =
      own.find(({ indicator }) => indicator !== undefined && indicator === found.indicator) ??
      own.find(({ indicator }) => indicator === undefined);
    if (!entry) return found;
    used.add(entry);
    return { ...found, acknowledged: { quote: entry.quote, reason: entry.reason } };
  });
  const idle = entries.flatMap((entry, index) => {
    const { finding, indicator = null } = entry;
    if (used.has(entry) || unchecked.includes(finding)) return [];
    const report = reporter(`acknowledged[${String(index)}]`, indicator);
    return [report("acknowledgementWithoutFinding", { finding })];
  });
  return [...marked, ...idle];
}
