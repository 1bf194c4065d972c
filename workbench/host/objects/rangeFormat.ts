import type { CellFormat, HorizontalAlignment, VerticalAlignment } from "../cellFormat";
import { expectFlag, expectText, expectWord } from "../expectValue";
import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";
import type { Json } from "../json";
import { bind, type ObjectKind, type Scalar } from "../objectKind";
import { invalidArgument } from "../officeError";
import { refuseProtectedSheet } from "../protect";
import type { AreasTarget } from "../rangeTarget";
import { sheetInfo } from "../sheets";
import { indexesOf, intersection, type Dimension, type Zone } from "../zones";
import { bordersObject } from "./borders";

const HORIZONTAL: readonly HorizontalAlignment[] = ["General", "Left", "Center", "Right"];
const VERTICAL: readonly VerticalAlignment[] = ["Top", "Center", "Bottom"];
const MOST_INDENT = 250;

const fillKind: ObjectKind<AreasTarget> = {
  name: "RangeFill",
  scalars: { color: formatScalar("fillColor", expectText) },
  methods: {
    clear(areas, _arguments, host) {
      setFormat(areas, { fillColor: "" }, host);
      return null;
    },
  },
};

const fontKind: ObjectKind<AreasTarget> = {
  name: "RangeFont",
  scalars: {
    bold: formatScalar("bold", expectFlag),
    color: formatScalar("fontColor", expectText),
    italic: formatScalar("italic", expectFlag),
    name: formatScalar("fontName", expectText),
    size: formatScalar("fontSize", points),
    strikethrough: formatScalar("strikethrough", expectFlag),
    underline: underlineScalar(),
  },
};

const protectionKind: ObjectKind<AreasTarget> = {
  name: "FormatProtection",
  scalars: { locked: formatScalar("locked", expectFlag) },
};

const rangeFormatKind: ObjectKind<AreasTarget> = {
  name: "RangeFormat",
  scalars: {
    columnWidth: sizeScalar("column"),
    horizontalAlignment: formatScalar("horizontalAlignment", oneOf(HORIZONTAL)),
    indentLevel: formatScalar("indentLevel", indent),
    rowHeight: sizeScalar("row"),
    shrinkToFit: formatScalar("shrinkToFit", expectFlag),
    verticalAlignment: formatScalar("verticalAlignment", oneOf(VERTICAL)),
    wrapText: formatScalar("wrapText", expectFlag),
  },
  children: {
    borders: (areas, host) => bordersObject(areas, host),
    fill: (areas, host) => bind(fillKind, areas, host),
    font: (areas, host) => bind(fontKind, areas, host),
    protection: (areas, host) => bind(protectionKind, areas, host),
  },
  methods: {
    autofitColumns: (areas, _arguments, host) => fit(areas, "column", host),
    autofitRows: (areas, _arguments, host) => fit(areas, "row", host),
  },
};

export function rangeFormatObject(areas: AreasTarget, host: HostContext): HostObject {
  return bind(rangeFormatKind, areas, host);
}

function setFormat({ sheetId, zones }: AreasTarget, format: Partial<CellFormat>, host: HostContext): void {
  refuseProtectedSheet(sheetId, host, "allowFormatCells");
  host.grid.setFormat(sheetId, zones, format);
}

/** A format of all cells, `null` where they differ, as in Excel. */
function formatScalar<Name extends keyof CellFormat>(
  name: Name,
  expect: (value: Json, name: string) => CellFormat[Name],
): Scalar<AreasTarget> {
  return {
    read: (areas, host) => commonFormat(areas, name, host),
    write(areas, value, host) {
      const format: Partial<CellFormat> = { [name]: expect(value, name) };
      setFormat(areas, format, host);
    },
  };
}

function underlineScalar(): Scalar<AreasTarget> {
  return {
    read(areas, host) {
      const isUnderlined = commonFormat(areas, "underline", host);
      return isUnderlined === null ? null : isUnderlined ? "Single" : "None";
    },
    write(areas, value, host) {
      setFormat(areas, { underline: expectWord(value, "underline", ["None", "Single"]) === "Single" }, host);
    },
  };
}

function commonFormat<Name extends keyof CellFormat>(
  { sheetId, zones }: AreasTarget,
  name: Name,
  host: HostContext,
): CellFormat[Name] | null {
  const formats = zones.flatMap((zone) => {
    const kept = keptPart(sheetId, zone, host);
    return indexesOf(kept, "row").flatMap((row) =>
      indexesOf(kept, "column").map((column) => host.grid.format(sheetId, row, column)[name]),
    );
  });
  return common(formats);
}

/** Beyond what the grid keeps, cells look as new ones; one of them stands for all. */
function keptPart(sheetId: string, zone: Zone, host: HostContext): Zone {
  const { rowCount, columnCount } = sheetInfo(sheetId, host);
  return (
    intersection(zone, { top: 0, left: 0, bottom: rowCount, right: columnCount }) ?? {
      ...zone,
      bottom: zone.top,
      right: zone.left,
    }
  );
}

function sizeScalar(dimension: Dimension): Scalar<AreasTarget> {
  const free = dimension === "row" ? "allowFormatRows" : "allowFormatColumns";
  return {
    read: ({ sheetId, zones }, host) =>
      common(
        zones.flatMap((zone) =>
          indexesOf(keptPart(sheetId, zone, host), dimension).map((index) =>
            host.grid.size(sheetId, dimension, index),
          ),
        ),
      ),
    write({ sheetId, zones }, value, host) {
      refuseProtectedSheet(sheetId, host, free);
      const indexes = zones.flatMap((zone) => indexesOf(zone, dimension));
      host.grid.setSize(sheetId, dimension, indexes, points(value));
    },
  };
}

function fit({ sheetId, zones }: AreasTarget, dimension: Dimension, host: HostContext): null {
  const indexes = zones.flatMap((zone) => indexesOf(keptPart(sheetId, zone, host), dimension));
  host.grid.fitToContent(sheetId, dimension, indexes);
  return null;
}

function common<Value extends Json>(values: readonly Value[]): Value | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

function points(value: Json): number {
  if (typeof value !== "number" || value < 0) throw invalidArgument("a size must be a number of points");
  return value;
}

function indent(value: Json): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > MOST_INDENT) {
    throw invalidArgument(`indentLevel must be a whole number from 0 to ${MOST_INDENT}`);
  }
  return value;
}

function oneOf<Word extends string>(words: readonly Word[]): (value: Json, name: string) => Word {
  return (value, name) => expectWord(value, name, words);
}
