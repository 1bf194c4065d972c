import { expectFlag, expectText } from "../expectValue";
import type { HostContext } from "../hostContext";
import { bind, found, NULL_OBJECT, type HostObject, type ObjectKind } from "../hostObject";
import type { Json } from "../json";
import type { MethodArguments } from "../methodArguments";
import { invalidArgument, OfficeError } from "../officeError";
import { isRangeTarget, rangeAddress, rangeOfName } from "../rangeTarget";
import type { NamedItem } from "../workbookStore";
import { rangeObject } from "./range";

/** Letters of any script, digits, "_" and "."; Thai vowels and tone marks are marks to Unicode. */
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u;

const namedItemKind: ObjectKind<NamedItem> = {
  name: "NamedItem",
  identity: (item) => ({ _Id: item.name, Name: item.name }),
  scalars: {
    name: { read: (item) => item.name },
    formula: {
      read: (item) => item.formula,
      write(item, value) {
        item.formula = expectText(value, "formula");
      },
    },
    comment: {
      read: (item) => item.comment,
      write(item, value) {
        item.comment = expectText(value, "comment");
      },
    },
    scope: { read: () => "Workbook" },
    type: { read: (item, host) => (rangeOfName(item, host) ? "Range" : "String") },
    value: { read: (item) => item.formula.replace(/^=/, "") },
    visible: {
      read: (item) => item.visible,
      write(item, value) {
        item.visible = expectFlag(value, "visible");
      },
    },
  },
  methods: {
    delete(item, _arguments, host) {
      host.store.deleteName(item.name);
      return null;
    },
    getRange(item, _arguments, host) {
      const range = rangeOfName(item, host);
      if (!range) throw new OfficeError("InvalidOperation", `The name ${item.name} stands for no range.`);
      return rangeObject(range, host);
    },
    getRangeOrNullObject(item, _arguments, host) {
      const range = rangeOfName(item, host);
      return range ? rangeObject(range, host) : NULL_OBJECT;
    },
  },
};

const namesKind: ObjectKind<null> = {
  name: "NamedItemCollection",
  methods: {
    add: (_names, methodArguments, host) => bind(namedItemKind, addName(methodArguments, host), host),
    getCount: (_names, _arguments, host) => host.store.names().length,
    getItemOrNullObject(_names, methodArguments, host) {
      const item = host.store.findName(methodArguments.text(0, "name"));
      return item ? bind(namedItemKind, item, host) : NULL_OBJECT;
    },
  },
  items: (_names, host) => host.store.names().map((item) => bind(namedItemKind, item, host)),
  item(_names, key, host) {
    const name = expectText(key, "name");
    return bind(namedItemKind, found(host.store.findName(name), `the name ${name}`), host);
  },
};

export function namesObject(host: HostContext): HostObject {
  return bind(namesKind, null, host);
}

function addName(methodArguments: MethodArguments, host: HostContext): NamedItem {
  const name = methodArguments.text(0, "name");
  if (!NAME.test(name)) throw invalidArgument(`"${name}" is no name for a range`);
  if (host.store.findName(name)) {
    throw new OfficeError("ItemAlreadyExists", `The name ${name} is already in use.`);
  }
  const item = {
    name,
    formula: formulaOf(methodArguments.object(1), methodArguments.json(1), host),
    comment: methodArguments.optionalText(2, "comment") ?? "",
    visible: true,
  };
  host.store.addName(item);
  return item;
}

function formulaOf(range: HostObject | null, reference: Json, host: HostContext): string {
  if (range === null) return expectText(reference, "reference");
  const { target } = range;
  if (!isRangeTarget(target)) throw invalidArgument("reference must be a range or a formula");
  return `=${rangeAddress(target, host)}`;
}
