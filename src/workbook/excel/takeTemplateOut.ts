import type { Issue, NoValues } from "../../outcome";
import { readPackPart } from "../file/packPart";
import { inExcel, problemOf } from "./inExcel";
import { listTemplates, type ListedTemplate } from "./listTemplates";
import { bookOfMeeting } from "./meetingSetting";
import { takeSheetsAway } from "./takeAway";
import { changedCells, readContents, type ChangedCell, type RememberedTemplate } from "./templateContents";
import { askForSheets } from "./usedCells";
import {
  askForPackSetting,
  askForParts,
  frozenKey,
  planKey,
  planStepsKey,
  readPackSetting,
  readParts,
  settingKeys,
  type PackSetting,
} from "./workbookState";

/** What taking a template out would lose. */
export interface TakingOut {
  /** Of the template's sheets those that are there, by the names they have now. */
  readonly sheets: readonly string[];
  /** What was entered or changed since the template was built. */
  readonly changed: readonly ChangedCell[];
  /** A meeting over this template is under way. */
  readonly isInMeeting: boolean;
}

export interface TakeOutRefusalValues {
  /** No sheet can be deleted before the officer unlocks the workbook's structure. */
  structureLocked: NoValues;
  /** Excel keeps one sheet at least, and no other can be seen. */
  noOtherSheet: NoValues;
}

type TakeOutRefused = { readonly kind: "refused" } & Issue<TakeOutRefusalValues>;

export type TakeOutLook = ({ readonly kind: "look" } & TakingOut) | TakeOutRefused;

export type TakeOutOutcome =
  | { readonly kind: "takenOut"; readonly sheets: readonly string[] }
  /** Something was entered after the officer agreed; nothing was taken out. */
  | ({ readonly kind: "changedSince" } & TakingOut)
  | TakeOutRefused
  /** What is left: sheets and defined names by their names, "setting". */
  | { readonly kind: "notAllOut"; readonly problem: string | null; readonly leftBehind: readonly string[] };

/** What has to be agreed to before a template is taken out, for deleted sheets don't come back. */
export async function lookAtTemplate(template: RememberedTemplate): Promise<TakeOutLook> {
  return inExcel((context) => look(context, template));
}

/** Takes out what the build put in, and nothing else: its sheets, its names, and the pack where no other template needs it. */
export async function takeTemplateOut(
  template: RememberedTemplate,
  agreed: TakingOut,
): Promise<TakeOutOutcome> {
  const seen = await lookAtTemplate(template);
  if (seen.kind === "refused") return seen;
  if (isMore(seen, agreed)) return { ...seen, kind: "changedSince" };
  const { sheets } = seen;
  const left = await takeSheetsAway({ sheets, names: template.names }, template.sheetBefore);
  try {
    await inExcel((context) => takeRestOut(context, template));
  } catch (thrown) {
    return { kind: "notAllOut", problem: problemOf(thrown), leftBehind: [...left, "setting"] };
  }
  return left.length === 0
    ? { kind: "takenOut", sheets }
    : { kind: "notAllOut", problem: null, leftBehind: left };
}

function isMore(seen: TakingOut, agreed: TakingOut): boolean {
  return (
    (seen.isInMeeting && !agreed.isInMeeting) ||
    JSON.stringify(seen.changed) !== JSON.stringify(agreed.changed)
  );
}

async function look(context: Excel.RequestContext, template: RememberedTemplate): Promise<TakeOutLook> {
  const worksheets = askForSheets(context);
  const { protection } = context.workbook;
  protection.load("protected");
  const meeting = askForMeeting(context);
  await context.sync();
  if (protection.protected) return { kind: "refused", code: "structureLocked", values: {} };
  const own = worksheets.items.filter(({ id }) => template.contents.has(id));
  const isLast = worksheets.items.every((one) => own.includes(one) || one.visibility !== "Visible");
  if (isLast) return { kind: "refused", code: "noOtherSheet", values: {} };
  return {
    kind: "look",
    sheets: own.map(({ name }) => name),
    changed: changedCells(template, await readContents(context, own)),
    isInMeeting: bookIn(meeting) === template.book,
  };
}

function askForMeeting({ workbook }: Excel.RequestContext): Excel.Setting {
  return workbook.settings.getItemOrNullObject(settingKeys.meeting).load("value");
}

function bookIn(meeting: Excel.Setting): number | null {
  return meeting.isNullObject ? null : bookOfMeeting(meeting.value);
}

/** The pack, unless another template is scored by it; what the settings say of this template alone. */
async function takeRestOut(context: Excel.RequestContext, template: RememberedTemplate): Promise<void> {
  const others = (await listTemplates(context)).filter(({ number }) => number !== template.book);
  const { settings } = context.workbook;
  const parts = askForParts(context);
  const setting = askForPackSetting(context);
  const meeting = askForMeeting(context);
  const ofBook = [frozenKey, planStepsKey, planKey].map((keyOf) =>
    settings.getItemOrNullObject(keyOf(template.book)),
  );
  await context.sync();
  if (!isNeeded(template, others)) {
    const own = (await readParts(context, parts)).filter(({ xml }) => isPartOf(xml, template.setting.id));
    if (template.addedPack) for (const { id } of own) context.workbook.customXmlParts.getItem(id).delete();
    if (isSame(readPackSetting(setting), template.setting)) putBack(setting, template, settings);
  }
  if (bookIn(meeting) === template.book) meeting.delete();
  for (const one of ofBook) if (!one.isNullObject) one.delete();
  await context.sync();
}

function putBack(
  setting: Excel.Setting,
  { settingBefore }: RememberedTemplate,
  settings: Excel.SettingCollection,
): void {
  if (settingBefore) settings.add(settingKeys.pack, settingBefore);
  else setting.delete();
}

function isNeeded({ setting }: RememberedTemplate, others: readonly ListedTemplate[]): boolean {
  return others.some(({ packId }) => packId === setting.id);
}

function isPartOf(xml: string, packId: string): boolean {
  const part = readPackPart(xml);
  return part?.kind === "sound" && part.pack.id === packId;
}

function isSame(one: PackSetting | null, other: PackSetting): boolean {
  return one?.id === other.id && one.hash === other.hash;
}
