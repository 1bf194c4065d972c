/** The folds of the view of packs. */
export type PanelId = "build" | "list" | "write" | "compare" | "tools";
