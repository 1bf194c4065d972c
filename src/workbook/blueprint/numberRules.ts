import type { ValidationBlueprint } from "./blueprint";

/**
 * Keeps numbers out that can't stand where they are typed. A text passes: it may be a number in Thai digits, or a word that
 * takes the marks out of the sums, and the sheet's own formulas name the one that is neither.
 */
export interface NumberRule {
  readonly range: string;
  /** The first cell of the range. */
  readonly cell: string;
  readonly kind: "number" | "marks" | "fullMarks";
  /** Of a number: how many it may have. */
  readonly decimals?: number;
  /** Not above this number, or the number in this cell; null where there is no limit. */
  readonly most: string | number | null;
  /** Not below this number, or the number in this cell. */
  readonly least?: string | number;
  readonly message: string;
}

/** The largest number that is taken for one that was meant. */
const mostMeant = 1_000_000_000;

export function numberRule({
  range,
  cell,
  kind,
  decimals = 0,
  most,
  least,
  message,
}: NumberRule): ValidationBlueprint {
  const conditions = [
    kind === "fullMarks" ? `${cell}>0` : `${cell}>=0`,
    `${cell}<=${mostMeant}`,
    ...(kind === "number"
      ? [decimals === 0 ? `${cell}=INT(${cell})` : `${cell}=ROUND(${cell},${decimals})`]
      : []),
    ...(most === null ? [] : [limit(`${cell}<=${most}`, most)]),
    ...(least === undefined || least === 0 ? [] : [limit(`${cell}>=${least}`, least)]),
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
