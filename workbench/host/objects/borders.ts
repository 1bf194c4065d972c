import { expectText, expectWord } from "../expectValue";
import {
  BORDER_SIDES,
  LINE_STYLES,
  LINE_WEIGHTS,
  type BorderLine,
  type BorderSide,
  type CellSide,
} from "../gridParts";
import type { HostContext } from "../hostContext";
import { found, type HostObject } from "../hostObject";
import type { Json } from "../json";
import { bind, type ObjectKind, type Scalar } from "../objectKind";
import { refuseProtectedSheet } from "../protect";
import type { AreasTarget } from "../rangeTarget";

interface BorderTarget extends AreasTarget {
  readonly side: BorderSide;
}

const NO_LINE: BorderLine = { style: "None", weight: "Thin", color: "#000000" };

/** The cell of a zone that tells how a side looks, and which of its own sides that is. */
const CELL_SIDE: Readonly<Record<BorderSide, CellSide>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideVertical: "right",
  InsideHorizontal: "bottom",
};

const borderKind: ObjectKind<BorderTarget> = {
  name: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    color: lineScalar("color", expectText),
    sideIndex: { read: ({ side }) => side },
    style: lineScalar("style", (value, name) => expectWord(value, name, LINE_STYLES)),
    weight: lineScalar("weight", (value, name) => expectWord(value, name, LINE_WEIGHTS)),
  },
};

const bordersKind: ObjectKind<AreasTarget> = {
  name: "RangeBorderCollection",
  scalars: { count: { read: () => BORDER_SIDES.length } },
  items: (areas, host) => BORDER_SIDES.map((side) => bind(borderKind, { ...areas, side }, host)),
  item(areas, key, host) {
    const side = expectWord(key, "index", BORDER_SIDES);
    return bind(borderKind, { ...areas, side }, host);
  },
  methods: {
    getItemAt(areas, methodArguments, host) {
      const side = found(BORDER_SIDES[methodArguments.integer(0, "index")], "the border");
      return bind(borderKind, { ...areas, side }, host);
    },
  },
};

export function bordersObject(areas: AreasTarget, host: HostContext): HostObject {
  return bind(bordersKind, areas, host);
}

function lineScalar<Name extends keyof BorderLine>(
  name: Name,
  expect: (value: Json, name: string) => BorderLine[Name],
): Scalar<BorderTarget> {
  return {
    read: (target, host) => lineOf(target, host)[name],
    write(target, value, host) {
      refuseProtectedSheet(target.sheetId, host, "allowFormatCells");
      const before = lineOf(target, host);
      // Excel draws a line as soon as it has a colour or a weight.
      const style = before.style === "None" ? "Continuous" : before.style;
      const line: BorderLine = { ...before, style, [name]: expect(value, name) };
      host.grid.setBorder(target.sheetId, target.zones, target.side, line);
    },
  };
}

function lineOf({ sheetId, zones: [zone], side }: BorderTarget, { grid }: HostContext): BorderLine {
  if (!zone) return NO_LINE;
  const row = side === "EdgeBottom" ? zone.bottom : zone.top;
  const column = side === "EdgeRight" ? zone.right : zone.left;
  return grid.borders(sheetId, row, column)[CELL_SIDE[side]] ?? NO_LINE;
}
