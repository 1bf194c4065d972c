import type { PackDifference, PassMark, MarksStatedFor } from "../compare/comparison";
import { laoAbbreviations } from "../pack/laoType";
import type { ComparisonTexts } from "../texts/comparisonTexts";
import { fill } from "../texts/texts";
import { listedText, turned } from "./turnedText";

/** A difference of the packs themselves. */
export function packDifferenceText(texts: ComparisonTexts, difference: PackDifference): string {
  const { pack: t } = texts;
  switch (difference.kind) {
    case "overall":
      return fill(t.overall, { turned: turned(texts, difference, (method) => texts.words[method]) });
    case "percentDecimals":
    case "lateDeduction":
      return fill(t[difference.kind], { turned: turned(texts, difference, String) });
    case "passMark": {
      const marks = turned(texts, difference, (mark) => passMarkText(texts, mark));
      return fill(t.passMark, { id: difference.id, turned: marks });
    }
    case "level":
      return fill(t.level, { turned: turned(texts, difference, (level) => fill(texts.level, { ...level })) });
    case "area":
      return fill(t.area, { turned: turned(texts, difference, (area) => fill(texts.areaName, { ...area })) });
    case "statedMarks": {
      const marks = listedText(texts, difference, (stated) => statedText(texts, stated));
      return fill(t.statedMarks, { area: difference.area, listed: marks });
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
