import { zoneAddress } from "./address";
import type { GridListener } from "./grid";
import type { Json, JsonObject } from "./json";
import { referenceTo } from "./rangeTarget";
import type { Notice } from "./wire";

/** Excel's numbers for its events. */
export const EventId = {
  settingsChanged: 1,
  documentSelectionChanged: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
} as const;

type RegisteredEvent = Exclude<(typeof EventId)[keyof typeof EventId], 1 | 2>;

/** The target of an event that was registered on the collection instead of one sheet. */
export const ANY_SHEET = "Workbook";

const EVENT_CATEGORY = 65536;

/** Which events the client asked for. The client counts its handlers itself and registers once. */
export class EventRegistrations {
  private readonly registered = new Set<string>();

  register(event: RegisteredEvent, target: string): void {
    this.registered.add(`${event} ${target}`);
  }

  unregister(event: RegisteredEvent, target: string): void {
    this.registered.delete(`${event} ${target}`);
  }

  targets(event: RegisteredEvent, sheetId: string): readonly string[] {
    return [sheetId, ANY_SHEET].filter((target) => this.registered.has(`${event} ${target}`));
  }
}

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
