import { expectFlag, expectText, expectWord } from "../expectValue";
import type { CellFormat, Dimension, HorizontalAlignment, VerticalAlignment, Zone } from "../grid";
import type { HostContext } from "../hostContext";
import { bind, type HostObject, type ObjectKind, type Scalar } from "../hostObject";
import type { Json } from "../json";
import { invalidArgument } from "../officeError";
import type { RangeTarget } from "../rangeTarget";

const HORIZONTAL: readonly HorizontalAlignment[] = ["General", "Left", "Center", "Right"];
const VERTICAL: readonly VerticalAlignment[] = ["Top", "Center", "Bottom"];

const fillKind: ObjectKind<RangeTarget> = {
  name: "RangeFill",
  scalars: { color: formatScalar("fillColor", expectText) },
  methods: {
    clear(range, _arguments, host) {
      host.grid.setFormat(range.sheetId, range.zone, { fillColor: "" });
      return null;
    },
  },
};

const fontKind: ObjectKind<RangeTarget> = {
  name: "RangeFont",
  scalars: {
    bold: formatScalar("bold", expectFlag),
    color: formatScalar("fontColor", expectText),
    italic: formatScalar("italic", expectFlag),
    // The grid has one font for all cells, so it can be read and not set.
    name: { read: (_range, host) => host.grid.fontName },
    size: formatScalar("fontSize", points),
  },
};

const rangeFormatKind: ObjectKind<RangeTarget> = {
  name: "RangeFormat",
  scalars: {
    columnWidth: sizeScalar("column"),
    horizontalAlignment: formatScalar("horizontalAlignment", oneOf(HORIZONTAL)),
    rowHeight: sizeScalar("row"),
    verticalAlignment: formatScalar("verticalAlignment", oneOf(VERTICAL)),
    wrapText: formatScalar("wrapText", expectFlag),
  },
  children: {
    fill: (range, host) => bind(fillKind, range, host),
    font: (range, host) => bind(fontKind, range, host),
  },
  methods: {
    autofitColumns(range, _arguments, host) {
      host.grid.fitToContent(range.sheetId, "column", indexes(range.zone, "column"));
      return null;
    },
    autofitRows(range, _arguments, host) {
      host.grid.fitToContent(range.sheetId, "row", indexes(range.zone, "row"));
      return null;
    },
  },
};

export function rangeFormatObject(range: RangeTarget, host: HostContext): HostObject {
  return bind(rangeFormatKind, range, host);
}

/** A format of all cells of the range, `null` where they differ, as in Excel. */
function formatScalar<Name extends keyof CellFormat>(
  name: Name,
  expect: (value: Json, name: string) => CellFormat[Name],
): Scalar<RangeTarget> {
  return {
    read({ sheetId, zone }, host) {
      const formats = indexes(zone, "row").flatMap((row) =>
        indexes(zone, "column").map((column) => host.grid.format(sheetId, row, column)[name]),
      );
      return common(formats);
    },
    write(range, value, host) {
      const format: Partial<CellFormat> = { [name]: expect(value, name) };
      host.grid.setFormat(range.sheetId, range.zone, format);
    },
  };
}

function sizeScalar(dimension: Dimension): Scalar<RangeTarget> {
  return {
    read: ({ sheetId, zone }, host: HostContext) =>
      common(indexes(zone, dimension).map((index) => host.grid.size(sheetId, dimension, index))),
    write({ sheetId, zone }, value, host) {
      host.grid.setSize(sheetId, dimension, indexes(zone, dimension), points(value));
    },
  };
}

function common<Value extends Json>(values: readonly Value[]): Value | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

function indexes(zone: Zone, dimension: Dimension): number[] {
  const [first, last] = dimension === "row" ? [zone.top, zone.bottom] : [zone.left, zone.right];
  return Array.from({ length: last - first + 1 }, (_unused, index) => first + index);
}

function points(value: Json): number {
  if (typeof value !== "number" || value < 0) throw invalidArgument("a size must be a number of points");
  return value;
}

function oneOf<Word extends string>(words: readonly Word[]): (value: Json, name: string) => Word {
  return (value, name) => expectWord(value, name, words);
}
