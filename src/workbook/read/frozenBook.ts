import type { Pack } from "../../pack/schema";
import { buildTemplate } from "../blueprint/buildTemplate";
import { parseName } from "../cells/names";
import type { Lao } from "../blueprint/blueprint";
import { styles, type Look } from "../blueprint/styles";
import { cellNamed, settingText, type Book } from "./book";
import { cellsByName, marksByName } from "./planMarks";
import { readAnswers } from "./readAnswers";

/**
 * In a frozen workbook the template's own formulas are values, and a state that followed from two days looks as if it had
 * been entered. Gives the workbook with those cells as formulas again; what an officer wrote over them stays entered.
 */
export function thawed(book: Book, pack: Pack, lao: Lao): Book {
  if (settingText(book, "FROZEN") === "") return book;
  return withOwnFormulas(book, pack, lao, formulaEntries(pack, lao));
}

/** Names of entry cells that a blank template fills by formula. */
function formulaEntries(pack: Pack, lao: Lao): readonly string[] {
  return cellsByName(buildTemplate(pack, lao)).flatMap(([name, { content, style }]) => {
    const look: Look = styles[style];
    return look.input && content.kind === "native" ? [name] : [];
  });
}

/** Names whose cell does not show what its formula would give are entered; the others are formulas. */
function withOwnFormulas(book: Book, pack: Pack, lao: Lao, own: readonly string[]): Book {
  const marked = withFormulas(book, own);
  const { answers } = readAnswers(marked, pack, lao.type);
  const marks = marksByName(buildTemplate(pack, lao, { answers }));
  const entered = own.filter((name) => {
    const given = marks.get(name);
    return given !== null && given !== (cellNamed(book, name)?.value ?? "");
  });
  if (entered.length === 0) return marked;
  // A due day that was written over changes the state beside it, so due days are settled first.
  const dues = entered.filter((name) => parseName(name)?.cell.cell === "DUE");
  const settled = new Set(dues.length > 0 ? dues : entered);
  return withOwnFormulas(
    book,
    pack,
    lao,
    own.filter((name) => !settled.has(name)),
  );
}

function withFormulas(book: Book, names: readonly string[]): Book {
  const own = new Set(names);
  return {
    ...book,
    named: (name) => {
      const rows = book.named(name);
      return rows && own.has(name)
        ? rows.map((row) => row.map((cell) => ({ ...cell, isFormula: true })))
        : rows;
    },
  };
}
