import type { HostContext } from "../hostContext";
import { found, type HostObject } from "../hostObject";
import { bind, type ObjectKind } from "../objectKind";
import { invalidArgument } from "../officeError";
import { rangeOfArgument } from "../rangeTarget";
import type { Dimension } from "../zones";

interface BreaksTarget {
  readonly sheetId: string;
  /** A horizontal break stands above a row, a vertical one left of a column. */
  readonly dimension: Dimension;
}

interface BreakTarget extends BreaksTarget {
  readonly index: number;
}

const pageBreakKind: ObjectKind<BreakTarget> = {
  name: "PageBreak",
  scalars: {
    columnIndex: { read: ({ dimension, index }) => (dimension === "column" ? index : 0) },
    rowIndex: { read: ({ dimension, index }) => (dimension === "row" ? index : 0) },
  },
  methods: {
    delete(target, _arguments, host) {
      const others = breaks(target, host).filter((index) => index !== target.index);
      setBreaks(target, others, host);
      return null;
    },
    getCellAfterBreak({ sheetId, dimension, index }, _arguments, host) {
      const row = dimension === "row" ? index : 0;
      const column = dimension === "column" ? index : 0;
      return host.range({ sheetId, zone: { top: row, bottom: row, left: column, right: column } });
    },
  },
};

const pageBreaksKind: ObjectKind<BreaksTarget> = {
  name: "PageBreakCollection",
  methods: {
    add(target, methodArguments, host) {
      const { zone } = rangeOfArgument(
        methodArguments.object(0),
        methodArguments.json(0),
        target.sheetId,
        host,
      );
      const index = target.dimension === "row" ? zone.top : zone.left;
      if (index === 0) throw invalidArgument("no page ends before the first cell");
      setBreaks(target, [...breaks(target, host), index], host);
      return bind(pageBreakKind, { ...target, index }, host);
    },
    getCount: (target, _arguments, host) => breaks(target, host).length,
    removePageBreaks(target, _arguments, host) {
      setBreaks(target, [], host);
      return null;
    },
  },
  items: (target, host) =>
    breaks(target, host).map((index) => bind(pageBreakKind, { ...target, index }, host)),
  item(target, key, host) {
    const index = typeof key === "number" ? breaks(target, host)[key] : undefined;
    return bind(pageBreakKind, { ...target, index: found(index, "the page break") }, host);
  },
};

export function pageBreaksObject(sheetId: string, dimension: Dimension, host: HostContext): HostObject {
  return bind(pageBreaksKind, { sheetId, dimension }, host);
}

function breaks({ sheetId, dimension }: BreaksTarget, { store }: HostContext): readonly number[] {
  const { horizontalBreaks, verticalBreaks } = store.sheet(sheetId);
  return dimension === "row" ? horizontalBreaks : verticalBreaks;
}

function setBreaks(
  { sheetId, dimension }: BreaksTarget,
  indexes: readonly number[],
  { store }: HostContext,
): void {
  const sorted = [...new Set(indexes)].sort((left, right) => left - right);
  const sheet = store.sheet(sheetId);
  if (dimension === "row") sheet.horizontalBreaks = sorted;
  else sheet.verticalBreaks = sorted;
}
