import type { Pack } from "../../pack/schema";
import type { Language } from "../../texts/texts";
import { readIssueTexts } from "../../texts/readIssueTexts";
import { entryTroubleText, readIssueLines } from "../../words/workbook/readIssueText";
import { copyWithoutAddIn, blueprintOf } from "../../workbook/copy/copyWithoutAddIn";
import { openBookInExcel } from "../../workbook/excel/openBookInExcel";
import { inExcel } from "../../workbook/excel/inExcel";
import { writeTemplateFile } from "../../workbook/file/writeTemplateFile";
import { bookNumber } from "../../workbook/cells/names";
import type { Lao } from "../../answers/lao";
import { losesEntries } from "../../workbook/read/readIssue";
import { readYear } from "../../workbook/read/readYear";

/** With the add-in's functions, or with ordinary formulas only. */
export type FileDialect = "saved" | "native";

/** A blank template as an .xlsx. */
export function blankFile(pack: Pack, lao: Lao, dialect: FileDialect): Promise<Uint8Array> {
  return writeTemplateFile(blueprintOf({ pack, lao }, dialect), dialect);
}

export type FilledCopy =
  | { readonly kind: "noTemplate" }
  | { readonly kind: "refused"; readonly issues: (language: Language) => string }
  | {
      readonly kind: "made";
      readonly bytes: Uint8Array;
      readonly pack: Pack;
      readonly laoName: string;
      /** What the officer should look at, a line each; empty where all is well. */
      readonly issues: (language: Language) => string;
    };

/**
 * A filled template of the open workbook as a file that needs no add-in.
 *
 * @param packs Those by which the workbook's formulas are answered.
 * @param template Its number; null for the newest.
 */
export async function filledCopy(packs: readonly Pack[], template: number | null): Promise<FilledCopy> {
  const book = await inExcel(openBookInExcel);
  if (bookNumber(book.names) === 0) return { kind: "noTemplate" };
  const read = readYear(book, packs, template);
  const found = read.ok ? read.value.issues : read.trouble;
  const troubles = read.ok ? read.value.troubles : [];
  const issues = (language: Language): string =>
    [
      ...(found.length > 0 ? [readIssueLines(readIssueTexts[language], found)] : []),
      ...troubles.map((trouble) => entryTroubleText(language, trouble)),
    ].join("\n");
  // A copy that lacked what an officer entered would be taken for the whole.
  if (!read.ok || found.some(losesEntries)) return { kind: "refused", issues };
  const { pack, lao } = read.value;
  return { kind: "made", bytes: await copyWithoutAddIn(read.value), pack, laoName: lao.name, issues };
}
