import {
  readFigures,
  type Detail,
  type Figures,
  type FindPack,
} from "../../../../src/taskpane/meeting/figures";
import type { Book } from "../../../../src/workbook/read/book";
import type { Pack } from "../../../../src/pack/schema";

export function findIn(...packs: readonly Pack[]): FindPack {
  return (id) => packs.find((pack) => pack.id === id) ?? null;
}

export function figuresOf(book: Book, ...packs: readonly Pack[]): Figures {
  const figures = readFigures(book, findIn(...packs));
  if (!figures) throw new Error("no template");
  return figures;
}

export function detailOf(book: Book, ...packs: readonly Pack[]): Detail {
  const { detail } = figuresOf(book, ...packs);
  if (detail.kind !== "detail") throw new Error(detail.kind);
  return detail;
}
