import { createStore, type Store } from "./store";

/** How one person likes the pane; nothing of an LAO is among it. */
export interface Preferences {
  /** "excel": as Excel itself. */
  readonly language: "excel" | "th" | "en";
  readonly digits: "arabic" | "thai";
  /** Whether what the add-in does was read once. */
  readonly introduced: boolean;
}

const usual: Preferences = { language: "excel", digits: "arabic", introduced: false };
const key = "lpa.preferences";

/** Kept in the browser where it allows that; else they last as long as the pane. */
export function openPreferences(): Store<Preferences> {
  const store = createStore(readKept());
  store.follow(() => {
    keep(store.get());
  });
  return store;
}

function readKept(): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Record<keyof Preferences, unknown>>;
    return {
      language: kept.language === "th" || kept.language === "en" ? kept.language : usual.language,
      digits: kept.digits === "thai" ? "thai" : usual.digits,
      introduced: kept.introduced === true,
    };
  } catch {
    return usual;
  }
}

function keep(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Storage may be denied; the pane works without.
  }
}
