import type { BuildOutcome } from "../../workbook/excel/buildInWorkbook";
import type { FreezeOutcome } from "../../workbook/excel/freezeToValues";
import type { KeepOutcome } from "../../workbook/excel/keepPack";
import type { RepairOutcome, SheetCount } from "../../workbook/excel/repairFormulas";
import type { TakeOutOutcome } from "../../workbook/excel/takeTemplateOut";
import { fill } from "../../texts/texts";
import type { WorkbookTexts } from "../../texts/workbookTexts";
import { sayIssue } from "../sayIssue";

export type WorkbookOutcome =
  | BuildOutcome
  | KeepOutcome
  | RepairOutcome
  | FreezeOutcome
  | Exclude<TakeOutOutcome, { readonly kind: "changedSince" }>;

/** What came of it, and what the officer can do, in sentences. */
export function outcomeText(texts: WorkbookTexts, outcome: WorkbookOutcome): string {
  switch (outcome.kind) {
    case "built":
      return builtText(texts, outcome);
    case "cancelled":
      return texts.cancelled;
    case "kept":
      return outcome.untold.length === 0
        ? texts.kept
        : `${texts.kept} ${fill(texts.keptUntold, { ...outcome.setting, sheets: outcome.untold })}`;
    case "takenOut":
      return fill(texts.takenOut, { count: outcome.sheets.length });
    case "notAllOut": {
      const head =
        outcome.problem === null ? texts.notAllOut : fill(texts.failed, { problem: outcome.problem });
      return `${head} ${leftText(texts, outcome.leftBehind)}`;
    }
    case "repaired":
      return repairText(texts, outcome);
    case "frozen":
      return fill(texts.frozen, { cells: outcome.cells });
    case "refused":
      return sayIssue(texts.refused, outcome, {});
    case "failed":
      return `${fill(texts.failed, { problem: outcome.problem })} ${leftText(texts, outcome.leftBehind)}`;
  }
}

function builtText(
  texts: WorkbookTexts,
  { sheets, firstSheet, notPrinted }: Extract<BuildOutcome, { readonly kind: "built" }>,
): string {
  const built = fill(texts.built, { count: sheets.length, sheet: firstSheet });
  if (notPrinted.length === 0) return built;
  return `${built} ${fill(texts.notPrinted, { parts: notPrinted.map((part) => texts.printParts[part]) })}`;
}

function leftText({ asBefore, leftBehind, left }: WorkbookTexts, items: readonly string[]): string {
  if (items.length === 0) return asBefore;
  const named = items.map((item) => (item === "part" || item === "setting" ? left[item] : item));
  return fill(leftBehind, { items: named });
}

function repairText(
  texts: WorkbookTexts,
  { sheets, locked, arrays, unjudged }: Extract<RepairOutcome, { readonly kind: "repaired" }>,
): string {
  const nothing = sheets.length + locked.length + arrays.length + unjudged.length === 0;
  return [
    ...(nothing ? [texts.nothingToRepair] : []),
    ...(sheets.length > 0 ? [repairedText(texts, sheets)] : []),
    ...(locked.length > 0 ? [fill(texts.repairLocked, { sheets: locked })] : []),
    ...(arrays.length > 0 ? [fill(texts.repairArrays, { places: arrays })] : []),
    ...(unjudged.length > 0 ? [unjudgedText(texts, unjudged)] : []),
  ].join(" ");
}

function repairedText(texts: WorkbookTexts, sheets: readonly SheetCount[]): string {
  return fill(texts.repaired, {
    cells: sheets.reduce((sum, { cells }) => sum + cells, 0),
    count: sheets.length,
    sheets: sheets.map(({ sheet }) => sheet),
  });
}

/** As many of them as one looks up. */
const mostNamed = 5;

function unjudgedText(texts: WorkbookTexts, cells: readonly string[]): string {
  return fill(texts.repairUnjudged, { count: cells.length, cells: cells.slice(0, mostNamed) });
}
