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

export type RegisteredEvent = Exclude<(typeof EventId)[keyof typeof EventId], 1 | 2>;

/** The target of an event that was registered on the collection instead of one sheet. */
export const ANY_SHEET = "Workbook";

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
