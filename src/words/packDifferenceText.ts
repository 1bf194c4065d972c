import type { MarksStatedFor, PackDifference, PassMark, SaidByOne } from "../compare/comparison";
import { laoAbbreviations } from "../pack/laoType";
import type { ComparisonTexts } from "../texts/comparisonTexts";
import { fill } from "../texts/texts";
import { listedText, numberedText, turned } from "./turnedText";

/** A difference of the packs themselves. */
export function packDifferenceText(texts: ComparisonTexts, difference: PackDifference): string {
  const { pack: t } = texts;
  switch (difference.kind) {
    case "overall":
      return fill(t.overall, { turned: turned(texts, difference, (method) => texts.words[method]) });
    case "percentDecimals":
    case "lateDeduction":
      return fill(t[difference.kind], { turned: turned(texts, difference, String) });
    case "passMark":
      return fill(t.passMark, { turned: turned(texts, difference, (mark) => passMarkText(texts, mark)) });
    case "level":
      return fill(t.level, { turned: turned(texts, difference, (level) => fill(texts.level, { ...level })) });
    case "area":
      return fill(t.area, { turned: turned(texts, difference, (area) => numberedText(texts, area)) });
    case "areaWeight":
      return fill(t.areaWeight, { area: difference.area, turned: turned(texts, difference, String) });
    case "unit": {
      const units = turned(texts, difference, (unit) => numberedText(texts, unit));
      return fill(t.unit, { area: difference.area.number, turned: units });
    }
    case "statedMarks": {
      const marks = listedText(texts, difference, (stated) => statedText(texts, stated));
      return fill(t.statedMarks, { area: difference.area, listed: marks });
    }
    case "saidByOne": {
      const { what, value } = saidText(texts, difference.said);
      const { pack, year } = difference.silent;
      if (value === null) return fill(t.saidByOne, { what, year });
      return fill(texts.saidWithValue, {
        what,
        year,
        other: texts.words[pack === "older" ? "newer" : "older"],
        value,
      });
    }
  }
}

/** What only one pack speaks of, and what it says of it. */
function saidText(
  texts: ComparisonTexts,
  said: SaidByOne,
): { readonly what: string; readonly value: string | null } {
  const { said: t } = texts;
  const list = (values: readonly string[]): string => values.join(", ");
  switch (said.of) {
    case "area":
      return { what: fill(t.area, { area: numberedText(texts, said.area) }), value: null };
    case "passMarks":
      return { what: t.passMarks, value: list(said.passMarks.map((mark) => passMarkText(texts, mark))) };
    case "levels":
      return { what: t.levels, value: list(said.levels.map((level) => fill(texts.level, { ...level }))) };
    case "lateDeduction":
      return { what: t.lateDeduction, value: String(said.perWorkingDay) };
    case "statedMarks": {
      const value = list(said.marks.map((stated) => statedText(texts, stated)));
      return { what: fill(t.statedMarks, { area: said.area.number }), value };
    }
  }
}

function passMarkText(texts: ComparisonTexts, { percent, areas }: PassMark): string {
  return areas === null ? fill(texts.passMark, { percent }) : fill(texts.passMarkOfAreas, { percent, areas });
}

function statedText({ marksOfTypes }: ComparisonTexts, { marks, laoTypes }: MarksStatedFor): string {
  return laoTypes === null
    ? String(marks)
    : fill(marksOfTypes, { marks, types: laoTypes.map((type) => laoAbbreviations[type]) });
}
