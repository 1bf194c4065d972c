import { columnIndex, splitAddress } from "../address";
import { expectFlag, expectText } from "../expectValue";
import type { HostContext } from "../hostContext";
import { found, NULL_OBJECT, type HostObject } from "../hostObject";
import type { Json } from "../json";
import type { MethodArguments } from "../methodArguments";
import { bind, type ObjectKind } from "../objectKind";
import { invalidArgument, OfficeError } from "../officeError";
import { fixedFormula, isRangeTarget, rangeAddress, rangeOfAddress, rangeOfName } from "../rangeTarget";
import { findSheet } from "../sheets";
import type { NamedItem } from "../workbookStore";
import { COLUMNS } from "../zones";

/** A sheet and one range of it. */
const QUALIFIED = /^=(?:'(?:[^']|'')+'|[^'!()+*,&"]+)![$A-Z0-9:]+$/i;
/** Letters of any script, digits, "_" and "."; Thai vowels and tone marks are marks to Unicode. */
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u;

const namedItemKind: ObjectKind<NamedItem> = {
  name: "NamedItem",
  identity: (item) => ({ _Id: item.name, Name: item.name }),
  scalars: {
    name: { read: (item) => item.name },
    formula: {
      read: formulaOf,
      write(item, value, host) {
        item.meaning = meaningOf(expectText(value, "formula"), host);
      },
    },
    comment: {
      read: (item) => item.comment,
      write(item, value) {
        item.comment = expectText(value, "comment");
      },
    },
    scope: { read: () => "Workbook" },
    type: { read: typeOf },
    value: { read: valueOf },
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
      return host.range(range);
    },
    getRangeOrNullObject(item, _arguments, host) {
      const range = rangeOfName(item, host);
      return range ? host.range(range) : NULL_OBJECT;
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
  if (!NAME.test(name) || looksLikeCells(name)) throw invalidArgument(`"${name}" is no name for a range`);
  if (host.store.findName(name)) {
    throw new OfficeError("ItemAlreadyExists", `The name ${name} is already in use.`);
  }
  const range = methodArguments.object(1)?.target;
  const item = {
    name,
    meaning: isRangeTarget(range)
      ? { anchor: host.grid.anchor(range), formula: fixedFormula(range, host) }
      : meaningOf(expectText(methodArguments.json(1), "reference"), host),
    comment: methodArguments.optionalText(2, "comment") ?? "",
    visible: true,
  };
  host.store.addName(item);
  return item;
}

/** "LPA2567" is a cell, and so no name. */
function looksLikeCells(name: string): boolean {
  const letters = /^([A-Za-z]{1,3})[1-9][0-9]{0,6}$/.exec(name)?.[1];
  return letters !== undefined && columnIndex(letters) < COLUMNS;
}

/** A formula that names cells follows them; any other stays as it is written. */
function meaningOf(formula: string, host: HostContext): NamedItem["meaning"] {
  const written = formula.startsWith("=") ? formula : `=${formula}`;
  if (!QUALIFIED.test(written)) return { formula: written };
  const range = rangeOfAddress(written.slice(1), host.grid.activeSheetId(), host);
  return { anchor: host.grid.anchor(range), formula: written };
}

/** A name that comes with a file, as it is written there. */
export function defineName(name: string, formula: string, host: HostContext): void {
  const { sheetName } = splitAddress(formula.slice(1));
  const isKnown = sheetName !== null && findSheet(sheetName, host) !== undefined;
  const meaning = isKnown ? meaningOf(formula, host) : { formula };
  host.store.addName({ name, meaning, comment: "", visible: true });
}

export function formulaOf(item: NamedItem, host: HostContext): string {
  const range = rangeOfName(item, host);
  if (range) return fixedFormula(range, host);
  return "anchor" in item.meaning ? item.meaning.formula.replace(/^=.*!/, "=#REF!") : item.meaning.formula;
}

function typeOf(item: NamedItem, host: HostContext): string {
  if (rangeOfName(item, host)) return "Range";
  if ("anchor" in item.meaning) return "Error";
  return typeof constantOf(item.meaning.formula) === "number" ? "Double" : "String";
}

function valueOf(item: NamedItem, host: HostContext): Json {
  const range = rangeOfName(item, host);
  if (range) return rangeAddress(range, host);
  return "anchor" in item.meaning ? "#REF!" : constantOf(item.meaning.formula);
}

/** "=5" is a number, '="ก"' a text; what would have to be calculated is told as it is written. */
function constantOf(formula: string): string | number {
  const written = formula.slice(1);
  const quoted = /^"(.*)"$/s.exec(written)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  return written.trim() === "" || Number.isNaN(Number(written)) ? written : Number(written);
}
