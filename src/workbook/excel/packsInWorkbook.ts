import { contentHash } from "../../pack/identity/hashes";
import { shortHash } from "../../pack/identity/shortHash";
import { builtInPacks, defaultPackId } from "../../pack/builtIn";
import type { PackIssue } from "../../pack/issue";
import type { Pack } from "../../pack/schema";
import { readPackPart, type PackPart } from "../file/packPart";
import { listTemplates, type ListedTemplate } from "./listTemplates";
import {
  askForPackSetting,
  askForParts,
  readPackSetting,
  readParts,
  type PackSetting,
  type CustomPart,
} from "./workbookState";

/** The packs that the open workbook carries, or that its templates name. */
export type PacksInWorkbook =
  | { readonly kind: "none" }
  | {
      readonly kind: "found";
      /** The sound ones inside, and those at hand that stand in for lost ones. */
      readonly packs: readonly Pack[];
      /** The id of the pack that is meant where a formula names none; it may be one of the faults'. */
      readonly inUse: string;
      /** Ids of packs that the workbook is to get back; one at hand of the very content stands in. */
      readonly standingIn: readonly string[];
      /** Packs that can't be used, one an id. */
      readonly faults: readonly PackFault[];
    };

/** Why a pack that the workbook means can't be used: no other one answers in its place. */
export type PackFault =
  | {
      /** Its part does not read, a newer add-in wrote it, or it is not the one that the workbook was scored by. */
      readonly kind: "damaged" | "newer" | "differs";
      readonly id: string;
      readonly version: string;
      readonly issues: readonly PackIssue[];
    }
  | {
      /** Another program dropped its part, and none that comes with the add-in says the same. */
      readonly kind: "lost";
      readonly id: string;
      readonly version: string;
      /** The first digits of its content hash; blank where the workbook does not say it. */
      readonly hash: string;
      /** The built-in one of its id, which says something else; null where there is none. */
      readonly builtIn: PackSetting | null;
    };

/** What a template says of the pack that it was made by. */
export type TemplatePack = Pick<ListedTemplate, "packId" | "packVersion" | "packHash" | "frozen">;

/**
 * Reads the packs of the open workbook and what its templates say of them, in four round trips.
 *
 * @param loadKnown Packs at hand beside the built-in ones; asked for only where the workbook lacks one.
 */
export async function readPacksInWorkbook(
  context: Excel.RequestContext,
  loadKnown: LoadPacks = () => Promise.resolve([]),
): Promise<PacksInWorkbook> {
  const askedParts = askForParts(context);
  const asked = askForPackSetting(context);
  await context.sync();
  const parts = await readParts(context, askedParts);
  const setting = readPackSetting(asked);
  const templates = await listTemplates(context);
  const found = packsOf(parts, setting, templates);
  if (found.kind === "none" || found.faults.length === 0) return found;
  return packsOf(parts, setting, templates, await loadKnown());
}

export type LoadPacks = () => Promise<readonly Pack[]>;

export function packSettingFor(pack: Pack): PackSetting {
  return { id: pack.id, version: pack.version, hash: hashOf(pack) };
}

function hashOf(pack: Pack): string {
  return shortHash(contentHash(pack));
}

type Faulty = Exclude<PackPart, { readonly kind: "sound" }>;

/**
 * What parts, setting and templates say together. Part and setting may both be lost, so a template's own cells have the last
 * word on which pack it was made by.
 *
 * @param known Packs at hand beside the built-in ones. By the hash alone one of them stands in, never by id or version.
 */
export function packsOf(
  parts: readonly CustomPart[],
  setting: PackSetting | null,
  templates: readonly TemplatePack[] = [],
  known: readonly Pack[] = [],
): PacksInWorkbook {
  const read = parts.flatMap(({ xml }) => readPackPart(xml) ?? []);
  const named = namedBy(templates, setting);
  // A frozen template has no formula that another content of its pack could score.
  const meant = [...(setting ? [setting] : []), ...named.filter(({ isFrozen }) => !isFrozen)];
  const sound = onePerId(
    read.flatMap((part) => (part.kind === "sound" ? [part.pack] : [])),
    meant,
  );
  const faulty = read.filter((part): part is Faulty => part.kind !== "sound");
  const ids = new Set([...sound, ...faulty, ...meant, ...named].map(({ id }) => id));
  const found = [...ids].map((id): FoundPack => {
    const wanted = meant.filter((one) => one.id === id);
    const own = sound.find((pack) => pack.id === id);
    if (own && agrees(own, wanted)) return { pack: own, isLost: false };
    const broken = faulty.find((part) => part.id === id);
    const last = wanted.length > 0 ? wanted : named.filter((one) => one.id === id);
    const pack = [...builtInPacks, ...known].find(
      (one) => one.id === id && isKnown(last) && agrees(one, last),
    );
    if (!pack) return { fault: own ? differing(own) : (broken ?? lost(id, last)) };
    // Where the cells of a template are all that is left, a built-in pack need not be put back.
    const isAtHome = !own && !broken && setting?.id !== id && builtInPacks.includes(pack);
    return { pack, isLost: !isAtHome };
  });
  const inUse = setting?.id ?? named.at(-1)?.id ?? sound.at(-1)?.id ?? faulty.at(-1)?.id;
  if (inUse === undefined) return { kind: "none" };
  const packs = found.flatMap((one) => ("pack" in one ? [one] : []));
  return {
    kind: "found",
    packs: packs.map(({ pack }) => pack),
    inUse,
    standingIn: packs.filter(({ isLost }) => isLost).map(({ pack }) => pack.id),
    faults: found.flatMap((one) => ("fault" in one ? [one.fault] : [])),
  };
}

/** By its id, the pack that answers – `isLost` where the workbook is to get it back –, or why none does. */
type FoundPack = { readonly pack: Pack; readonly isLost: boolean } | { readonly fault: PackFault };

interface NamedPack extends PackSetting {
  readonly isFrozen: boolean;
}

/** A template's formulas take the pack from its cell, so that a blank one means the pack in use, of whatever content. */
function namedBy(templates: readonly TemplatePack[], setting: PackSetting | null): readonly NamedPack[] {
  const said = templates.filter(({ packId, packHash }) => packId !== "" || packHash !== "");
  const ids = said.map(({ packId }) => packId).filter((id) => id !== "");
  const inUse = setting?.id ?? ids.at(-1) ?? defaultPackId;
  return said.map(({ packId, packVersion, packHash, frozen }) => ({
    id: packId === "" ? inUse : packId,
    version: packVersion,
    hash: packHash,
    isFrozen: frozen !== "",
  }));
}

/** Whether a pack is the one that is meant, as far as it is said. */
function agrees(pack: Pack, meant: readonly PackSetting[]): boolean {
  return meant.every(({ hash }) => hash === "" || hash.toLowerCase() === hashOf(pack));
}

function isKnown(meant: readonly PackSetting[]): boolean {
  return meant.some(({ hash }) => hash !== "");
}

function differing({ id, version }: Pack): PackFault {
  return { kind: "differs", id, version, issues: [] };
}

function lost(id: string, meant: readonly PackSetting[]): PackFault {
  const known = builtInPacks.find((pack) => pack.id === id);
  const builtIn = known ? packSettingFor(known) : null;
  const { version = "", hash = "" } = meant.find((one) => one.hash !== builtIn?.hash) ?? {};
  return { kind: "lost", id, version, hash, builtIn };
}

/** Of packs of one id, the one that is meant, else the one added last. */
function onePerId(packs: readonly Pack[], named: readonly PackSetting[]): readonly Pack[] {
  const byId = new Map<string, Pack>();
  for (const pack of packs) {
    const known = byId.get(pack.id);
    if (!known || named.every(({ hash }) => hash !== hashOf(known))) byId.set(pack.id, pack);
  }
  return [...byId.values()];
}
