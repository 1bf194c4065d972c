import { packIssue, type PackIssue } from "./issue";
import type { PlacedIndicator } from "./outline";

/**
 * Formulas and sheets name an indicator by its number, whatever its capitals, or by its key: no name may mean two of
 * them.
 */
export function checkNames(placed: readonly PlacedIndicator[]): readonly PackIssue[] {
  const byNumber = new Map<string, PlacedIndicator>();
  const inCapitals: PackIssue[] = [];
  for (const one of placed) {
    const { id } = one.indicator;
    const other = byNumber.get(id.toLowerCase());
    if (other === undefined) byNumber.set(id.toLowerCase(), one);
    else if (other.indicator.id !== id)
      inCapitals.push(packIssue("duplicateId", { name: id }, `${one.place}.id`));
  }
  return [
    ...inCapitals,
    ...placed.flatMap((one) => {
      const { key } = one.indicator;
      const other = byNumber.get(key);
      return other === undefined || other === one
        ? []
        : [packIssue("keyIsNumber", { key, title: other.indicator.title }, `${one.place}.key`)];
    }),
  ];
}
