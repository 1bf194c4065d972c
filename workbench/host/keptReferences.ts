import { itemNotFound } from "./officeError";
import { shiftedZone, type Shift } from "./shift";
import type { SheetZone, SheetZones } from "./zones";

type Place = SheetZone | SheetZones;

/** The ranges that an add-in holds from one batch to the next. As in Excel they move with their cells. */
export class KeptReferences {
  private readonly places = new Map<string, Place>();
  private lastId = 0;

  /** @returns The id by which the place is found again. */
  keep(place: Place): string {
    this.lastId += 1;
    const id = `range ${this.lastId}`;
    this.places.set(id, place);
    return id;
  }

  /** @throws OfficeError where all of its cells were deleted, or the add-in has let go of it. */
  place(id: string): Place {
    const place = this.places.get(id);
    if (!place) throw itemNotFound(`the reference ${id}`);
    return place;
  }

  forget(id: string): void {
    this.places.delete(id);
  }

  forgetAll(): void {
    this.places.clear();
  }

  shift(shift: Shift): void {
    for (const [id, place] of this.places) {
      if (place.sheetId !== shift.sheetId) continue;
      const moved = shiftedPlace(place, shift);
      if (moved) this.places.set(id, moved);
      else this.places.delete(id);
    }
  }
}

function shiftedPlace(place: Place, shift: Shift): Place | null {
  if ("zone" in place) {
    const zone = shiftedZone(place.zone, shift);
    return zone && { ...place, zone };
  }
  const zones = place.zones.flatMap((zone) => shiftedZone(zone, shift) ?? []);
  return zones.length > 0 ? { ...place, zones } : null;
}
