import { select, withDescendants, type XmlElement } from "../../../manifest/xmlElement";
import { areaOf, cellOf, overlap } from "./cellRefs";
import { duplicates } from "./duplicates";
import { workbookPart, type OpenedPackage } from "./openedPackage";

/** Excel's own limits, in characters. */
const longest = { list: 255, formula: 8192, title: 32, message: 255, footer: 255 };

/** What holds for a sheet beyond the order of its elements: places, formulas, rules for entries, conditional formats. */
export function sheetFaults(opened: OpenedPackage): readonly string[] {
  const workbook = opened.tree(workbookPart);
  const defined = (workbook ? select(workbook, "definedNames", "definedName") : []).map(
    ({ attributes }) => attributes["name"] ?? "",
  );
  return opened.related(workbookPart, "worksheet").flatMap((name) => {
    const sheet = opened.tree(name);
    if (!sheet) return [];
    const related = new Set(opened.relationships(name).map(({ id }) => id));
    return [cellFaults, placeFaults, validationFaults, formatFaults, printFaults]
      .flatMap((faultsOf) => faultsOf(sheet))
      .concat(linkFaults(sheet, new Set(defined), related))
      .map((fault) => `${name}: ${fault}`);
  });
}

/** Rows go down, the cells of each to the right, and a cell holds what its type says. */
function cellFaults(sheet: XmlElement): readonly string[] {
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of select(sheet, "sheetData", "row")) {
    const number = Number(row.attributes["r"]);
    if (!(number > lastRow)) faults.push(`row ${String(number)} stands too late`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of row.children) {
      const address = cell.attributes["r"] ?? "";
      const at = cellOf(address);
      if (at?.row !== number || at.column <= lastColumn) faults.push(`cell ${address} stands where it can't`);
      lastColumn = at?.column ?? lastColumn;
      faults.push(...contentFaults(cell).map((fault) => `cell ${address}: ${fault}`));
    }
  }
  return faults;
}

function contentFaults(cell: XmlElement): readonly string[] {
  const [formula] = select(cell, "f");
  const [value] = select(cell, "v");
  return [
    ...formulaFaults(formula),
    ...(value && !holds(cell.attributes["t"] ?? "n", value.text) ? ["its value is not of its type"] : []),
  ];
}

function holds(type: string, value: string): boolean {
  switch (type) {
    case "s":
      return /^\d+$/.test(value);
    case "n":
      return value !== "" && Number.isFinite(Number(value));
    case "b":
      return value === "0" || value === "1";
    case "e":
      return value.startsWith("#");
    default:
      return type === "str";
  }
}

function formulaFaults(formula: XmlElement | undefined): readonly string[] {
  if (!formula) return [];
  const isArray = formula.attributes["t"] === "array";
  return [
    ...(formula.text.startsWith("=") || formula.text === "" ? ["its formula begins with = or is none"] : []),
    ...(formula.text.length > longest.formula ? ["its formula is too long"] : []),
    ...(isArray && !areaOf(formula.attributes["ref"] ?? "") ? ["its result has no range"] : []),
  ];
}

/** Ranges are ranges, merged cells lie beside each other, and columns are described once. */
function placeFaults(sheet: XmlElement): readonly string[] {
  const merged = select(sheet, "mergeCells", "mergeCell").map(({ attributes }) =>
    areaOf(attributes["ref"] ?? ""),
  );
  const ranges = withDescendants(sheet).flatMap(({ name, attributes }) =>
    (attributes["sqref"] ?? "").split(" ").map((range) => ({ name, range })),
  );
  const [dimension] = select(sheet, "dimension");
  const columns = select(sheet, "cols", "col").map(
    ({ attributes }) => [Number(attributes["min"]), Number(attributes["max"])] as const,
  );
  return [
    ...ranges
      .filter(({ range }) => range !== "" && !areaOf(range))
      .map(({ name, range }) => `${name} of ${range}`),
    ...(merged.some((one) => one === null) ? ["merged cells that are none"] : []),
    ...merged.flatMap((one, index) =>
      merged.slice(index + 1).some((other) => one && other && overlap(one, other))
        ? ["merged cells that overlap"]
        : [],
    ),
    ...(dimension && !areaOf(dimension.attributes["ref"] ?? "") ? ["a dimension that is none"] : []),
    ...columns.flatMap(([min, max], index) =>
      min > max || min <= (columns[index - 1]?.[1] ?? 0) ? [`columns ${String(min)} to ${String(max)}`] : [],
    ),
  ];
}

function validationFaults(sheet: XmlElement): readonly string[] {
  return select(sheet, "dataValidations", "dataValidation").flatMap((rule) => {
    const { attributes } = rule;
    const [first] = select(rule, "formula1");
    const [second] = select(rule, "formula2");
    const type = attributes["type"] ?? "none";
    const isBetween = ["between", "notBetween"].includes(attributes["operator"] ?? "between");
    const needsTwo = !["none", "list", "custom"].includes(type) && isBetween;
    const tooLong = ([name, most]: readonly [string, number]): boolean =>
      (attributes[name] ?? "").length > most;
    const texts = [
      ["errorTitle", longest.title],
      ["promptTitle", longest.title],
      ["error", longest.message],
      ["prompt", longest.message],
    ] as const;
    return [
      ...(type !== "none" && !first ? ["no formula1"] : []),
      ...(needsTwo && !second ? ["no formula2"] : []),
      ...(type === "list" &&
      (first?.text ?? "").startsWith('"') &&
      (first?.text ?? "").length - 2 > longest.list
        ? ["a list that is too long"]
        : []),
      ...texts.filter(tooLong).map(([name]) => `${name} is too long`),
    ].map((fault) => `the rule of ${attributes["sqref"] ?? ""}: ${fault}`);
  });
}

/** Priorities are told apart, and every rule has what its type needs. */
function formatFaults(sheet: XmlElement): readonly string[] {
  const rules = select(sheet, "conditionalFormatting", "cfRule");
  return [
    ...duplicates(rules.map(({ attributes }) => attributes["priority"] ?? "")).map(
      (priority) => `two formats of priority ${priority}`,
    ),
    ...rules
      .filter((rule) => rule.attributes["type"] === "expression" && select(rule, "formula").length !== 1)
      .map(({ attributes }) => `the format of priority ${attributes["priority"] ?? ""} has no formula`),
  ];
}

/** A link stands on a cell, and leads to a defined name or by a relationship of its sheet. */
function linkFaults(
  sheet: XmlElement,
  defined: ReadonlySet<string>,
  related: ReadonlySet<string>,
): readonly string[] {
  return select(sheet, "hyperlinks", "hyperlink").flatMap(({ attributes }) => {
    const { ref = "", location, tooltip = "" } = attributes;
    const leads = location === undefined ? related.has(attributes["r:id"] ?? "") : defined.has(location);
    return [
      ...(areaOf(ref) ? [] : ["it stands nowhere"]),
      ...(leads ? [] : ["it leads nowhere"]),
      ...(tooltip.length > longest.message ? ["its words are too long"] : []),
    ].map((fault) => `the link of ${ref}: ${fault}`);
  });
}

function printFaults(sheet: XmlElement): readonly string[] {
  const [footer] = select(sheet, "headerFooter", "oddFooter");
  const breaks = select(sheet, "rowBreaks", "brk").map(({ attributes }) => Number(attributes["id"]));
  return [
    ...((footer?.text ?? "").length > longest.footer ? ["a footer that is too long"] : []),
    ...(breaks.every((id, index) => id > (breaks[index - 1] ?? 0)) ? [] : ["page breaks out of order"]),
  ];
}
