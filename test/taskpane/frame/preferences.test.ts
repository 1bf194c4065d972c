import { openPreferences } from "../../../src/taskpane/preferences";

/** The browser's storage, or one that is denied. */
function giveStorage(storage: Partial<Storage>): void {
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });
}

function memory(): Partial<Storage> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

test("digits and language are there again when the pane opens again", () => {
  giveStorage(memory());
  openPreferences().set({ language: "en", digits: "thai", introduced: true });
  expect(openPreferences().get()).toEqual({ language: "en", digits: "thai", introduced: true });
});

test.each(["{", "null", '{"language":"fr","digits":7,"introduced":"yes"}'])(
  "kept text %s gives the usual ones",
  (text) => {
    giveStorage({ getItem: () => text });
    expect(openPreferences().get()).toEqual({ language: "excel", digits: "arabic", introduced: false });
  },
);

test("where storage is denied they last as long as the pane", () => {
  const denied = (): never => {
    throw new DOMException("denied", "SecurityError");
  };
  giveStorage({ getItem: denied, setItem: denied });
  const preferences = openPreferences();
  preferences.set({ language: "th", digits: "thai", introduced: true });
  expect(preferences.get()).toEqual({ language: "th", digits: "thai", introduced: true });
});
