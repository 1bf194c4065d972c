import { contentHash, shortHash } from "../../pack/identity/hashes";
import { builtInPacks } from "../../pack/builtIn";
import type { PackIssue } from "../../pack/issue";
import type { Pack } from "../../pack/schema";
import { readPackPart, type PackPart } from "../file/packPart";
import {
  askForPackSetting,
  askForParts,
  readPackSetting,
  readParts,
  type PackSetting,
  type CustomPart,
} from "./workbookState";

/** The packs that the open workbook carries. */
export type PacksInWorkbook =
  | { readonly kind: "none" }
  | {
      readonly kind: "found";
      readonly packs: readonly Pack[];
      /** The id of the pack that the workbook is scored by. */
      readonly inUse: string;
      /** Ids of packs whose part is broken or gone, for which the built-in one of the same content stands in. */
      readonly standingIn: readonly string[];
    }
  | {
      /** A part does not read, a newer add-in wrote it, or it is not the one that the workbook was scored by. */
      readonly kind: "damaged" | "newer" | "differs";
      readonly id: string;
      readonly version: string;
      readonly issues: readonly PackIssue[];
      /** The packs that are sound. */
      readonly packs: readonly Pack[];
    };

/** Reads the packs of the open workbook, in two round trips. */
export async function readPacksInWorkbook(context: Excel.RequestContext): Promise<PacksInWorkbook> {
  const parts = askForParts(context);
  const setting = askForPackSetting(context);
  await context.sync();
  return packsOf(await readParts(context, parts), readPackSetting(setting));
}

export function packSettingFor(pack: Pack): PackSetting {
  return { id: pack.id, version: pack.version, hash: hashOf(pack) };
}

function hashOf(pack: Pack): string {
  return shortHash(contentHash(pack));
}

type Faulty = Exclude<PackPart, { readonly kind: "sound" }>;

/** What parts and setting say together. */
export function packsOf(parts: readonly CustomPart[], setting: PackSetting | null): PacksInWorkbook {
  const read = parts.flatMap(({ xml }) => readPackPart(xml) ?? []);
  const sound = onePerId(
    read.flatMap((part) => (part.kind === "sound" ? [part.pack] : [])),
    setting,
  );
  const lacking = read.filter(
    (part): part is Faulty => part.kind !== "sound" && sound.every(({ id }) => id !== part.id),
  );
  const gone = setting && [...sound, ...lacking].every(({ id }) => id !== setting.id) ? [setting] : [];
  const faulty = [...lacking, ...gone.map(missingPart)];
  const standIns = faulty.flatMap(({ id }) => standInFor(id, setting) ?? []);
  const packs = [...sound, ...standIns];
  const fault = faulty.find(({ id }) => packs.every((pack) => pack.id !== id));
  if (fault) return { ...fault, packs };
  const differing = packs.find((pack) => pack.id === setting?.id && hashOf(pack) !== setting.hash);
  if (differing) {
    const { id, version } = differing;
    return { kind: "differs", id, version, issues: [], packs: packs.filter((pack) => pack !== differing) };
  }
  const inUse = packs.find(({ id }) => id === setting?.id) ?? packs.at(-1);
  if (!inUse) return { kind: "none" };
  return { kind: "found", packs, inUse: inUse.id, standingIn: standIns.map(({ id }) => id) };
}

/** Other programs drop custom XML when they save; the setting still tells which pack it was. */
function missingPart({ id, version }: PackSetting): Faulty {
  return { kind: "damaged", id, version, issues: [] };
}

function standInFor(id: string, setting: PackSetting | null): Pack | null {
  if (setting?.id !== id) return null;
  return builtInPacks.find((pack) => pack.id === id && hashOf(pack) === setting.hash) ?? null;
}

/** Of packs of one id, the one that the setting means, else the one added last. */
function onePerId(packs: readonly Pack[], setting: PackSetting | null): readonly Pack[] {
  const byId = new Map<string, Pack>();
  for (const pack of packs) {
    const known = byId.get(pack.id);
    if (!known || hashOf(known) !== setting?.hash) byId.set(pack.id, pack);
  }
  return [...byId.values()];
}
