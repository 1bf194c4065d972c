import type { LaoType } from "../pack/laoType";
import { listWithItems } from "../pack/outline";
import { plainText } from "../text/plainText";
import type { Area, Indicator, Pack } from "../pack/schema";
import { indicatorFor } from "../pack/variant";
import { isBlank, quoteCell } from "./cell";
import { compileIndicator, type CompiledIndicator } from "./compile";
import { fail, succeed, type Outcome } from "../outcome";
import { scoreIssue, type ScoreIssue } from "./issue";

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
  /** @param pack "lpa-2567", "2567", 2567, or blank for the pack in use. */
  findPack(pack: unknown): Outcome<OpenPack, ScoreIssue>;
  /** @param indicator 3, "3", "๓", "ตัวชี้วัดที่ 3", its key, or with a pack in front: "2567/3". */
  findIndicator(indicator: unknown, pack: unknown): Outcome<OpenIndicator, ScoreIssue>;
  /** @param area "ด้านที่ 1", "ด้าน ๑" or "area 1", or with a pack in front. Null where the text names no area. */
  findArea(
    area: unknown,
    pack: unknown,
  ): Outcome<{ readonly area: Area; readonly open: OpenPack }, ScoreIssue> | null;
}

/** Cells naming an indicator repeat over a workbook; this many different spellings are remembered. */
const rememberedNames = 2_000;

export function createCatalogue(packs: readonly Pack[], packInUse: string): Catalogue {
  const open = new Map(packs.map((pack) => [pack.id, openPack(pack)]));
  const remembered = new Map<unknown, Outcome<OpenIndicator, ScoreIssue>>();

  function findPack(pack: unknown): Outcome<OpenPack, ScoreIssue> {
    const id = isBlank(pack) ? packInUse : nameOf(pack);
    const found = open.get(id) ?? open.get(`lpa-${id}`);
    return found
      ? succeed(found)
      : fail(
          scoreIssue("unknownPack", {
            pack: quoteCell(isBlank(pack) ? id : pack),
            packs: [...open.keys()],
          }),
        );
  }

  function split(
    reference: unknown,
    pack: unknown,
  ): Outcome<{ readonly name: string; readonly open: OpenPack }, ScoreIssue> {
    const [name, packName, more] = nameOf(reference).split("/").reverse();
    if (packName !== undefined && !isBlank(pack))
      return fail(scoreIssue("twoPacks", { reference: quoteCell(reference) }));
    const found = findPack(packName ?? pack);
    return found.ok
      ? succeed({ name: more === undefined ? (name ?? "").trim() : "", open: found.value })
      : found;
  }

  function lookUp(indicator: unknown, pack: unknown): Outcome<OpenIndicator, ScoreIssue> {
    const parts = split(indicator, pack);
    if (!parts.ok) return parts;
    const { name, open: within } = parts.value;
    const found = within.indicators.get(name.replace(/^(ตัวชี้วัด(ที่)?|indicator) ?/, ""));
    return found
      ? succeed(found)
      : fail(scoreIssue("unknownIndicator", { indicator: quoteCell(indicator), pack: within.pack.id }));
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
      if (typeof area !== "string") return null;
      const match = /^(?:(.*)\/)?\s*(?:ด้าน(?:ที่)?|area)\s*([^\s/]+)$/.exec(nameOf(area));
      if (!match) return null;
      const parts = split(area, pack);
      if (!parts.ok) return parts;
      const within = parts.value.open;
      const found = within.pack.areas.find(({ id }) => id.toLowerCase() === match[2]);
      return found
        ? succeed({ area: found, open: within })
        : fail(scoreIssue("unknownArea", { area: quoteCell(area), pack: within.pack.id }));
    },
  };
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

const longestName = 120;

/** A cell as a name to look up; what can't be a name becomes one that nothing bears. */
function nameOf(cell: unknown): string {
  const text = typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
  return text.length > longestName ? "" : plainText(text);
}
