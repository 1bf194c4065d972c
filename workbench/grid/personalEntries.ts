import type { GridEntries } from "../host/grid";
import type { EntryGuard } from "./entryGuard";
import type { ModelSteps } from "./modelSteps";

const EDIT_POLL_MILLISECONDS = 50;

/** Tells whether a person is typing in a cell. */
export interface CellEditor {
  isEditing(): boolean;
}

export interface PersonalEntries extends GridEntries {
  useEditor(editor: CellEditor): void;
}

/** What a person types into cells, and is kept from typing. */
export function personalEntries(steps: ModelSteps, guard: EntryGuard): PersonalEntries {
  let editor: CellEditor = { isEditing: () => false };
  const isEditing = (): boolean => editor.isEditing();
  return {
    useEditor(used) {
      editor = used;
    },
    isEditing,
    async whenEditingEnds() {
      while (isEditing()) await new Promise((resolve) => setTimeout(resolve, EDIT_POLL_MILLISECONDS));
    },
    guardEntries(isForbidden) {
      guard.use((place) => steps.by() === "person" && isForbidden(place));
    },
  };
}
