import { contentHash } from "../../pack/identity/hashes";
import type { Pack } from "../../pack/schema";
import { packXml, readPackPart } from "../file/packPart";
import { packSettingFor } from "./packsInWorkbook";
import { inExcel, missingSets, problemOf } from "./inExcel";
import { tellPackVersion } from "./tellPackVersion";
import {
  askForPackSetting,
  askForParts,
  readPackSetting,
  readParts,
  settingKeys,
  type PackSetting,
  type CustomPart,
  type WorkbookState,
} from "./workbookState";

export type KeepOutcome =
  /** `untold`: sheets that still name the version before, because they could not be written. */
  | { readonly kind: "kept"; readonly setting: PackSetting; readonly untold: readonly string[] }
  | {
      readonly kind: "refused";
      readonly code: "hostTooOld";
      readonly values: { readonly sets: readonly string[] };
    }
  /** Nothing changed, unless something is left behind: "part" or "setting". */
  | { readonly kind: "failed"; readonly problem: string; readonly leftBehind: readonly string[] };

type Packs = Pick<WorkbookState, "parts" | "packSetting">;

/** Makes this the workbook's pack, in place of the one of the same id; on failure the workbook stays as it was. */
export async function keepPackInWorkbook(pack: Pack): Promise<KeepOutcome> {
  const sets = missingSets();
  if (sets.length > 0) return { kind: "refused", code: "hostTooOld", values: { sets } };
  const before: Packs[] = [];
  try {
    await inExcel(async (context) => {
      const packs = await readPacks(context);
      before.push(packs);
      exchange(context, pack, packs.parts);
      await context.sync();
    });
  } catch (thrown) {
    const leftBehind = await Promise.all(before.map(putPacksBack));
    return { kind: "failed", problem: problemOf(thrown), leftBehind: leftBehind.flat() };
  }
  // The pack is the workbook's now, whatever becomes of what its sheets say of it.
  const setting = packSettingFor(pack);
  return { kind: "kept", setting, untold: await tellPackVersion(setting).catch(() => []) };
}

/** The new part first, so that the workbook is at no time without a pack. */
function exchange(context: Excel.RequestContext, pack: Pack, parts: readonly CustomPart[]): void {
  const same = parts.find(({ xml }) => holds(xml, pack));
  if (!same) context.workbook.customXmlParts.add(packXml(pack));
  for (const part of parts)
    if (part !== same && idOf(part) === pack.id) context.workbook.customXmlParts.getItem(part.id).delete();
  context.workbook.settings.add(settingKeys.pack, packSettingFor(pack));
}

function holds(xml: string, pack: Pack): boolean {
  const part = readPackPart(xml);
  return part?.kind === "sound" && part.pack.id === pack.id && contentHash(part.pack) === contentHash(pack);
}

function idOf({ xml }: CustomPart): string | null {
  const part = readPackPart(xml);
  return part && (part.kind === "sound" ? part.pack.id : part.id);
}

async function readPacks(context: Excel.RequestContext): Promise<Packs> {
  const parts = askForParts(context);
  const setting = askForPackSetting(context);
  await context.sync();
  return { packSetting: readPackSetting(setting), parts: await readParts(context, parts) };
}

/** Takes parts and setting back to what they were; gives what could not be taken back. */
export async function putPacksBack(before: Packs): Promise<readonly ("part" | "setting")[]> {
  try {
    return await inExcel(async (context) => {
      const now = await readPacks(context);
      const { customXmlParts, settings } = context.workbook;
      const [added, gone] = [unlike(now.parts, before.parts), unlike(before.parts, now.parts)];
      for (const { xml } of gone) customXmlParts.add(xml);
      for (const { id } of added) customXmlParts.getItem(id).delete();
      if (!sameSetting(now.packSetting, before.packSetting)) {
        if (before.packSetting) settings.add(settingKeys.pack, before.packSetting);
        else settings.getItem(settingKeys.pack).delete();
      }
      await context.sync();
      return [];
    });
  } catch {
    return whatDiffers(before);
  }
}

async function whatDiffers(before: Packs): Promise<readonly ("part" | "setting")[]> {
  const now = await inExcel(readPacks).catch(() => null);
  // Excel does not answer: neither may be as it was.
  if (!now) return ["part", "setting"];
  const parts = unlike(now.parts, before.parts).length + unlike(before.parts, now.parts).length;
  return [
    ...(parts > 0 ? (["part"] as const) : []),
    ...(sameSetting(now.packSetting, before.packSetting) ? [] : (["setting"] as const)),
  ];
}

/** Parts that the others lack. A part that was deleted and added again has another id and the same text. */
function unlike(parts: readonly CustomPart[], others: readonly CustomPart[]): readonly CustomPart[] {
  return parts.filter(({ id, xml }) => others.every((other) => other.id !== id && other.xml !== xml));
}

function sameSetting(one: PackSetting | null, other: PackSetting | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
