import { templateTh } from "../../texts/template.th";
import { block, onSheet } from "../cells/cellRange";
import { number, text } from "./content";
import { SheetBuilder } from "./sheetBuilder";
import { chiefWord, knownWords, wordMeanings, type WordMeaning } from "./wordTable";

const t = templateTh.words;

const header = 3;
const [first, last] = [header + 1, header + knownWords.length];
/** The columns of the lookup, hidden beside the table for people. */
const at = { word: 3, code: 4 } as const;

/** Where formulas find the words and what they mean. */
export interface WordCells {
  readonly words: string;
  readonly codes: string;
}

export function wordCells(sheet: string): WordCells {
  const column = (index: number): string => onSheet(sheet, block(first, index, last, index));
  return { words: column(at.word), codes: column(at.code) };
}

/** Every word that may be typed for a clause: a line a meaning for people to read, a row a word for formulas to look up. */
export function wordsSheet(name: string): SheetBuilder {
  const sheet = new SheetBuilder(name, [24, 110, 24, 8]);
  sheet.hiddenColumns.push(at.word, at.code);
  sheet.put(1, 1, text(t.title), "title");
  sheet.height(1, 34);
  sheet.put(2, 1, text(t.guide), "note");
  sheet.merge(2, 1, 2, 2);
  sheet.freeze = { rows: header, columns: 0 };
  sheet.putRow(
    header,
    [t.meaning, t.word].map((label) => [text(label), "header"]),
  );
  for (const [index, meaning] of wordMeanings.entries())
    sheet.putRow(first + index, [
      [text(labelOf(meaning)), "text"],
      [text(wordsOf(meaning).join("   ")), "text"],
    ]);
  sheet.printedRows = sheet.next - 1;
  for (const [index, { word, meaning }] of knownWords.entries()) {
    sheet.put(first + index, at.word, text(word), "hiddenText");
    sheet.put(first + index, at.code, number(wordMeanings.indexOf(meaning) + 1), "hidden");
  }
  return sheet;
}

function labelOf(meaning: WordMeaning): string {
  return meaning === "unfinished" ? t.unfinished : chiefWord(meaning);
}

function wordsOf(meaning: WordMeaning): readonly string[] {
  return knownWords.filter((one) => one.meaning === meaning).map(({ word }) => word);
}
