import { expectFlag, expectText } from "../expectValue";
import type { ConditionalFormat, ConditionalLook } from "../gridParts";
import type { HostContext } from "../hostContext";
import { found, NULL_OBJECT, type HostObject } from "../hostObject";
import type { Json } from "../json";
import { bind, type ObjectKind, type Scalar } from "../objectKind";
import { invalidArgument, itemNotFound, notImplemented } from "../officeError";
import { refuseProtectedSheet } from "../protect";
import type { AreasTarget } from "../rangeTarget";
import { intersection, zonesWithout } from "../zones";

/** A conditional format lives in its sheet; the target is where it is found. */
interface FormatTarget {
  readonly sheetId: string;
  readonly id: string;
}

const fillKind: ObjectKind<FormatTarget> = {
  name: "ConditionalRangeFill",
  scalars: { color: lookScalar("fillColor", expectText) },
};

const fontKind: ObjectKind<FormatTarget> = {
  name: "ConditionalRangeFont",
  scalars: {
    bold: lookScalar("bold", expectFlag),
    color: lookScalar("fontColor", expectText),
    italic: lookScalar("italic", expectFlag),
    strikethrough: lookScalar("strikethrough", expectFlag),
  },
};

const rangeFormatKind: ObjectKind<FormatTarget> = {
  name: "ConditionalRangeFormat",
  children: {
    fill: (target, host) => bind(fillKind, target, host),
    font: (target, host) => bind(fontKind, target, host),
  },
};

const ruleKind: ObjectKind<FormatTarget> = {
  name: "ConditionalFormatRule",
  scalars: {
    formula: {
      read: (target, host) => formatOf(target, host).formula,
      write(target, value, host) {
        const formula = expectText(value, "formula");
        if (!formula.startsWith("=")) throw invalidArgument('a formula begins with "="');
        change(target, { formula }, host);
      },
    },
  },
};

const customKind: ObjectKind<FormatTarget> = {
  name: "CustomConditionalFormat",
  children: {
    format: (target, host) => bind(rangeFormatKind, target, host),
    rule: (target, host) => bind(ruleKind, target, host),
  },
};

const formatKind: ObjectKind<FormatTarget> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { read: ({ id }) => id },
    priority: {
      read: ({ sheetId, id }, { grid }) =>
        grid.conditionalFormats(sheetId).findIndex((each) => each.id === id),
      write({ sheetId, id }, value, host) {
        if (typeof value !== "number") throw invalidArgument("priority must be a number");
        const format = formatOf({ sheetId, id }, host);
        const others = host.grid.conditionalFormats(sheetId).filter((each) => each.id !== id);
        setFormats(sheetId, [...others.slice(0, value), format, ...others.slice(value)], host);
      },
    },
    stopIfTrue: {
      read: (target, host) => formatOf(target, host).stopIfTrue,
      write(target, value, host) {
        change(target, { stopIfTrue: expectFlag(value, "stopIfTrue") }, host);
      },
    },
    type: { read: () => "Custom" },
  },
  children: {
    custom: (target, host) => bind(customKind, target, host),
    customOrNullObject: (target, host) => bind(customKind, target, host),
  },
  methods: {
    delete({ sheetId, id }, _arguments, host) {
      const others = host.grid.conditionalFormats(sheetId).filter((each) => each.id !== id);
      setFormats(sheetId, others, host);
      return null;
    },
    getRange(target, _arguments, host) {
      const [zone, ...others] = formatOf(target, host).zones;
      if (!zone || others.length > 0) throw itemNotFound("one range of the conditional format");
      return host.range({ sheetId: target.sheetId, zone });
    },
    getRanges: (target, _arguments, host) =>
      host.rangeAreas({ sheetId: target.sheetId, zones: formatOf(target, host).zones }),
  },
};

const formatsKind: ObjectKind<AreasTarget> = {
  name: "ConditionalFormatCollection",
  methods: {
    add(areas, methodArguments, host) {
      const type = methodArguments.text(0, "type");
      if (type !== "Custom") throw notImplemented(`conditional formats of the type ${type}`);
      const format = { id: host.newId(), zones: areas.zones, formula: "", look: {}, stopIfTrue: false };
      // A new one comes before all others, as in Excel.
      setFormats(areas.sheetId, [format, ...host.grid.conditionalFormats(areas.sheetId)], host);
      return bind(formatKind, { sheetId: areas.sheetId, id: format.id }, host);
    },
    clearAll({ sheetId, zones }, _arguments, host) {
      const formats = host.grid.conditionalFormats(sheetId).map((format) => ({
        ...format,
        zones: zonesWithout(format.zones, zones),
      }));
      setFormats(
        sheetId,
        formats.filter((format) => format.zones.length > 0),
        host,
      );
      return null;
    },
    getCount: (areas, _arguments, host) => touching(areas, host).length,
    getItemAt(areas, methodArguments, host) {
      const format = found(
        touching(areas, host)[methodArguments.integer(0, "index")],
        "the conditional format",
      );
      return bind(formatKind, format, host);
    },
    getItemOrNullObject(areas, methodArguments, host) {
      const id = methodArguments.text(0, "id");
      const target = touching(areas, host).find((each) => each.id === id);
      return target ? bind(formatKind, target, host) : NULL_OBJECT;
    },
  },
  items: (areas, host) => touching(areas, host).map((target) => bind(formatKind, target, host)),
  item(areas, key, host) {
    const target = touching(areas, host).find(({ id }) => id === key);
    return bind(formatKind, found(target, "the conditional format"), host);
  },
};

export function conditionalFormatsObject(areas: AreasTarget, host: HostContext): HostObject {
  return bind(formatsKind, areas, host);
}

function touching({ sheetId, zones }: AreasTarget, { grid }: HostContext): readonly FormatTarget[] {
  return grid
    .conditionalFormats(sheetId)
    .filter((format) => format.zones.some((zone) => zones.some((own) => intersection(own, zone))))
    .map(({ id }) => ({ sheetId, id }));
}

function formatOf({ sheetId, id }: FormatTarget, { grid }: HostContext): ConditionalFormat {
  const format = grid.conditionalFormats(sheetId).find((each) => each.id === id);
  return found(format, "the conditional format");
}

function change(
  target: FormatTarget,
  changes: Partial<Pick<ConditionalFormat, "formula" | "look" | "stopIfTrue">>,
  host: HostContext,
): void {
  formatOf(target, host);
  const formats = host.grid
    .conditionalFormats(target.sheetId)
    .map((each) => (each.id === target.id ? { ...each, ...changes } : each));
  setFormats(target.sheetId, formats, host);
}

function setFormats(sheetId: string, formats: readonly ConditionalFormat[], host: HostContext): void {
  refuseProtectedSheet(sheetId, host);
  host.grid.setConditionalFormats(sheetId, formats);
}

function lookScalar<Name extends keyof ConditionalLook>(
  name: Name,
  expect: (value: Json, name: string) => NonNullable<ConditionalLook[Name]>,
): Scalar<FormatTarget> {
  return {
    read: (target, host) => formatOf(target, host).look[name] ?? null,
    write(target, value, host) {
      const look: ConditionalLook = { ...formatOf(target, host).look, [name]: expect(value, name) };
      change(target, { look }, host);
    },
  };
}
