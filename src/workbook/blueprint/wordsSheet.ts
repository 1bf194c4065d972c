import { templateTh } from "../../texts/template.th";
import { block, onSheet } from "../cells/cellRange";
import { number, text } from "./content";
import { SheetBuilder } from "./sheetBuilder";
import { chiefWord, knownWords, wordMeanings } from "./wordTable";

const t = templateTh.words;

const header = 3;
const [first, last] = [header + 1, header + knownWords.length];

/** Where formulas find the words and what they mean. */
export interface WordCells {
  readonly words: string;
  readonly codes: string;
}

export function wordCells(sheet: string): WordCells {
  const column = (index: number): string => onSheet(sheet, block(first, index, last, index));
  return { words: column(1), codes: column(3) };
}

/** Every word that may be typed for a clause, for people to read and for native formulas to look up. */
export function wordsSheet(name: string): SheetBuilder {
  const sheet = new SheetBuilder(name, [28, 28, 12], "portrait");
  sheet.put(1, 1, text(t.title), "title");
  sheet.height(1, 34);
  sheet.put(2, 1, text(t.guide), "note");
  sheet.merge(2, 1, 2, 3);
  sheet.height(2, 56);
  sheet.freeze = { rows: header, columns: 0 };
  sheet.putRow(
    header,
    [t.word, t.meaning, t.code].map((label) => [text(label), "header"]),
  );
  for (const [index, { word, meaning }] of knownWords.entries())
    sheet.putRow(first + index, [
      [text(word), "text"],
      [text(chiefWord(meaning)), "text"],
      [number(wordMeanings.indexOf(meaning) + 1), "state"],
    ]);
  return sheet;
}
