import type { LaoType } from "../pack/laoType";
import { listWithItems } from "../pack/outline";
import type { Area, Indicator, Pack } from "../pack/schema";
import { indicatorFor } from "../pack/variant";
import { isErrorCell, mayBeBlank, quoteCell } from "./cell";
import { compileIndicator, type CompiledIndicator } from "./compile";
import { fail, succeed, type Outcome } from "../outcome";
import { scoreIssue, type ScoreIssue } from "./issue";
import { findNumbered, isSameTitle, plainName } from "./numberedName";
import { plainPackName, referenceBecome, splitReference } from "./reference";

/** A pack with its indicators at hand. */
export interface OpenPack {
  readonly pack: Pack;
  /** By number and by key, in printed order of numbers first. */
  readonly indicators: ReadonlyMap<string, OpenIndicator>;
}

export interface OpenIndicator {
  readonly pack: Pack;
  readonly area: Area;
  /** The indicator whose item it is, or null. */
  readonly parent: Indicator | null;
  /** As the pack has it, whatever the LAO type. */
  readonly indicator: Indicator;
  /**
   * Ready to score for one LAO type; fails where the rubric depends on the type and none is given. Compiled on first
   * use, since a workbook asks for few of a pack's indicators at once.
   */
  readonly compiled: (laoType: LaoType | null) => Outcome<CompiledIndicator, ScoreIssue>;
}

/** The packs that formulas may name. All look-ups take cells as they come. */
export interface Catalogue {
  /** @param pack "lpa-2567", "2567", 2567, or blank (0 in older Excel) for the pack in use. */
  findPack(pack: unknown): Outcome<OpenPack, ScoreIssue>;
  /** @param indicator 3, "3", "๓", "ตัวชี้วัดที่ 3 การจัดทำ…", its title, its key, or with a pack in front: "2567/3". */
  findIndicator(indicator: unknown, pack: unknown): Outcome<OpenIndicator, ScoreIssue>;
  /** @param area "ด้านที่ 1", "ด้าน ๑ การบริหารจัดการ" or "area 1", or with a pack in front. Null where the text names no area. */
  findArea(
    area: unknown,
    pack: unknown,
  ): Outcome<{ readonly area: Area; readonly open: OpenPack }, ScoreIssue> | null;
}

/** Cells naming an indicator repeat over a workbook; this many different spellings are remembered. */
const rememberedNames = 2_000;

/** @param lost Ids of packs that are meant and can't be used, which is another thing than a wrong name. */
export function createCatalogue(
  packs: readonly Pack[],
  packInUse: string,
  lost: readonly string[] = [],
): Catalogue {
  const open = new Map(packs.map((pack) => [pack.id, openPack(pack)]));
  const remembered = new Map<unknown, Outcome<OpenIndicator, ScoreIssue>>();

  function findPack(pack: unknown): Outcome<OpenPack, ScoreIssue> {
    const isLeftOut = mayBeBlank(pack);
    const id = isLeftOut ? packInUse : plainPackName(pack);
    const found = open.get(id) ?? open.get(`lpa-${id}`);
    if (found) return succeed(found);
    const gone = lost.find((one) => one === id || one === `lpa-${id}`);
    if (gone !== undefined) return fail(scoreIssue("packLost", { pack: gone }));
    return fail(
      isErrorCell(pack)
        ? scoreIssue("errorForName", {})
        : scoreIssue("unknownPack", { pack: isLeftOut ? id : quoteCell(pack), packs: [...open.keys()] }),
    );
  }

  function split(reference: unknown, pack: unknown): Outcome<Reference, ScoreIssue> {
    const { packName: own, name } = splitReference(plainName(reference));
    if (own === null) return withPack(name, findPack(pack));
    const named = findPack(own);
    if (!named.ok || mayBeBlank(pack)) return withPack(name, named);
    const given = findPack(pack);
    return given.ok && given.value !== named.value
      ? fail(scoreIssue("twoPacks", { reference: quoteCell(reference), pack: given.value.pack.id }))
      : withPack(name, given);
  }

  function lookUp(indicator: unknown, pack: unknown): Outcome<OpenIndicator, ScoreIssue> {
    const parts = split(indicator, pack);
    if (!parts.ok) return parts;
    const { name, open: within } = parts.value;
    const found = findNumbered(
      name,
      (number) => within.indicators.get(number),
      (one) => one.indicator.title,
    );
    if (found.kind === "found") return succeed(found.value);
    const titled = withTitle(within, name);
    if (titled) return succeed(titled);
    const values = { indicator: quoteCell(indicator), pack: within.pack.id };
    if (found.kind === "none") return fail(noIndicator(indicator, values));
    const { id, title } = found.value.indicator;
    return fail(scoreIssue("otherTitle", { ...values, id, title: quoteCell(title) }));
  }

  return {
    findPack,
    findIndicator(indicator, pack) {
      if (pack !== null && pack !== undefined) return lookUp(indicator, pack);
      const known = remembered.get(indicator);
      if (known !== undefined) return known;
      const found = lookUp(indicator, null);
      if (found.ok && remembered.size < rememberedNames) remembered.set(indicator, found);
      return found;
    },
    findArea(area, pack) {
      if (typeof area !== "string" || !/^(?:[^/ ]+ ?\/)? ?(?:ด้าน|area)/.test(plainName(area))) return null;
      const parts = split(area, pack);
      if (!parts.ok) return parts;
      const { name, open: within } = parts.value;
      const { areas } = within.pack;
      const bare = name.replace(/^(?:ด้าน|area) ?/, "");
      const found = findNumbered(
        bare,
        (number) => areas.find(({ id }) => id.toLowerCase() === number),
        ({ title }) => title,
      );
      const titled = areas.find(({ title }) => isSameTitle(title, bare) || isSameTitle(title, name));
      const named = found.kind === "found" ? found.value : titled;
      return named
        ? succeed({ area: named, open: within })
        : fail(scoreIssue("unknownArea", { area: quoteCell(area), pack: within.pack.id }));
    },
  };
}

/** A name and the pack in which it is looked up. */
interface Reference {
  readonly name: string;
  readonly open: OpenPack;
}

function withPack(name: string, pack: Outcome<OpenPack, ScoreIssue>): Outcome<Reference, ScoreIssue> {
  return pack.ok ? succeed({ name, open: pack.value }) : pack;
}

function withTitle({ indicators }: OpenPack, name: string): OpenIndicator | undefined {
  return [...indicators.values()].find(({ indicator }) => isSameTitle(indicator.title, name));
}

/** Why no indicator was found: what Excel made of the cell, where that can be told. */
function noIndicator(
  cell: unknown,
  values: { readonly indicator: string; readonly pack: string },
): ScoreIssue {
  if (isErrorCell(cell)) return scoreIssue("errorForName", {});
  const reference = referenceBecome(cell);
  return reference === null
    ? scoreIssue("unknownIndicator", values)
    : scoreIssue("referenceBecameDay", { day: Number(cell), reference });
}

const opened = new WeakMap<Pack, OpenPack>();

/** A pack with its indicators at hand; opened once, so that a rubric is compiled once. */
export function openPack(pack: Pack): OpenPack {
  const known = opened.get(pack);
  if (known) return known;
  const open = openAnew(pack);
  opened.set(pack, open);
  return open;
}

function openAnew(pack: Pack): OpenPack {
  const placed = listWithItems(pack).map(({ indicator, area, parent }) => ({
    indicator,
    entry: { pack, area, parent, indicator, compiled: compileOnce(indicator, pack) },
  }));
  return {
    pack,
    indicators: new Map([
      ...placed.map(({ indicator, entry }) => [indicator.key, entry] as const),
      ...placed.map(({ indicator, entry }) => [indicator.id.toLowerCase(), entry] as const),
    ]),
  };
}

function compileOnce(indicator: Indicator, pack: Pack): OpenIndicator["compiled"] {
  if (indicator.variants) return compileVariants(indicator, pack);
  let compiled: Outcome<CompiledIndicator, ScoreIssue> | undefined;
  return () => (compiled ??= succeed(compileIndicator(indicator, pack)));
}

function compileVariants(indicator: Indicator, pack: Pack): OpenIndicator["compiled"] {
  const compiled = new Map<LaoType | null, Outcome<CompiledIndicator, ScoreIssue>>();
  return (laoType) => {
    const known = compiled.get(laoType);
    if (known) return known;
    const asked = indicatorFor(indicator, laoType);
    const made = asked
      ? succeed(compileIndicator(asked, pack))
      : fail(scoreIssue("laoTypeNeeded", { indicator: indicator.id }));
    compiled.set(laoType, made);
    return made;
  };
}
