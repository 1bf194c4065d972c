/** The folds of the view of packs, and the one inside its tools. */
export type PanelId =
  "build" | "move" | "list" | "draft" | "write" | "handout" | "compare" | "tools" | "documents" | "province";
