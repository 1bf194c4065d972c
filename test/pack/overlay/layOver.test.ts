import { contentHash, scoringHash } from "../../../src/pack/identity/hashes";
import { shortHash } from "../../../src/pack/identity/shortHash";
import { chooseBase } from "../../../src/pack/overlay/baseRecord";
import { layOver } from "../../../src/pack/overlay/layOver";
import { listIndicators } from "../../../src/pack/outline";
import type { Overlay, OwnIndicator, Pack } from "../../../src/pack/schema";
import { canals, krabi, laidOver, national, rescored, reworded, risks, without } from "./support/krabi";

function troubles(base: Pack, overlay: Overlay): readonly (readonly [string, string])[] {
  const laid = layOver(base, overlay);
  return laid.ok ? [] : laid.trouble.map(({ code, place }) => [code, place] as const);
}

function withOwn(...indicators: readonly OwnIndicator[]): Overlay {
  return { ...without(krabi, "dropped"), indicators };
}

const [added, replaced] = krabi.indicators as readonly [OwnIndicator, OwnIndicator];

describe("a province's indicators laid over the national pack", () => {
  test("are added, take the place of others, or others are dropped; all else stays", () => {
    const pack = laidOver(national, krabi);
    expect(listIndicators(pack).map(({ indicator }) => indicator.id)).toEqual(["1", "6", "3", "4", "5"]);
    expect(listIndicators(pack).find(({ indicator }) => indicator.id === "5")?.indicator).toBe(risks);
    expect(pack.levels).toBe(national.levels);
  });

  test("say whose they are, and which pack they were laid over", () => {
    const { id, version, origin } = laidOver(national, krabi);
    expect({ id, version }).toEqual({ id: "krabi-2567", version: "1.0.0" });
    expect(origin).toEqual({
      province: "กระบี่",
      base: {
        ...{ id: "lpa-2567", version: national.version },
        ...{ content: contentHash(national), scoring: scoringHash(national) },
      },
    });
  });

  test("what the national paper truly has is not said of an indicator that took the place of its own", () => {
    const said = laidOver(national, krabi).acknowledged ?? [];
    const of = (id: string): number => said.filter(({ indicator }) => indicator === id).length;
    // Of 5 the national pack says two, of 3 three; the province says one of its own 5.
    expect([of("5"), of("3")]).toEqual([1, 3]);
  });

  test("are laid over a pack that has a province's indicators already", () => {
    const once = laidOver(national, krabi);
    const twice = laidOver(once, {
      ...{
        id: "krabi-office",
        version: "1.0.0",
        province: "กระบี่",
        title: krabi.title,
        extends: "krabi-2567",
      },
      indicators: [{ ...added, indicator: { ...canals, id: "7", key: "krabi-wells" } }],
    });
    expect(listIndicators(twice).map(({ indicator }) => indicator.id)).toEqual([
      "1",
      "6",
      "7",
      "3",
      "4",
      "5",
    ]);
    expect(twice.origin?.base.id).toBe("krabi-2567");
  });
});

describe("a base that is another than the overlay was written for", () => {
  test("which scores otherwise is refused: its name, both versions, and which indicators changed", () => {
    const laid = layOver(rescored, krabi);
    const named = (pack: Pack): string => `${pack.version} (${shortHash(contentHash(pack))})`;
    expect(laid).toMatchObject({
      ok: false,
      trouble: [
        {
          code: "baseScoringChanged",
          values: {
            ...{ base: "lpa-2567", from: named(national), to: named(rescored) },
            ...{ reached: ["5"], others: [] },
          },
        },
      ],
    });
  });

  test("is taken where somebody says so, and remembered from then on", () => {
    const laid = layOver(rescored, krabi, "anyVersion");
    expect(laid).toMatchObject({ ok: true, value: { overlay: { base: { version: "2.0.0" } } } });
    expect(laid.ok && troubles(rescored, laid.value.overlay)).toEqual([]);
  });

  test("in words alone is taken, and told", () => {
    expect(layOver(reworded, krabi)).toMatchObject({
      ok: true,
      value: { remarks: [{ code: "baseReworded" }] },
    });
  });

  test("of which an older overlay says nothing is taken, and told", () => {
    expect(layOver(rescored, without(krabi, "base"))).toMatchObject({
      ok: true,
      value: { remarks: [{ code: "baseUnstated" }] },
    });
  });

  test("of another name is not taken at all", () => {
    expect(troubles(national, { ...krabi, extends: "lpa-2566" })).toEqual([["unknownBase", "extends"]]);
  });

  test("is chosen by its content, then by what scores, whatever stands first", () => {
    const alike: Pack = { ...national, version: "1.0.3", notes: [] };
    expect(chooseBase([rescored, alike, national], krabi)).toBe(national);
    expect(chooseBase([rescored, alike], krabi)).toBe(alike);
    expect(chooseBase([rescored], krabi)).toBe(rescored);
    expect(chooseBase([], krabi)).toBeNull();
  });
});

describe("own indicators that do not fit the base are told at their places, all at once", () => {
  test.each<[string, readonly OwnIndicator[], readonly (readonly [string, string])[]]>([
    [
      "a number that is the base's, though it is said to be new",
      [{ ...added, indicator: { ...canals, id: "4" } }],
      [["numberInBase", "indicators[0].indicator.id"]],
    ],
    [
      "one that stands in another unit of the base",
      [{ ...replaced, units: ["1"] }],
      [["replacedElsewhere", "indicators[0].indicator.id"]],
    ],
    [
      "a unit that the base has not, and a key that it has",
      [{ ...added, units: ["8"], indicator: { ...canals, key: "internal-audit" } }],
      [
        ["keyInBase", "indicators[0].indicator.key"],
        ["unknownPlace", "indicators[0].units"],
      ],
    ],
    [
      "a number that is replaced and is not there",
      [{ ...replaced, indicator: { ...canals, id: "9" } }],
      [["replacesNothing", "indicators[0].indicator.id"]],
    ],
    [
      "a band above the full marks, and a number twice",
      [
        { ...added, indicator: { ...canals, fullMarks: 4 } },
        { ...added, indicator: { ...canals, key: "other-canals" } },
      ],
      [
        ["duplicateId", "indicators[1].indicator.id"],
        ["scoreAboveFullMarks", "indicators[0].indicator.rubric[0].score"],
      ],
    ],
    ["nothing at all", [], [["overlayEmpty", "indicators"]]],
  ])("%s", (_what, indicators, told) => {
    expect(troubles(national, withOwn(...indicators))).toEqual(told);
  });

  test("what is dropped and not there, or replaced as well", () => {
    expect(troubles(national, { ...krabi, dropped: ["2", "77", "5"] })).toEqual([
      ["dropsNothing", "dropped[1]"],
      ["droppedAndReplaced", "dropped[2]"],
    ]);
  });

  test("a name that is the base's own", () => {
    expect(troubles(national, { ...krabi, id: "lpa-2567" })).toEqual([["idOfBase", "id"]]);
  });
});
