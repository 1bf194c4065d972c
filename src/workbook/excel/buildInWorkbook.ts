import type { Issue, NoValues } from "../../outcome";
import type { Pack } from "../../pack/schema";
import { packXml } from "../file/packPart";
import type { Answers } from "../../answers/answers";
import { buildTemplate } from "../blueprint/buildTemplate";
import { bookNumber } from "../cells/names";
import type { Lao } from "../../answers/lao";
import type { Blueprint, Holiday } from "../blueprint/blueprint";
import { packSettingFor, packsOf, type TemplatePack } from "./packsInWorkbook";
import { inExcel, missingSets, problemOf } from "./inExcel";
import { listTemplates } from "./listTemplates";
import { Cancelled, writeBlueprint, type BuildListener } from "./writeBlueprint";
import type { PrintPart } from "./printSteps";
import { bytesOf, bytesOfAction, type WorkbookStep } from "./step";
import { firstEntryName, type AddedTemplate } from "./addedTemplate";
import { takeAway } from "./takeAway";
import { readState, settingKeys, type PackSetting, type WorkbookState } from "./workbookState";

export interface BuildRequest {
  /** A checked pack. */
  readonly pack: Pack;
  readonly lao: Lao;
  readonly answers?: Answers;
  readonly holidays?: readonly Holiday[];
}

export type BuildOutcome =
  /** The sheets in the order of their tabs; the first, with the settings, is shown. */
  | {
      readonly kind: "built";
      readonly sheets: readonly string[];
      readonly firstSheet: string;
      readonly added: AddedTemplate;
      /** What of the printed pages Excel refused to set up. */
      readonly notPrinted: readonly PrintPart[];
    }
  | { readonly kind: "cancelled" }
  | BuildRefused
  /** The workbook is as it was, but for what is left behind: sheets, defined names, "part", "setting". */
  | { readonly kind: "failed"; readonly problem: string; readonly leftBehind: readonly string[] };

export interface BuildRefusalValues {
  /** The requirement sets that this Excel lacks. */
  hostTooOld: { sets: readonly string[] };
  /** No sheet can be added before the officer unlocks the workbook's structure. */
  structureLocked: NoValues;
  /** The workbook carries this pack with other content, one that does not read, or one of a newer add-in. */
  packDiffers: { id: string };
  packDamaged: { id: string };
  packNewer: { id: string };
  /** A template was made by this pack with other content, which is lost. */
  packLost: { id: string };
}

type BuildRefusal = keyof BuildRefusalValues;
type BuildRefused<Code extends BuildRefusal = BuildRefusal> = { readonly kind: "refused" } & Issue<
  BuildRefusalValues,
  Code
>;

/** Puts the year's template into the open workbook as sheets of its own, or leaves the workbook as it was. */
export async function buildInWorkbook(request: BuildRequest, listener: BuildListener): Promise<BuildOutcome> {
  const sets = missingSets();
  if (sets.length > 0) return refused("hostTooOld", { sets });
  const begun: Begun[] = [];
  try {
    return await inExcel(async (context) => {
      const before = await readState(context);
      const setting = packSettingFor(request.pack);
      const templates = bookNumber(before.names) > 0 ? await listTemplates(context) : [];
      const refusal = refusalOf(request.pack, before, templates);
      if (refusal) return refusal;
      const blueprint = blueprintFor(request, setting, before);
      begun.push({ blueprint, before });
      const last = lastSteps(blueprint, setting, before);
      const notPrinted = await writeBlueprint(context, blueprint, last, listener);
      const sheets = blueprint.sheets.map(({ name }) => name);
      const added = addedBy(blueprint, setting, before);
      return { kind: "built", sheets, firstSheet: sheets[0] ?? "", added, notPrinted };
    });
  } catch (thrown) {
    const leftBehind = (await Promise.all(begun.map(undo))).flat();
    if (thrown instanceof Cancelled && leftBehind.length === 0) return { kind: "cancelled" };
    return { kind: "failed", problem: problemOf(thrown), leftBehind };
  }
}

/** What has to be known to take everything away again. */
interface Begun {
  readonly blueprint: Blueprint;
  readonly before: WorkbookState;
}

function refused<Code extends BuildRefusal>(
  code: Code,
  values: BuildRefusalValues[Code],
): BuildRefused<Code> {
  return { kind: "refused", code, values };
}

const packRefusals = {
  differs: "packDiffers",
  damaged: "packDamaged",
  newer: "packNewer",
  lost: "packLost",
} as const;

/** A workbook has one pack of an id, by which all of its sheets are scored. */
function refusalOf(
  pack: Pack,
  before: WorkbookState,
  templates: readonly TemplatePack[],
): BuildRefused | null {
  if (before.isStructureLocked) return refused("structureLocked", {});
  const { id, hash } = packSettingFor(pack);
  const inside = packsOf(before.parts, before.packSetting, templates, [pack]);
  if (inside.kind === "none") return null;
  const fault = inside.faults.find((one) => one.id === id);
  if (fault) return refused(packRefusals[fault.kind], { id });
  const own = inside.packs.find((one) => one.id === id);
  const differs = own && packSettingFor(own).hash !== hash;
  return differs ? refused("packDiffers", { id }) : null;
}

function blueprintFor(
  { pack, lao, answers, holidays }: BuildRequest,
  { hash }: PackSetting,
  { sheets, names }: WorkbookState,
): Blueprint {
  return buildTemplate(pack, lao, {
    packHash: hash,
    sheetNamesInUse: sheets,
    bookNumber: bookNumber(names) + 1,
    ...(answers && { answers }),
    ...(holidays && { holidays }),
  });
}

/** The pack and its setting, and the first sheet shown. */
function lastSteps(
  { source: { pack }, sheets }: Blueprint,
  setting: PackSetting,
  before: WorkbookState,
): readonly WorkbookStep[] {
  const xml = hasPack(before, pack) ? null : packXml(pack);
  return [
    {
      bytes: bytesOf(xml ?? "") + 4 * bytesOfAction,
      cells: 0,
      ask(workbook) {
        if (xml !== null) workbook.workbook.customXmlParts.add(xml);
        workbook.workbook.settings.add(settingKeys.pack, setting);
        workbook.sheet(sheets[0]?.name ?? "").activate();
      },
    },
  ];
}

function addedBy(blueprint: Blueprint, setting: PackSetting, before: WorkbookState): AddedTemplate {
  return {
    book: bookNumber(before.names) + 1,
    laoName: blueprint.source.lao.name,
    sheets: blueprint.sheets.map(({ name }) => name),
    names: blueprint.names.map(({ name }) => name),
    firstArea: blueprint.source.pack.areas[0]?.id ?? "",
    firstEntry: firstEntryName(blueprint),
    addedPack: !hasPack(before, blueprint.source.pack),
    setting,
    settingBefore: before.packSetting,
    sheetBefore: before.activeSheet,
  };
}

function hasPack({ parts, packSetting }: WorkbookState, pack: Pack): boolean {
  const inside = packsOf(parts, packSetting);
  return inside.kind !== "none" && inside.packs.some(({ id }) => id === pack.id);
}

function undo({ blueprint, before }: Begun): Promise<readonly string[]> {
  const sheets = blueprint.sheets.map(({ name }) => name);
  return takeAway({ sheets, names: blueprint.names.map(({ name }) => name) }, before);
}
