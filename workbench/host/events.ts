import { zoneAddress } from "./address";
import { EventId, type EventRegistrations, type RegisteredEvent } from "./eventRegistrations";
import type { ChangedBy, GridListener } from "./gridListener";
import type { Json, JsonObject } from "./json";
import type { KeptReferences } from "./keptReferences";
import { movesWholeSheet, type Shift } from "./shift";
import type { Notice } from "./wire";
import type { SheetZone } from "./zones";

const EVENT_CATEGORY = 65536;

/** Turns what happens in the grid into the notices that the client asked for. */
export function eventListener(
  registrations: EventRegistrations,
  references: KeptReferences,
  send: (notices: readonly Notice[]) => void,
): GridListener {
  const notify = (event: RegisteredEvent, sheetId: string, details: JsonObject = {}): void => {
    const message = { ...details, worksheetId: sheetId };
    const targets = registrations.targets(event, sheetId);
    if (targets.length > 0) send(targets.map((target) => notice(event, target, message)));
  };
  const notifyChange = ({ sheetId, zone }: SheetZone, by: ChangedBy, how: JsonObject): void => {
    if (registrations.targets(EventId.changed, sheetId).length === 0) return;
    notify(EventId.changed, sheetId, {
      address: zoneAddress(zone),
      referenceId: references.keep({ sheetId, zone }),
      source: by === "coauthor" ? "Remote" : "Local",
      triggerSource: by === "addIn" ? "ThisLocalAddin" : "Unknown",
      ...how,
    });
  };
  return {
    selectionChanged({ sheetId, zone }) {
      // The client never says that it listens to this one, so it is always told.
      send([notice(EventId.documentSelectionChanged, "", {})]);
      notify(EventId.selectionChanged, sheetId, { address: zoneAddress(zone) });
    },
    cellsChanged({ by, ...place }) {
      notifyChange(place, by, { changeType: "RangeEdited", shiftDirection: "None" });
    },
    cellsShifted(shift) {
      notifyChange(shift, shift.by, changeOf(shift));
    },
    calculated(sheetIds) {
      for (const sheetId of sheetIds) notify(EventId.calculated, sheetId, { address: "" });
    },
    sheetActivated(sheetId, previousSheetId) {
      notify(EventId.deactivated, previousSheetId);
      notify(EventId.activated, sheetId);
    },
    sheetAdded(sheetId) {
      notify(EventId.added, sheetId, { source: "Local" });
    },
    sheetDeleted(sheetId) {
      notify(EventId.deleted, sheetId, { source: "Local" });
    },
    sheetRenamed(sheetId, nameBefore, nameAfter) {
      notify(EventId.nameChanged, sheetId, { nameBefore, nameAfter, source: "Local" });
    },
  };
}

/** In Excel's words. The direction is told of cells only: whole rows and columns have but one. */
function changeOf(shift: Shift): { readonly changeType: string; readonly shiftDirection: string } {
  const { kind, along } = shift;
  const how = kind === "inserted" ? "Inserted" : "Deleted";
  if (movesWholeSheet(shift)) {
    return { changeType: (along === "row" ? "Row" : "Column") + how, shiftDirection: "None" };
  }
  const [down, right] = kind === "inserted" ? ["Down", "Right"] : ["Up", "Left"];
  return { changeType: `Cell${how}`, shiftDirection: `ShiftCell${along === "row" ? down : right}` };
}

/** The client never says that it listens to changes of the settings, so it is always told. */
export function settingsNotice(): Notice {
  return notice(EventId.settingsChanged, "", {});
}

function notice(event: number, targetId: string, message: Json): Notice {
  return {
    messageCategory: EVENT_CATEGORY,
    messageType: event,
    targetId,
    message: JSON.stringify(message),
  };
}
