import { fail, succeed, type Outcome } from "../../outcome";
import { canonicalJson } from "../identity/canonicalJson";
import { packIssue, type PackIssue } from "../issue";
import { limited } from "../limits";
import { listIndicators, type PlacedIndicator } from "../outline";
import type { Area, Overlay, Pack, Unit } from "../schema";
import { isSamePlace, standingOf } from "./basePlaces";
import { recordOf, versionName } from "./baseRecord";
import { layOver, type BaseTaken, type LaidOver } from "./layOver";

/**
 * What of a pack is a province's own, as an overlay over a base that the pack was made from. Refused where the two differ
 * in what no overlay says: each such part is named at its place in the pack.
 */
export function overlayFrom(
  pack: Pack,
  base: Pack,
  province: string,
  taken: BaseTaken = "sameScoring",
): Outcome<LaidOver, readonly PackIssue[]> {
  const made = pack.origin?.base;
  const record = recordOf(base);
  if (made && taken === "sameScoring" && made.content !== record.content)
    return fail([
      packIssue(
        "madeFromOther",
        { base: made.id, from: versionName(made), to: versionName(record) },
        "origin.base.content",
      ),
    ]);
  const overlay = ownOf(pack, base, province);
  const laid = layOver(base, overlay);
  if (!laid.ok) return laid;
  const beyond = partsApart(pack, laid.value).map((place) =>
    packIssue("beyondOverlay", { part: place, base: base.id }, place),
  );
  if (beyond.length > 0) return fail(limited(beyond));
  const moved = addedBefore(pack, laid.value);
  const remarks = moved.length > 0 ? [packIssue("ownStandLast", { ids: moved }, "indicators")] : [];
  return succeed({ ...laid.value, remarks: [...laid.value.remarks, ...remarks] });
}

function ownOf(pack: Pack, base: Pack, province: string): Overlay {
  const [ofPack, ofBase] = [listIndicators(pack), listIndicators(base)];
  const indicators = ofPack.flatMap((one) => {
    const before = sameIn(ofBase, one);
    if (before && isAlike(before.indicator, one.indicator)) return [];
    const change = before ? ("replaced" as const) : ("added" as const);
    return [{ ...standingOf(one), change, indicator: one.indicator }];
  });
  const dropped = ofBase.filter((one) => !sameIn(ofPack, one)).map(({ indicator }) => indicator.id);
  const overlay: Overlay = {
    ...{ id: pack.id, version: pack.version, title: pack.title, province },
    ...{ extends: base.id, base: recordOf(base), indicators },
    ...(dropped.length > 0 && { dropped }),
  };
  const laid = layOver(base, overlay);
  const notes = besides(pack.notes, base.notes);
  const acknowledged = besides(pack.acknowledged, laid.ok ? laid.value.pack.acknowledged : []);
  return {
    ...overlay,
    ...(notes.length > 0 && { notes }),
    ...(acknowledged.length > 0 && { acknowledged }),
  };
}

function sameIn(placed: readonly PlacedIndicator[], wanted: PlacedIndicator): PlacedIndicator | undefined {
  return placed.find(
    (one) => one.indicator.id === wanted.indicator.id && isSamePlace(standingOf(one), standingOf(wanted)),
  );
}

function isAlike(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/** What a list says beside another. */
function besides<Item>(list: readonly Item[] = [], other: readonly Item[] = []): readonly Item[] {
  return list.filter((one) => !other.some((item) => isAlike(one, item)));
}

/** Where a pack differs from what its overlay comes to, besides its names, its origin, and where in a unit an added one stands. */
function partsApart(pack: Pack, { pack: other, overlay }: LaidOver): readonly string[] {
  const { areas, ...rest } = pack;
  const { areas: otherAreas, ...otherRest } = other;
  const aside = new Set(["id", "version", "title", "origin", "$schema"]);
  const keys = [...new Set([...Object.keys(rest), ...Object.keys(otherRest)])].filter(
    (key) => !aside.has(key),
  );
  const fields = keys.filter((key) => !isAlike(valueOf(rest, key), valueOf(otherRest, key)));
  const isListed = isAlike(
    areas.map(({ id }) => id),
    otherAreas.map(({ id }) => id),
  );
  if (!isListed) return [...fields, "areas"];
  const added = addedNumbers(overlay);
  const apart = areas.flatMap((area, index) => {
    const there = otherAreas[index];
    return there && isAlike(addedLast(area, added), addedLast(there, added))
      ? []
      : [`areas[${String(index)}]`];
  });
  return [...fields, ...apart];
}

/** What is noted and acknowledged is so in whatever order; left out, it is as good as an empty list. */
function valueOf(pack: Omit<Pack, "areas">, key: string): unknown {
  if (key === "notes" || key === "acknowledged") return (pack[key] ?? []).map(canonicalJson).sort();
  return Object.entries(pack).find(([name]) => name === key)?.[1] ?? null;
}

function addedNumbers({ indicators }: Overlay): ReadonlySet<string> {
  return new Set(indicators.filter(({ change }) => change === "added").map(({ indicator }) => indicator.id));
}

function addedLast(part: Area | Unit, added: ReadonlySet<string>): object {
  const { units = [] } = part;
  return {
    ...part,
    ...(part.units && { units: units.map((unit) => addedLast(unit, added)) }),
    ...("indicators" in part && {
      indicators: [
        ...part.indicators.filter(({ id }) => !added.has(id)),
        ...part.indicators.filter(({ id }) => added.has(id)),
      ],
    }),
  };
}

/** Added indicators that stood before others of their unit. */
function addedBefore(pack: Pack, { pack: laid, overlay }: LaidOver): readonly string[] {
  const [was, is] = [pack, laid].map((one) => listIndicators(one).map(({ indicator }) => indicator.id));
  return [...addedNumbers(overlay)].filter((id) => was?.indexOf(id) !== is?.indexOf(id));
}
