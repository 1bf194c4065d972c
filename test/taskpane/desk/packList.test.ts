import { builtInPacks } from "../../../src/pack/builtIn";
import type { Pack } from "../../../src/pack/schema";
import {
  contradicting,
  isSamePack,
  listPacks,
  newerVersion,
  replacedBy,
} from "../../../src/taskpane/desk/packList";
import type { PacksInUse } from "../../../src/taskpane/excel/packsInUse";

const [national, outline] = builtInPacks as [Pack, Pack, ...Pack[]];
const corrected: Pack = { ...national, version: "1.9.0" };
const damaged = { kind: "damaged", id: "lpa-2568", version: "1.0.0", issues: [] } as const;

function workbookWith(inUse: Pack | null, ...own: readonly Pack[]): PacksInUse {
  return { inUse, own, isChosen: own.length > 0, standingIn: [], faults: [] };
}

function listed(packs: PacksInUse, loaded: readonly Pack[] = []): readonly string[] {
  return listPacks({ packs, builtIn: [national, outline], loaded }).map(
    ({ pack, origins, inUse }) => `${pack.id} ${pack.version} ${origins.join("+")}${inUse ? " in use" : ""}`,
  );
}

test("without a pack of its own the workbook goes by the built-in one", () => {
  expect(listed(workbookWith(national))).toEqual(["lpa-2567 1.0.1 builtIn in use", "lpa-2563 1.0.0 builtIn"]);
});

test("a pack that is in the workbook, built in and loaded is one line", () => {
  const copy = JSON.parse(JSON.stringify(national)) as Pack;
  expect(listed(workbookWith(copy, copy), [copy])).toEqual([
    "lpa-2567 1.0.1 workbook+builtIn+file in use",
    "lpa-2563 1.0.0 builtIn",
  ]);
});

test("a pack from a file that stands in for a lost one is not said to be in the workbook", () => {
  const packs = { ...workbookWith(corrected, corrected), standingIn: ["lpa-2567"] };
  expect(listed(packs, [corrected])).toEqual([
    "lpa-2567 1.0.1 builtIn",
    "lpa-2563 1.0.0 builtIn",
    "lpa-2567 1.9.0 file in use",
  ]);
});

test("two versions of one pack are two lines, and the workbook's own is the one in use", () => {
  const packs = listPacks({
    packs: workbookWith(corrected, corrected),
    builtIn: [national],
    loaded: [],
  });
  expect(packs.map(({ key, inUse }) => [key, inUse])).toEqual([
    ["workbook:lpa-2567", true],
    ["builtIn:lpa-2567", false],
  ]);
});

test("a pack is the same whatever the order of its keys and wherever its schema lies", () => {
  const reordered = Object.fromEntries(Object.entries(national).reverse()) as unknown as Pack;
  expect(isSamePack(national, { ...reordered, $schema: "elsewhere" })).toBe(true);
  expect(isSamePack(national, corrected)).toBe(false);
});

describe("choosing a pack for the workbook", () => {
  test("asks nothing where the workbook has none, or this very one", () => {
    expect(replacedBy(workbookWith(national), corrected)).toBeNull();
    expect(replacedBy(workbookWith(corrected, corrected), corrected)).toBeNull();
  });

  test("names the built-in one that a template of the workbook was made by", () => {
    const named = { ...workbookWith(outline), isChosen: true };
    expect(replacedBy(named, national)).toMatchObject({ id: "lpa-2563" });
    expect(replacedBy(named, outline)).toBeNull();
  });

  test("names the one that is put aside, also where that can't be read", () => {
    expect(replacedBy(workbookWith(national, national), corrected)).toMatchObject({
      id: "lpa-2567",
      version: "1.0.1",
    });
    expect(replacedBy({ ...workbookWith(null), isChosen: true, faults: [damaged] }, national)).toMatchObject({
      id: "lpa-2568",
      version: "1.0.0",
    });
  });
});

/** The workbook's pack, whatever version the shipped one has by now. */
const first: Pack = { ...national, version: "1.0.0" };

function atHand(...loaded: readonly Pack[]): ReturnType<typeof listPacks> {
  return listPacks({ packs: workbookWith(first, first), builtIn: [outline], loaded });
}

test.each([
  ["1.0.1", "1.0.1"],
  ["1.10.0", "1.10.0"],
  ["0.9.9", null],
  ["1.0.0", null],
])("version %s beside the workbook's 1.0.0 is announced as %s", (version, announced) => {
  const newer = newerVersion(atHand({ ...national, version }), first);
  expect(newer?.pack.version ?? null).toBe(announced);
});

test("of several later versions the latest is announced, by number and not by letter", () => {
  const listed = listPacks({
    packs: workbookWith({ ...national, version: "1.9.0" }, { ...national, version: "1.9.0" }),
    builtIn: [{ ...national, version: "1.10.0" }],
    loaded: [{ ...national, version: "1.9.5" }],
  });
  expect(newerVersion(listed, { ...national, version: "1.9.0" })?.pack.version).toBe("1.10.0");
});

test("a later version of other criteria is none of these", () => {
  expect(newerVersion(atHand({ ...outline, version: "9.0.0" }), national)).toBeNull();
});

test("a pack with the id and version of another, and other content, is told from it", () => {
  const changed: Pack = { ...first, title: { ...first.title, th: "แก้โดยไม่เปลี่ยนรุ่น" } };
  expect(contradicting(atHand(changed), changed).map(({ pack }) => pack.title.th)).toEqual([
    national.title.th,
  ]);
  expect(contradicting(atHand(corrected), corrected)).toEqual([]);
  expect(contradicting(atHand(first), first)).toEqual([]);
});
