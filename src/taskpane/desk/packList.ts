import { canonicalJson } from "../../pack/identity/canonicalJson";
import { isLaterVersion } from "../../pack/laterVersion";
import type { Pack } from "../../pack/schema";
import type { PacksInUse } from "../excel/packsInUse";

/** Where a pack comes from. */
export type Origin = "workbook" | "builtIn" | "file";

/** One pack as the officer sees it: the same content from several places is one. */
export interface ListedPack {
  /** Tells it from the others of the list. */
  readonly key: string;
  readonly pack: Pack;
  readonly origins: readonly Origin[];
  /** Whether formulas that name no pack mean it. */
  readonly inUse: boolean;
}

interface Sources {
  readonly packs: PacksInUse;
  readonly builtIn: readonly Pack[];
  readonly loaded: readonly Pack[];
}

/** All packs at hand: the workbook's first, then the built-in ones, then those from files. */
export function listPacks({ packs, builtIn, loaded }: Sources): readonly ListedPack[] {
  const all = [
    ...packs.own
      .filter(({ id }) => !packs.standingIn.includes(id))
      .map((pack) => ({ pack, origin: "workbook" as const })),
    ...builtIn.map((pack) => ({ pack, origin: "builtIn" as const })),
    ...loaded.map((pack) => ({ pack, origin: "file" as const })),
  ];
  const listed: ListedPack[] = [];
  for (const { pack, origin } of all) {
    const index = listed.findIndex((one) => isSamePack(one.pack, pack));
    const known = listed[index];
    if (known) listed[index] = { ...known, origins: [...known.origins, origin] };
    else
      listed.push({
        key: `${origin}:${pack.id}`,
        pack,
        origins: [origin],
        inUse: packs.inUse !== null && isSamePack(pack, packs.inUse),
      });
  }
  return listed;
}

/** Whether two packs say the same, down to the last word. `$schema` is for the editor and says nothing. */
export function isSamePack(one: Pack, other: Pack): boolean {
  return one === other || (one.id === other.id && contentOf(one) === contentOf(other));
}

const contents = new WeakMap<Pack, string>();

function contentOf(pack: Pack): string {
  const known = contents.get(pack);
  if (known !== undefined) return known;
  const content = canonicalJson({ ...pack, $schema: undefined });
  contents.set(pack, content);
  return content;
}

/**
 * The pack by which the workbook is scored now and which choosing another would put aside; null where the workbook has
 * chosen none, or this one. A pack that can't be read counts: choosing ends its hope of coming back.
 */
export function replacedBy(
  packs: PacksInUse,
  chosen: Pack,
): { readonly id: string; readonly version: string } | null {
  const { inUse, isChosen, faults } = packs;
  if (inUse) return isChosen && !isSamePack(inUse, chosen) ? inUse : null;
  return faults[0] ?? null;
}

/** The newest later version of a pack among those at hand; null where there is none. */
export function newerVersion(listed: readonly ListedPack[], pack: Pack): ListedPack | null {
  return listed
    .filter((one) => one.pack.id === pack.id && isLaterVersion(one.pack.version, pack.version))
    .reduce<ListedPack | null>(
      (newest, one) => (newest && !isLaterVersion(one.pack.version, newest.pack.version) ? newest : one),
      null,
    );
}

/** Packs that claim to be the same, by id and version, and are not; all but this one. */
export function contradicting(listed: readonly ListedPack[], pack: Pack): readonly ListedPack[] {
  return listed.filter(
    (one) => one.pack.id === pack.id && one.pack.version === pack.version && !isSamePack(one.pack, pack),
  );
}

/** The two years that are most likely to be compared: of one series of packs the newest year, and the one before it. */
export function lastTwoYears(
  listed: readonly ListedPack[],
): { readonly older: ListedPack; readonly newer: ListedPack } | null {
  const newestFirst = [...listed].sort((one, other) => other.pack.year - one.pack.year);
  for (const newer of newestFirst) {
    const older = newestFirst.find(
      ({ pack }) => pack.year < newer.pack.year && seriesOf(pack) === seriesOf(newer.pack),
    );
    if (older) return { older, newer };
  }
  return null;
}

/** "lpa-2567" is of the series "lpa-". */
function seriesOf({ id }: Pack): string {
  return id.replace(/\d{4}/, "");
}
