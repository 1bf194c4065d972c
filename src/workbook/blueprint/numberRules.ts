import type { ValidationBlueprint } from "./blueprint";

/**
 * Keeps numbers out that can't stand where they are typed. A text passes: it may be a number in Thai digits, or a word that
 * takes the marks out of the sums, and the sheet's own formulas name the one that is neither.
 */
export interface NumberRule {
  readonly range: string;
  /** The first cell of the range. */
  readonly cell: string;
  readonly kind: "count" | "marks" | "fullMarks";
  /** Not above this number, or the number in this cell; null where there is no limit. */
  readonly most: string | number | null;
  /** Not below the number in this cell. */
  readonly least?: string;
  readonly message: string;
}

/** The largest number that is taken for one that was meant. */
const mostMeant = 1_000_000_000;

export function numberRule({ range, cell, kind, most, least, message }: NumberRule): ValidationBlueprint {
  const conditions = [
    kind === "fullMarks" ? `${cell}>0` : `${cell}>=0`,
    `${cell}<=${mostMeant}`,
    ...(kind === "count" ? [`${cell}=INT(${cell})`] : []),
    ...(most === null ? [] : [limit(`${cell}<=${most}`, most)]),
    ...(least === undefined ? [] : [limit(`${cell}>=${least}`, least)]),
  ];
  return {
    kind: "custom",
    range,
    formula: `IF(ISNUMBER(${cell}),AND(${conditions.join(",")}),ISTEXT(${cell}))`,
    message,
  };
}

/** A cell without a number limits nothing yet. */
function limit(condition: string, by: string | number): string {
  return typeof by === "number" ? condition : `OR(NOT(ISNUMBER(${by})),${condition})`;
}
