import { packNamespace } from "../file/packNamespace";

/** Keys of the settings that the workbook carries. */
export const settingKeys = {
  pack: "lpa.pack",
  frozen: "lpa.frozen",
  meeting: "lpa.meeting",
  planSteps: "lpa.planSteps",
  plan: "lpa.plan",
} as const;

/** Where freezing says when; each template of the workbook has its own. */
export function frozenKey(book: number): string {
  return keyOfBook(settingKeys.frozen, book);
}

/** Where the steps stand that were written into the work plan; each template of the workbook has its own. */
export function planStepsKey(book: number): string {
  return keyOfBook(settingKeys.planSteps, book);
}

/** Where the target and efforts of a plan stand; each template of the workbook has its own. */
export function planKey(book: number): string {
  return keyOfBook(settingKeys.plan, book);
}

function keyOfBook(key: string, book: number): string {
  return `${key}${book === 1 ? "" : book}`;
}

/** What the workbook says of the pack that it is scored by. */
export interface PackSetting {
  readonly id: string;
  readonly version: string;
  /** The first digits of the content hash. */
  readonly hash: string;
}

/** A custom XML part of ours. */
export interface CustomPart {
  readonly id: string;
  readonly xml: string;
}

/** What is in the workbook before anything is written to it. */
export interface WorkbookState {
  readonly sheets: readonly string[];
  readonly activeSheet: string;
  readonly names: readonly string[];
  readonly isStructureLocked: boolean;
  readonly parts: readonly CustomPart[];
  readonly packSetting: PackSetting | null;
}

/** Reads it in one round trip, and one more where there are parts of ours. */
export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { worksheets, names, protection } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load("items/name");
  names.load("items/name");
  protection.load("protected");
  active.load("name");
  const parts = askForParts(context);
  const setting = askForPackSetting(context);
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    activeSheet: active.name,
    names: names.items.map(({ name }) => name),
    isStructureLocked: protection.protected,
    packSetting: readPackSetting(setting),
    parts: await readParts(context, parts),
  };
}

type PartList = Excel.CustomXmlPartScopedCollection;

export function askForParts({ workbook }: Excel.RequestContext): PartList {
  const parts = workbook.customXmlParts.getByNamespace(packNamespace);
  parts.load("items/id");
  return parts;
}

/** The texts of the parts asked for, in one round trip where there are any. */
export async function readParts(
  context: Excel.RequestContext,
  { items }: PartList,
): Promise<readonly CustomPart[]> {
  if (items.length === 0) return [];
  const texts = items.map((part) => part.getXml());
  await context.sync();
  return items.map(({ id }, index) => ({ id, xml: texts[index]?.value ?? "" }));
}

export function askForPackSetting({ workbook }: Excel.RequestContext): Excel.Setting {
  const setting = workbook.settings.getItemOrNullObject(settingKeys.pack);
  setting.load("value");
  return setting;
}

export function readPackSetting(setting: Excel.Setting): PackSetting | null {
  return setting.isNullObject ? null : packSettingOf(setting.value);
}

function packSettingOf(value: unknown): PackSetting | null {
  if (typeof value !== "object" || value === null) return null;
  const { id, version, hash } = value as Readonly<Record<string, unknown>>;
  return typeof id === "string" && typeof version === "string" && typeof hash === "string"
    ? { id, version, hash }
    : null;
}
