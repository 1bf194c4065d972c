import { font, blueprintStyles, type Look } from "../blueprint/styles";
import type { CellBlueprint } from "../blueprint/blueprint";

/** One side of a look: what a cell has of it, and how a format of Excel is told. Null is what a new sheet's cells have. */
export interface Aspect {
  readonly of: (look: Look) => string | number | boolean | null;
  readonly set: (areas: Excel.RangeAreas, value: string | number | boolean) => void;
}

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center" } as const;

/** Every side of the blueprint's looks, apart from lines, and from the number format, which Excel takes with the cells. */
export const aspects: readonly Aspect[] = [
  aspect(
    () => font.name,
    ({ format }, value) => {
      format.font.name = value;
    },
  ),
  aspect(
    ({ size = font.size }) => size,
    ({ format }, value) => {
      format.font.size = value;
    },
  ),
  aspect(
    ({ bold = false }) => bold || null,
    ({ format }, value) => {
      format.font.bold = value;
    },
  ),
  aspect(
    ({ color }) => colored(color),
    ({ format }, value) => {
      format.font.color = value;
    },
  ),
  aspect(
    ({ fill }) => colored(fill),
    ({ format }, value) => {
      format.fill.color = value;
    },
  ),
  aspect(
    (look) => (look.horizontal ? horizontal[look.horizontal] : null),
    ({ format }, value) => {
      format.horizontalAlignment = value;
    },
  ),
  aspect(
    ({ indent = null }) => indent,
    ({ format }, value) => {
      format.indentLevel = value;
    },
  ),
  aspect(
    (look) => vertical[look.vertical ?? "center"],
    ({ format }, value) => {
      format.verticalAlignment = value;
    },
  ),
  aspect(
    ({ wrap = false }) => wrap || null,
    ({ format }, value) => {
      format.wrapText = value;
    },
  ),
  aspect(
    ({ input = false }) => (input ? false : null),
    ({ format }, value) => {
      format.protection.locked = value;
    },
  ),
];

/** Ties the value to its type, which the list of aspects can't tell. */
function aspect<Value extends string | number | boolean>(
  of: (look: Look) => Value | null,
  set: (areas: Excel.RangeAreas, value: Value) => void,
): Aspect {
  return { of, set: set as Aspect["set"] };
}

function colored(color: string | undefined): string | null {
  return color === undefined ? null : `#${color}`;
}

export function lookOf({ style }: CellBlueprint): Look {
  return blueprintStyles[style];
}
