import { zoneAddress } from "./address";
import { EventId, type EventRegistrations, type RegisteredEvent } from "./eventRegistrations";
import type { GridListener } from "./gridListener";
import type { Json, JsonObject } from "./json";
import { referenceTo } from "./rangeTarget";
import type { Notice } from "./wire";

const EVENT_CATEGORY = 65536;

/** Turns what happens in the grid into the notices that the client asked for. */
export function eventListener(
  registrations: EventRegistrations,
  send: (notices: readonly Notice[]) => void,
): GridListener {
  const notify = (event: RegisteredEvent, sheetId: string, details: JsonObject = {}): void => {
    const message = { ...details, worksheetId: sheetId };
    const targets = registrations.targets(event, sheetId);
    if (targets.length > 0) send(targets.map((target) => notice(event, target, message)));
  };
  return {
    selectionChanged({ sheetId, zone }) {
      // The client never says that it listens to this one, so it is always told.
      send([notice(EventId.documentSelectionChanged, "", {})]);
      notify(EventId.selectionChanged, sheetId, { address: zoneAddress(zone) });
    },
    cellsChanged({ sheetId, zone, by }) {
      notify(EventId.changed, sheetId, {
        address: zoneAddress(zone),
        changeType: "RangeEdited",
        source: by === "coauthor" ? "Remote" : "Local",
        triggerSource: by === "addIn" ? "ThisLocalAddin" : "Unknown",
        shiftDirection: "None",
        referenceId: referenceTo({ sheetId, zone }),
      });
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
