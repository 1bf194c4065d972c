import { builtInPacks } from "../../../src/pack/builtIn";
import type { Pack } from "../../../src/pack/schema";
import { isSamePack, listPacks, replacedBy } from "../../../src/taskpane/desk/packList";
import type { PacksInUse } from "../../../src/taskpane/excel/packsInUse";

const [national, outline] = builtInPacks as [Pack, Pack, ...Pack[]];
const corrected: Pack = { ...national, version: "1.9.0" };
const trouble = { kind: "damaged", id: "lpa-2568", version: "1.0.0", issues: [] } as const;

function workbookWith(inUse: Pack | null, ...own: readonly Pack[]): PacksInUse {
  return { inUse, own, standingIn: [], trouble: null };
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

  test("names the one that is put aside, also where that can't be read", () => {
    expect(replacedBy(workbookWith(national, national), corrected)).toMatchObject({
      id: "lpa-2567",
      version: "1.0.1",
    });
    expect(replacedBy({ ...workbookWith(null), trouble }, national)).toMatchObject({
      id: "lpa-2568",
      version: "1.0.0",
    });
  });
});
