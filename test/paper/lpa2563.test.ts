import type { Unit } from "../../src/pack/schema";
import { draftOfPaper } from "../../src/paper/draftOfPaper";
import type { DraftUnit } from "../../src/paper/draft";
import { shippedPack } from "../authoring/support/shippedPack";
import { paperText } from "./papers/readPaper";

const draft = draftOfPaper(paperText("lpa-2563-outline"));
const shipped = shippedPack("lpa-2563");

type Outline = readonly (readonly [path: string, title: string])[];

function outlineOf(units: readonly Unit[], above: string): Outline {
  return units.flatMap(({ id, title, units: inner = [] }): Outline => [
    [`${above}>${id}`, title],
    ...outlineOf(inner, `${above}>${id}`),
  ]);
}

function draftedOutline(units: readonly DraftUnit[], above: string): Outline {
  return units.flatMap(({ id, title, units: inner }): Outline => [
    [`${above}>${id}`, title.value],
    ...draftedOutline(inner, `${above}>${id}`),
  ]);
}

interface Placed {
  readonly path: string;
  readonly id: string;
  readonly title: string | undefined;
  readonly evidence: readonly string[];
  readonly province: boolean;
  readonly types: readonly string[] | undefined;
}

function indicatorsOf(units: readonly Unit[], above: string): readonly Placed[] {
  return units.flatMap((unit) => [
    ...unit.indicators.map((one) => ({
      path: `${above}>${unit.id}`,
      id: one.id,
      title: one.title,
      evidence: one.evidence,
      province: one.setBy === "province",
      types: one.appliesTo,
    })),
    ...indicatorsOf(unit.units ?? [], `${above}>${unit.id}`),
  ]);
}

const drafted = draft.areas.flatMap((area) =>
  area.indicators.map((one) => ({
    path: [area.id?.value, ...(one.units?.value ?? [])].join(">"),
    id: one.id.value,
    title: one.title?.value,
    evidence: one.evidence.map(({ value }) => value),
    province: one.setByProvince !== null,
    types: one.types?.value,
  })),
);

describe("the outline of 2563", () => {
  test("names itself and its year", () => {
    expect(draft).toMatchObject({ form: "outline", id: { value: "lpa-2563" }, year: { value: 2563 } });
  });

  test("has the areas and units of the pack, units within a unit as well", () => {
    expect(draft.areas.map(({ id, title }) => [id?.value, title?.value])).toEqual(
      shipped.areas.map(({ id, title }) => [id, title]),
    );
    expect(draft.areas.flatMap(({ id, units }) => draftedOutline(units, id?.value ?? ""))).toEqual(
      shipped.areas.flatMap(({ id, units }) => outlineOf(units, id)),
    );
  });

  test("has the indicators of the pack in their units, with what is checked, and whose they are", () => {
    expect(drafted).toEqual(shipped.areas.flatMap(({ id, units }) => indicatorsOf(units, id)));
  });

  test("says nothing of scores, marks and base cuts, and nothing is made up", () => {
    const indicators = draft.areas.flatMap((area) => area.indicators);
    expect(indicators.every((one) => one.bands.length === 0 && one.clauses.length === 0)).toBe(true);
    expect(indicators.every(({ fullMarks, baseCut }) => fullMarks === null && baseCut === null)).toBe(true);
  });

  test("passes over the headings that are printed again, and uses every other line", () => {
    const again = draft.lines.flatMap((use, index) =>
      use.kind === "furniture" && use.why === "repeated" ? [index + 1] : [],
    );
    expect(again).toEqual([16, 30, 49, 50, 74, 98]);
    expect(draft.lines.some(({ kind }) => kind === "notUnderstood")).toBe(false);
  });
});
