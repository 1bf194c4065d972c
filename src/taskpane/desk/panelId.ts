/** The folds of the view of packs. */
export type PanelId = "build" | "move" | "list" | "write" | "compare" | "tools";
