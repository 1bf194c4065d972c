import { listWithItems } from "../../src/pack/outline";
import type { Indicator } from "../../src/pack/schema";
import { draftOfPaper } from "../../src/paper/draftOfPaper";
import type { DraftIndicator } from "../../src/paper/draft";
import { shippedPack } from "../authoring/support/shippedPack";
import { paperText } from "./papers/readPaper";

const text = paperText("lpa-2567-area-1");
const draft = draftOfPaper(text);
const [area] = draft.areas;
const read = new Map(area?.indicators.map((one) => [one.id.value, one]));
const shipped = shippedPack("lpa-2567");
const printed = listWithItems(shipped).map(({ indicator }) => indicator);

function readOf({ id }: Indicator): DraftIndicator {
  const found = read.get(id);
  if (!found) throw new Error(`indicator ${id} was not read`);
  return found;
}

const each = printed.map((indicator) => [indicator.id, indicator] as const);

describe("the paper of area 1, 2567", () => {
  test("names itself, its year and its area", () => {
    expect(draft).toMatchObject({
      form: "blocks",
      id: { value: "lpa-2567" },
      year: { value: 2567, certainty: "certain", lines: [5] },
      fiscalYear: { value: 2566, certainty: "likely" },
      titleInEnglish: { value: shipped.title.en },
    });
    expect(draft.areas).toHaveLength(1);
    expect(area?.title).toMatchObject({ value: "การบริหารจัดการ", lines: [7] });
  });

  test("states goals, a pass mark and full marks", () => {
    const [ofPack] = shipped.areas;
    expect(area?.goals.map(({ kind, text: goal }) => ({ kind, text: goal.value }))).toEqual(ofPack?.goals);
    expect(area?.statedMarks.map(({ marks, quote }) => [marks.value, quote])).toEqual([
      [25, ofPack?.statedMarks?.[0]?.source.place],
    ]);
    expect(draft.passMarks.map((mark) => [mark.area, mark.percent.value])).toEqual([["1", 70]]);
  });

  test("lists three topics, whose indicators are a guess by their words", () => {
    expect(area?.units.map(({ id, title }) => [id, title.value])).toEqual(
      shipped.areas[0]?.units.map(({ id, title }) => [id, title]),
    );
    const places = printed.map((indicator) => readOf(indicator).units);
    expect(places.map((units) => units?.value)).toEqual([["1"], ["2"], ["3"], ["3"], ["3"]]);
    expect(places.map((units) => units?.certainty)).toEqual(Array.from({ length: 5 }, () => "likely"));
  });

  test("has five indicators in their order", () => {
    expect([...read.keys()]).toEqual(["1", "2", "3", "4", "5"]);
  });

  // Letters of another script within "รุกล้ำ" are put right in the pack and by the reader alike, so no text differs.
  test.each(each)(
    "indicator %s: title, clauses, evidence and laws are the pack's, word for word",
    (_, indicator) => {
      const own = readOf(indicator);
      expect(own.title?.value).toBe(indicator.title);
      expect(own.clauses.map(({ id, text: words }) => [id, words.value])).toEqual(
        indicator.clauses.map((clause) => [clause.id, clause.text]),
      );
      expect(own.evidence.map(({ value }) => value)).toEqual(indicator.evidence);
      expect(own.laws.map(({ value }) => value)).toEqual(indicator.laws);
    },
  );

  test.each(each)("indicator %s: full marks, types, base cut", (_, indicator) => {
    const own = readOf(indicator);
    expect(own.fullMarks).toMatchObject({ value: indicator.fullMarks, certainty: "certain" });
    expect(own.types?.value).toEqual(indicator.appliesTo);
    expect(own.baseCut?.allowed).toMatchObject({ value: indicator.baseCut.allowed, certainty: "certain" });
    expect(own.baseCut?.quote).toBe(indicator.baseCut.quote);
    expect(own.faults).toEqual([]);
  });

  test.each(each)("indicator %s: printed bands with their scores", (_, indicator) => {
    const bands = Array.isArray(indicator.rubric)
      ? (indicator.rubric as readonly { score: number; text: string }[])
      : [];
    expect(readOf(indicator).bands.map(({ score, text: words }) => [score?.value, words.value])).toEqual(
      bands.map((band) => [band.score, band.text]),
    );
    expect(readOf(indicator).bands.every(({ score }) => score?.certainty === "certain")).toBe(true);
  });

  test.each(each)("indicator %s: certain deadlines and states are the pack's", (_, indicator) => {
    for (const clause of indicator.clauses) {
      const own = readOf(indicator).clauses.find(({ id }) => id === clause.id);
      expect(own?.states ?? undefined).toEqual(clause.states);
      // The pack names no year's end for clause 3 of indicator 4: the paper prints a month alone, which stays to be confirmed.
      if (clause.deadline)
        expect(own?.deadline).toMatchObject({ certainty: "certain", readings: [clause.deadline] });
      else expect(own?.deadline?.certainty ?? "none").not.toBe("certain");
    }
  });

  test("all thirty bands are certain", () => {
    const all = [...read.values()].flatMap(({ bands }) => bands);
    expect(all).toHaveLength(30);
    expect(all.every(({ reading }) => reading.certainty === "certain")).toBe(true);
  });

  test("types that are listed one a line are to be confirmed, since a lost line would not show", () => {
    expect(read.get("2")?.types).toMatchObject({
      certainty: "likely",
      lines: [122, 124, 126, 128, 130, 132],
    });
    expect(read.get("3")?.types?.certainty).toBe("certain");
  });

  test("a title over several lines is to be confirmed, where each paragraph has a line of its own", () => {
    expect([...read.values()].map(({ title }) => title?.certainty)).toEqual([
      ...["likely", "certain", "certain", "certain", "likely"],
    ]);
  });

  test("texts with letters of another script are to be confirmed", () => {
    expect(read.get("2")?.clauses.map(({ text: words }) => words.certainty)).toEqual([
      ...["certain", "likely", "likely", "likely", "likely", "certain"],
    ]);
  });

  test("every line is used or passed over with a reason", () => {
    expect(draft.lines).toHaveLength(text.split("\n").length);
    expect(draft.lines.filter(({ kind }) => kind === "notUnderstood")).toEqual([]);
    const passedOver = draft.lines.flatMap((use, index) =>
      use.kind === "furniture" && use.why !== "blank" && use.why !== "heading" ? [[index + 1, use.why]] : [],
    );
    expect(passedOver).toEqual([
      [11, "letterhead"],
      [12, "letterhead"],
      [177, "rule"],
    ]);
  });

  test("keys go on from a known pack where the title is the same, and are made of numbers elsewhere", () => {
    const known = draftOfPaper(text, { id: null, year: null, known: [shipped] });
    expect(known.areas[0]?.indicators.map(({ key }) => key)).toEqual(printed.map(({ key }) => key));
    expect(area?.indicators.map(({ key }) => key)).toEqual(["a1-i1", "a1-i2", "a1-i3", "a1-i4", "a1-i5"]);
  });
});
