import { builtInPacks } from "../../../src/pack/builtIn";
import { readPack } from "../../../src/pack/read";
import type { Pack } from "../../../src/pack/schema";
import { createPackShelf, type KeptTexts, type PackShelf } from "../../../src/taskpane/desk/packShelf";

function packOf(id: string): Pack {
  const pack = builtInPacks.find((one) => one.id === id);
  if (!pack) throw new Error(id);
  return pack;
}

const national: Pack = { ...packOf("executive-2563"), id: "lpa-2568", version: "0.1.0" };

/** A browser's storage that takes so many entries. */
function storageFor(most: number, entries: Readonly<Record<string, string>> = {}): KeptTexts {
  const kept = new Map(Object.entries(entries));
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      if (kept.size >= most && !kept.has(key)) throw new DOMException("full", "QuotaExceededError");
      kept.set(key, value);
    },
    removeItem: (key) => kept.delete(key),
  };
}

function shelfIn(storage: () => KeptTexts): PackShelf {
  return createPackShelf(storage, () => Promise.resolve(readPack));
}

function denied(): KeptTexts {
  throw new DOMException("denied", "SecurityError");
}

test("a loaded pack is there when the pane is opened again", async () => {
  const storage = storageFor(10);
  shelfIn(() => storage).add(national);
  const later = shelfIn(() => storage);
  await later.open();
  expect(later.state.get()).toEqual({ loaded: [national], unreadable: [], isKept: true });
});

test("a newer version takes the place of the older one, here and when the pane is opened again", async () => {
  const storage = storageFor(10);
  const shelf = shelfIn(() => storage);
  shelf.add(national);
  shelf.add({ ...national, version: "0.2.0" });
  expect(shelf.state.get().loaded.map(({ version }) => version)).toEqual(["0.2.0"]);
  const later = shelfIn(() => storage);
  await later.open();
  expect(later.state.get().loaded.map(({ version }) => version)).toEqual(["0.2.0"]);
});

test("a newer version that finds no room leaves no older one behind to come back unseen", async () => {
  const storage = storageFor(10);
  shelfIn(() => storage).add(national);
  const full = {
    ...storage,
    setItem() {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  const shelf = shelfIn(() => full);
  shelf.add({ ...national, version: "0.2.0" });
  expect(shelf.state.get().isKept).toBe(false);
  const later = shelfIn(() => storage);
  await later.open();
  expect(later.state.get().loaded).toEqual([]);
});

test("a removed pack stays away", async () => {
  const storage = storageFor(10);
  const shelf = shelfIn(() => storage);
  shelf.add(national);
  shelf.remove("lpa-2568");
  const later = shelfIn(() => storage);
  await later.open();
  expect([shelf.state.get().loaded, later.state.get().loaded]).toEqual([[], []]);
});

test.each([
  ["denied", denied],
  ["full", () => storageFor(0)],
])(
  "with storage %s a pack is there for this session, and the state says that it is not kept",
  async (_why, storage) => {
    const shelf = shelfIn(storage);
    await shelf.open();
    shelf.add(national);
    expect(shelf.state.get()).toEqual({ loaded: [national], unreadable: [], isKept: false });
    shelf.remove("lpa-2568");
    expect(shelf.state.get().loaded).toEqual([]);
  },
);

test("a pack that found no room is told until it is removed, though a smaller one was kept since", async () => {
  const storage = storageFor(1, { "lpa.pack.lpa-2566": JSON.stringify({ ...national, id: "lpa-2566" }) });
  const shelf = shelfIn(() => storage);
  await shelf.open();
  shelf.add(national);
  shelf.add({ ...national, id: "lpa-2566", version: "0.2.0" });
  expect(shelf.state.get().isKept).toBe(false);
  shelf.remove("lpa-2568");
  expect(shelf.state.get().isKept).toBe(true);
});

test("a kept pack that does not read any more is named, and gone once it is removed or loaded anew", async () => {
  const storage = storageFor(10, { "lpa.pack.lpa-2568": "{}", "lpa.preferences": "{}", other: "x" });
  const shelf = shelfIn(() => storage);
  await shelf.open();
  expect(shelf.state.get()).toMatchObject({ loaded: [], unreadable: ["lpa-2568"] });
  shelf.add(national);
  expect(shelf.state.get()).toMatchObject({ loaded: [national], unreadable: [] });
});

test("where what checks kept packs could not be loaded, the shelf can be opened again", async () => {
  const storage = storageFor(10);
  shelfIn(() => storage).add(national);
  const loadReader = jest
    .fn(() => Promise.resolve(readPack))
    .mockRejectedValueOnce(new Error("ChunkLoadError"));
  const shelf = createPackShelf(() => storage, loadReader);
  await expect(shelf.open()).rejects.toThrow("ChunkLoadError");
  await shelf.open();
  expect(shelf.state.get().loaded).toEqual([national]);
});

test("a pack that is loaded while the kept ones are being read is not lost", async () => {
  const storage = storageFor(10);
  shelfIn(() => storage).add({ ...national, id: "lpa-2566" });
  const shelf = shelfIn(() => storage);
  const opening = shelf.open();
  shelf.add(national);
  await opening;
  expect(shelf.state.get().loaded.map(({ id }) => id)).toEqual(["lpa-2566", "lpa-2568"]);
});
