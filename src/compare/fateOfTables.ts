import type { AnswerPlace } from "../answers/entries";
import type { LaoType } from "../pack/laoType";
import { isOfExecutives } from "../pack/executive";
import { listIndicators } from "../pack/outline";
import type { Area, Pack } from "../pack/schema";
import type { IndicatorPlace } from "./asks";
import type { Change } from "./change";
import { keepAt, land, leave, type Fate } from "./fate";
import { sameText } from "./sameText";
import { matchAreas } from "./standing";

export type TablePlace = Exclude<AnswerPlace, IndicatorPlace>;

/** Finds what becomes of marks typed for an area, of history, holidays, divisions and the assessment of executives. */
export function fatesOfTables(older: Pack, newer: Pack, laoType: LaoType): (place: TablePlace) => Fate {
  const areas = new Map(older.areas.map((area) => [area.id, area]));
  const partners = new Map(matchAreas(older, newer).pairs);
  const listing = new Set([older, newer].flatMap(listIndicators).map(({ area }) => area));
  const years = newer.fiscalYear - older.fiscalYear;
  const inArea = (area: string, landIn: (from: Area, to: Area) => Fate): Fate => {
    const from = areas.get(area);
    if (!from) return leave("unknownArea");
    const to = partners.get(from);
    return to ? landIn(from, to) : leave("areaDropped");
  };
  return (place) => {
    switch (place.of) {
      case "area":
        return inArea(place.area, (from, to) => {
          if (listing.has(from)) return leave("neverAsked");
          if (listing.has(to)) return leave("areaHasIndicators");
          return land({ place: { ...place, area: to.id }, changes: changesOfArea(from, to, laoType) });
        });
      case "historyArea":
        return inArea(place.area, (_, to) => keepAt({ ...place, area: to.id }));
      case "holiday":
        return years === 0 ? keepAt(place) : leave("holidayOfAnotherYear");
      case "history":
      case "division":
        return keepAt(place);
      case "executive": {
        const isOfYear = years !== 0 && place.field !== "title" && place.field !== "indicator";
        return isOfYear || isOfExecutives(newer) ? leave("executiveOfAnotherYear") : keepAt(place);
      }
    }
  };
}

function changesOfArea(older: Area, newer: Area, laoType: LaoType): readonly Change[] {
  const changes: Change[] = [];
  if (!sameText(older.title, newer.title))
    changes.push({ kind: "title", from: older.title, to: newer.title });
  const [from, to] = [marksStated(older, laoType), marksStated(newer, laoType)];
  if (from !== to) changes.push({ kind: "fullMarks", from, to });
  return changes;
}

/** The full marks that the paper states for the type; null where it states none, or contradicts itself. */
function marksStated({ statedMarks = [] }: Area, laoType: LaoType): number | null {
  const own = statedMarks.filter(({ laoTypes }) => laoTypes?.includes(laoType) ?? true);
  const [marks, ...others] = new Set(own.map((stated) => stated.marks));
  return others.length === 0 ? (marks ?? null) : null;
}
