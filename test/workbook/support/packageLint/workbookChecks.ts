import { select, type XmlElement } from "../../../manifest/xmlElement";
import { areaOf, cellOf } from "./cellRefs";
import { duplicates } from "./duplicates";
import { workbookPart, type OpenedPackage } from "./openedPackage";

const longestSheetName = 31;
/** Excel keeps it for its list of changes, in the language of its window. */
const reserved: readonly string[] = ["history", "ประวัติ"];

/** Sheets, the one that is chosen, and defined names. */
export function workbookFaults(opened: OpenedPackage): readonly string[] {
  const workbook = opened.tree(workbookPart);
  if (!workbook) return [`no ${workbookPart}`];
  const sheets = select(workbook, "sheets", "sheet");
  const names = sheets.map(({ attributes }) => attributes["name"] ?? "");
  return [
    ...names.filter((name) => !isSheetName(name)).map((name) => `no name of a sheet: ${name}`),
    ...duplicates(names.map((name) => name.toLowerCase())).map((name) => `two sheets ${name}`),
    ...duplicates(sheets.map(({ attributes }) => attributes["sheetId"] ?? "")).map(
      (id) => `two sheets of id ${id}`,
    ),
    ...sheetPartFaults(opened, sheets),
    ...chosenFaults(opened, workbook, sheets),
    ...definedNameFaults(workbook, names),
  ];
}

function isSheetName(name: string): boolean {
  return (
    name !== "" &&
    name.length <= longestSheetName &&
    !/[[\]:*?/\\]/.test(name) &&
    !/^'|'$/.test(name) &&
    !reserved.includes(name.toLowerCase())
  );
}

function sheetPartFaults(opened: OpenedPackage, sheets: readonly XmlElement[]): readonly string[] {
  const relationships = opened.relationships(workbookPart);
  return sheets
    .filter(
      ({ attributes }) => relationships.find(({ id }) => id === attributes["r:id"])?.kind !== "worksheet",
    )
    .map(({ attributes }) => `${attributes["name"] ?? ""} leads to no worksheet`);
}

/** One sheet is chosen, and it is the one that the workbook opens with. */
function chosenFaults(
  opened: OpenedPackage,
  workbook: XmlElement,
  sheets: readonly XmlElement[],
): readonly string[] {
  const [view] = select(workbook, "bookViews", "workbookView");
  const active = Number(view?.attributes["activeTab"] ?? "0");
  const relationships = opened.relationships(workbookPart);
  const chosen = sheets.flatMap(({ attributes }, index) => {
    const part = relationships.find(({ id }) => id === attributes["r:id"])?.target ?? "";
    const sheet = opened.tree(part);
    const isChosen =
      sheet && select(sheet, "sheetViews", "sheetView").some((one) => isTrue(one.attributes["tabSelected"]));
    return isChosen ? [index] : [];
  });
  return chosen.join() === String(active)
    ? []
    : [`sheet ${String(active)} is active, and chosen are: ${chosen.join()}`];
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}

/** Names are names, are told apart, and lead to cells of a sheet that is there. */
function definedNameFaults(workbook: XmlElement, sheets: readonly string[]): readonly string[] {
  const names = select(workbook, "definedNames", "definedName");
  const keys = names.map(
    ({ attributes }) => `${attributes["localSheetId"] ?? ""} ${(attributes["name"] ?? "").toLowerCase()}`,
  );
  return [
    ...duplicates(keys).map((key) => `two names${key}`),
    ...names.flatMap(({ attributes, text }) => {
      const name = attributes["name"] ?? "";
      const scope = Number(attributes["localSheetId"] ?? "0");
      return [
        ...(isName(name) ? [] : [`no name: ${name}`]),
        ...(sheets[scope] === undefined
          ? [`${name} belongs to sheet ${String(scope)}, which is not there`]
          : []),
        ...(leadsToCells(text, sheets) ? [] : [`${name} leads to ${text}`]),
      ];
    }),
  ];
}

function isName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(name) &&
    name.length <= 255 &&
    !cellOf(name.toUpperCase()) &&
    !/^[rc]\d*$/i.test(name)
  );
}

/** A sheet's name stands in quotes, so that a Thai one is read. */
function leadsToCells(text: string, sheets: readonly string[]): boolean {
  const ranges = text.split(/,(?=')/);
  return ranges.every((range) => {
    const [, sheet, place = ""] = /^'((?:[^']|'')+)'!(.+)$/.exec(range) ?? [];
    if (sheet === undefined || !sheets.includes(sheet.replaceAll("''", "'"))) return false;
    return areaOf(place) !== null || /^\$\d+:\$\d+$/.test(place) || /^\$[A-Z]+:\$[A-Z]+$/.test(place);
  });
}
