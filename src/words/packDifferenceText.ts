import type { PackDifference, PassMark, StatedMarks } from "../compare/comparison";
import { laoAbbreviations } from "../pack/laoType";
import type { ComparisonTexts } from "../texts/comparisonTexts";
import { fill } from "../texts/texts";
import { listed, turned } from "./turnedText";

/** A difference of the packs themselves. */
export function packDifferenceText(texts: ComparisonTexts, difference: PackDifference): string {
  return fill(texts.pack[difference.kind], valuesOf(texts, difference));
}

function valuesOf(texts: ComparisonTexts, difference: PackDifference): Readonly<Record<string, string>> {
  switch (difference.kind) {
    case "overall":
      return { turned: turned(texts, difference, (method) => texts.words[method]) };
    case "percentDecimals":
    case "lateDeduction":
      return { turned: turned(texts, difference, String) };
    case "passMark":
      return { id: difference.id, turned: turned(texts, difference, (mark) => passMarkText(texts, mark)) };
    case "level":
      return { turned: turned(texts, difference, (level) => fill(texts.level, { ...level })) };
    case "area":
      return { turned: turned(texts, difference, (area) => fill(texts.areaName, { ...area })) };
    case "statedMarks":
      return {
        area: difference.area,
        listed: listed(texts, difference, (stated) => statedText(texts, stated)),
      };
  }
}

function passMarkText(texts: ComparisonTexts, { percent, areas }: PassMark): string {
  return areas === null
    ? fill(texts.passMark, { percent })
    : fill(texts.passMarkOfAreas, { percent, areas: areas.join(", ") });
}

function statedText({ marksOfTypes }: ComparisonTexts, { marks, laoTypes }: StatedMarks): string {
  return laoTypes === null
    ? String(marks)
    : fill(marksOfTypes, { marks, types: laoTypes.map((type) => laoAbbreviations[type]).join(", ") });
}
