import { diffTable } from "../../src/formula/diffFunction";

describe("the comparison of two years is of two packs that were named", () => {
  test.each([null, undefined, "", "  ", 0])("a blank older pack (%p) is refused", (packA) => {
    expect(diffTable({ packA, packB: "2567" })).toMatchObject({
      ok: false,
      trouble: { code: "olderPackMissing" },
    });
  });

  test.each([null, undefined, "", "\u00a0", 0])("a blank newer pack (%p) is refused", (packB) => {
    expect(diffTable({ packA: "2563", packB })).toMatchObject({
      ok: false,
      trouble: { code: "newerPackMissing" },
    });
  });

  test("a pack that is not there is refused by its name", () => {
    expect(diffTable({ packA: "2499", packB: "2567" })).toMatchObject({
      ok: false,
      trouble: { code: "unknownPack", values: { pack: "2499" } },
    });
  });
});
