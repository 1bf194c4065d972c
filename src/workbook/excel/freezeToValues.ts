import type { Issue, NoValues } from "../../outcome";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { address, type SheetRange } from "../cells/cellRange";
import { isErrorText } from "../read/book";
import { dateOf } from "../../text/serialDay";
import { asText, type Typed } from "./contentSteps";
import { blockEdits } from "./edits";
import { editSheets, takeBack, type BlockEdit, type SheetEdit } from "./editSheets";
import { inExcel, missingSets, problemOf } from "./inExcel";
import { withNumberFormats } from "./numberFormats";
import { bytesOf, bytesOfAction, type WorkbookStep } from "./step";
import { closing, readOpenCells } from "./openCells";
import { readTemplate, textAt, type TemplateInExcel } from "./templateInExcel";
import { formulaCells, type UsedCells } from "./usedCells";
import type { PackSetting } from "./workbookState";

/** A moment of the officer's clock. */
export interface Moment {
  /** Excel serial day. */
  readonly day: number;
  /** Minutes since midnight. */
  readonly minute: number;
}

export type FreezeOutcome =
  | { readonly kind: "frozen"; readonly cells: number }
  | FreezeRefused
  /** All is as it was, but for what is left behind: sheets by their names, "setting". */
  | { readonly kind: "failed"; readonly problem: string; readonly leftBehind: readonly string[] };

export interface FreezeRefusalValues {
  /** The requirement sets that this Excel lacks. */
  hostTooOld: { sets: readonly string[] };
  noTemplate: NoValues;
  /** What the settings say of it. */
  alreadyFrozen: { stamp: string };
  /** The first of them. */
  errorCells: { cells: readonly string[] };
}

type FreezeRefusal = keyof FreezeRefusalValues;
type FreezeRefused<Code extends FreezeRefusal = FreezeRefusal> = { readonly kind: "refused" } & Issue<
  FreezeRefusalValues,
  Code
>;

/**
 * Makes a template of the open workbook one of a finished round: every formula on its sheets becomes what it
 * shows, cells of locked sheets take no more entries, and the settings say when, and by which pack. Six round trips; more for workbooks many times as large as a year's.
 *
 * @param book The template's number; null for the newest.
 */
export async function freezeToValues(now: Moment, book: number | null = null): Promise<FreezeOutcome> {
  const sets = missingSets();
  if (sets.length > 0) return refused("hostTooOld", { sets });
  const begun: SheetEdit[] = [];
  const keys: string[] = [];
  try {
    return await inExcel(async (context) => {
      const template = await readTemplate(context, book);
      if (!template) return refused("noTemplate", {});
      const refusal = refusalOf(template);
      if (refusal) return refusal;
      const pack = packOf(template);
      const open = await readOpenCells(
        context,
        template.sheets.filter(({ lock }) => lock !== null),
      );
      const edits = editsOf(template, stampText(now, pack), open);
      begun.push(...(await withNumberFormats(context, edits)));
      keys.push(template.settingKey);
      await editSheets(context, begun, [settingStep(template.settingKey, { ...pack, ...now })]);
      return { kind: "frozen", cells: formulaCount(template) };
    });
  } catch (thrown) {
    const settings = (await Promise.all(keys.map(deleteSetting))).flat();
    return {
      kind: "failed",
      problem: problemOf(thrown),
      leftBehind: [...(await takeBack(begun)), ...settings],
    };
  }
}

function refused<Code extends FreezeRefusal>(
  code: Code,
  values: FreezeRefusalValues[Code],
): FreezeRefused<Code> {
  return { kind: "refused", code, values };
}

function refusalOf(template: TemplateInExcel): FreezeRefused | null {
  const stamp = textAt(template, "FROZEN");
  if (stamp !== "") return refused("alreadyFrozen", { stamp });
  const errors = template.sheets.flatMap((cells) =>
    formulaCells(cells).flatMap(({ row, column, value }) =>
      isErrorText(value) || value === templateTh.area.trouble
        ? [`${cells.sheet}!${address(row, column)}`]
        : [],
    ),
  );
  return errors.length > 0 ? refused("errorCells", { cells: errors.slice(0, 5) }) : null;
}

function packOf(template: TemplateInExcel): PackSetting {
  return {
    id: textAt(template, "PACK_ID"),
    version: textAt(template, "PACK_VERSION"),
    hash: textAt(template, "PACK_HASH"),
  };
}

function editsOf(
  { sheets, placeOf }: TemplateInExcel,
  stamp: string,
  open: ReadonlyMap<string, readonly string[]>,
): readonly SheetEdit[] {
  const place = placeOf("FROZEN");
  return sheets.flatMap((cells) => {
    const { sheet, lock } = cells;
    const blocks = blockEdits(formulaCells(cells), ({ value }) => shown(value));
    const stamped = place?.sheet === sheet ? [stampEdit(place, stamp)] : [];
    const all = [...blocks, ...stamped, ...titleEdits(cells)];
    const lists = open.get(sheet) ?? [];
    const also = lists.length > 0 && { also: closing(sheet, lists) };
    return all.length > 0 || also ? [{ sheet, lock, blocks: all, ...also }] : [];
  });
}

/** What a formula shows, so that it stays text where it is text. */
function shown(value: Typed): Typed {
  return typeof value === "string" ? asText(value) : value;
}

/** A locked sheet says in its title that it is closed, and its entry cells look so by that title. */
function titleEdits({ lock, top, left, values }: UsedCells): readonly BlockEdit[] {
  const title = top === 1 && left === 1 ? values[0]?.[0] : undefined;
  if (!lock || typeof title !== "string" || title === "") return [];
  const closed = fill(templateTh.frozenTitle, { title });
  return [{ address: address(1, 1), before: [[title]], after: [[closed]] }];
}

function stampEdit({ row, column }: SheetRange, stamp: string): BlockEdit {
  return { address: address(row, column), before: [[""]], after: [[stamp]] };
}

function stampText({ day, minute }: Moment, pack: PackSetting): string {
  const date = new Intl.DateTimeFormat("th-TH-u-ca-buddhist-nu-latn", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(dateOf(day));
  const time = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0"));
  return fill(templateTh.settings.frozenStamp, { ...pack, day: date, time: time.join(":") });
}

function settingStep(key: string, value: PackSetting & Moment): WorkbookStep {
  return {
    bytes: bytesOf(value) + 2 * bytesOfAction,
    cells: 0,
    ask({ workbook }) {
      workbook.settings.add(key, value);
    },
  };
}

async function deleteSetting(key: string): Promise<readonly "setting"[]> {
  try {
    return await inExcel(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(key);
      setting.load("key");
      await context.sync();
      if (setting.isNullObject) return [];
      setting.delete();
      await context.sync();
      return [];
    });
  } catch {
    return ["setting"];
  }
}

function formulaCount({ sheets }: TemplateInExcel): number {
  return sheets.reduce((sum, cells) => sum + formulaCells(cells).length, 0);
}
