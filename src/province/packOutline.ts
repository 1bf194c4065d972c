import { contentHash } from "../pack/identity/hashes";
import type { LaoType } from "../pack/laoType";
import { listWithItems } from "../pack/outline";
import type { Indicator, Pack } from "../pack/schema";
import { indicatorFor } from "../pack/variant";

/** What a pack asks of one type of organization: titles and texts that results of many share. */
export interface PackOutline {
  /** The content hash, 64 hex digits. */
  readonly hash: string;
  readonly id: string;
  readonly version: string;
  /** The LPA year, Buddhist. */
  readonly year: number;
  readonly title: string;
  readonly percentDecimals: number;
  readonly laoType: LaoType;
  readonly areas: readonly { readonly id: string; readonly title: string }[];
  /** In printed order, items behind the indicator that they belong to. */
  readonly indicators: readonly IndicatorOutline[];
}

export interface IndicatorOutline {
  readonly key: string;
  /** The printed number. */
  readonly id: string;
  readonly title: string;
  /** The area's number. */
  readonly area: string;
  /** Null where the paper does not say. */
  readonly full: number | null;
  readonly isItem: boolean;
  /** Scored and shown, and counted in neither sum. */
  readonly isPilot: boolean;
  readonly clauses: readonly ClauseOutline[];
}

export interface ClauseOutline {
  readonly id: string;
  readonly text: string;
  /** Something that must not happen. */
  readonly isFault: boolean;
}

/** A pack of which results of this type are of one make. */
export function outlineKey(hash: string, type: LaoType): string {
  return `${hash}:${type}`;
}

const known = new WeakMap<Pack, Map<LaoType, PackOutline>>();

/** The same object for the same pack and type. */
export function outlineOf(pack: Pack, type: LaoType): PackOutline {
  const ofPack = known.get(pack) ?? new Map<LaoType, PackOutline>();
  known.set(pack, ofPack);
  const made = ofPack.get(type) ?? drawOutline(pack, type);
  ofPack.set(type, made);
  return made;
}

function drawOutline(pack: Pack, laoType: LaoType): PackOutline {
  const { id, version, year, title, percentDecimals, areas } = pack;
  return {
    hash: contentHash(pack),
    ...{ id, version, year, title: title.th, percentDecimals, laoType },
    areas: areas.map((area) => ({ id: area.id, title: area.title })),
    indicators: listWithItems(pack).map(({ indicator, area, parent }) =>
      indicatorOutline(indicatorFor(indicator, laoType) ?? indicator, area.id, parent !== null),
    ),
  };
}

function indicatorOutline(indicator: Indicator, area: string, isItem: boolean): IndicatorOutline {
  const { key, id, title, fullMarks, counted, clauses } = indicator;
  return {
    ...{ key, id, title, area, full: fullMarks, isItem, isPilot: counted === "pilot" },
    clauses: clauses.map((clause) => ({
      id: clause.id,
      text: clause.text,
      isFault: clause.fault === true,
    })),
  };
}
