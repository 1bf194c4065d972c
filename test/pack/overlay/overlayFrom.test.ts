import { overlayFrom } from "../../../src/pack/overlay/overlayFrom";
import type { Pack } from "../../../src/pack/schema";
import { canals, indicatorOf, krabi, laidOver, national, rescored, withIndicators } from "./support/krabi";

const whole = laidOver(national, krabi);

test("what was laid over a pack comes out of it again as it went in", () => {
  expect(overlayFrom(whole, national, "กระบี่")).toMatchObject({
    ok: true,
    value: { overlay: krabi, remarks: [] },
  });
});

test("a pack that was copied and changed by hand gives its indicators, and says which will stand last", () => {
  const [area, ...others] = national.areas;
  if (!area) throw new Error("no area");
  const copy: Pack = {
    ...national,
    id: "office-2567",
    areas: [
      {
        ...area,
        units: area.units.map((unit) =>
          unit.id === "3" ? { ...unit, indicators: [canals, ...unit.indicators] } : unit,
        ),
      },
      ...others,
    ],
  };
  const split = overlayFrom(copy, national, "กระบี่");
  expect(split).toMatchObject({
    ok: true,
    value: {
      overlay: { indicators: [{ area: "1", units: ["3"], change: "added", indicator: canals }] },
      remarks: [{ code: "ownStandLast", values: { ids: ["6"] } }],
    },
  });
  expect(split.ok && "dropped" in split.value.overlay).toBe(false);
});

test("one that only words differently is an indicator of the province's as well", () => {
  const title = "ชื่อที่จังหวัดใช้";
  const copy = {
    ...withIndicators(national, (one) => (one.id === "1" ? { ...one, title } : one)),
    id: "office-2567",
  };
  expect(overlayFrom(copy, national, "กระบี่")).toMatchObject({
    ok: true,
    value: {
      overlay: { indicators: [{ change: "replaced", indicator: { ...indicatorOf(national, "1"), title } }] },
    },
  });
});

test("what differs and is no indicator is refused, part by part", () => {
  const [area, ...others] = whole.areas;
  if (!area) throw new Error("no area");
  const copy: Pack = {
    ...whole,
    percentDecimals: 1,
    notes: [],
    areas: [{ ...area, title: "อีกชื่อหนึ่ง" }, ...others],
  };
  const split = overlayFrom(copy, national, "กระบี่");
  expect(split.ok ? [] : split.trouble.map(({ code, place }) => [code, place])).toEqual([
    ["beyondOverlay", "percentDecimals"],
    ["beyondOverlay", "notes"],
    ["beyondOverlay", "areas[0]"],
  ]);
});

test("the national pack itself has nothing of a province, and bears its own name", () => {
  expect(overlayFrom(national, national, "กระบี่")).toMatchObject({
    ok: false,
    trouble: [{ code: "overlayEmpty" }],
  });
});

test("a pack made from another version is not split by this one, so that no change of the nation's is the province's", () => {
  expect(overlayFrom(whole, rescored, "กระบี่")).toMatchObject({
    ok: false,
    trouble: [{ code: "madeFromOther", place: "origin.base.content" }],
  });
});
