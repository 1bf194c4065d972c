import type { WriteSheet } from "hucre/xlsx";
import type { Expected } from "./check";

/** Where a result and what it must be stand side by side. */
interface Compared {
  readonly result: string;
  readonly expected: string;
  /** A cell that holds a number as soon as the add-in answers. */
  readonly control: string;
}

/** TRUE or FALSE, never an error: whether a cell shows what it must. A figure and the same figure as text are two things. */
export function verdictFormula(expected: Expected, { result, expected: wanted, control }: Compared): string {
  if ("holds" in expected) return `ISNUMBER(FIND(${wanted},${result}))`;
  if ("is" in expected)
    return `IFERROR(AND(ISNUMBER(${result})=ISNUMBER(${wanted}),EXACT(${result},${wanted})),FALSE)`;
  // Where the add-in is missing, every call shows an error, #NAME?, which is not the one that is meant.
  return expected.error === "#N/A" ? `ISNA(${result})` : `AND(ISERR(${result}),ISNUMBER(${control}))`;
}

/** Green for TRUE, red for FALSE. */
export function verdictColours(ranges: readonly string[]): NonNullable<WriteSheet["conditionalRules"]> {
  return ranges.flatMap((range, index) => {
    const [first = ""] = range.split(":");
    return [
      { formula: `${first}=TRUE`, colours: { fill: "C6EFCE", letters: "006100" } },
      { formula: `AND(ISLOGICAL(${first}),NOT(${first}))`, colours: { fill: "FFC7CE", letters: "9C0006" } },
    ].map(({ formula, colours: { fill, letters } }, place) => ({
      type: "expression" as const,
      priority: index * 2 + place + 1,
      range,
      formula,
      style: {
        font: { color: { rgb: letters } },
        fill: {
          type: "pattern" as const,
          pattern: "solid" as const,
          fgColor: { rgb: fill },
          bgColor: { rgb: fill },
        },
      },
    }));
  });
}
