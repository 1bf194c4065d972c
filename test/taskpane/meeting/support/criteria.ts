import {
  readFigures,
  type Criteria,
  type Detail,
  type Figures,
} from "../../../../src/taskpane/meeting/figures";
import { createAnswerScorer } from "../../../../src/workbook/read/scoreAnswers";
import type { Book } from "../../../../src/workbook/read/book";
import type { Pack } from "../../../../src/pack/schema";
import { sao } from "../../../workbook/support/example";

export function criteriaOf(...packs: readonly Pack[]): Criteria {
  return {
    findPack: (id) => packs.find((pack) => pack.id === id) ?? null,
    scorerFor: (pack, type) => createAnswerScorer(pack, { ...sao, type }),
  };
}

export function figuresOf(book: Book, ...packs: readonly Pack[]): Figures {
  const figures = readFigures(book, criteriaOf(...packs));
  if (!figures) throw new Error("no template");
  return figures;
}

export function detailOf(book: Book, ...packs: readonly Pack[]): Detail {
  const { detail } = figuresOf(book, ...packs);
  if (detail.kind !== "detail") throw new Error(detail.kind);
  return detail;
}
