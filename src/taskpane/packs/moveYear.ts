import { accountLines, packText } from "../../carry/accountText";
import { carryYear } from "../../carry/carryYear";
import { withLastYear } from "../../carry/lastYear";
import { marksMoved } from "../../carry/marksMoved";
import { isNewerPack } from "../../pack/age";
import type { Pack } from "../../pack/schema";
import { carryTexts } from "../../texts/carryTexts";
import { readIssueTexts } from "../../texts/readIssueTexts";
import { fill, type Language } from "../../texts/texts";
import { readIssueLines } from "../../words/workbook/readIssueText";
import { blueprintOf } from "../../workbook/copy/copyWithoutAddIn";
import { inExcel } from "../../workbook/excel/inExcel";
import { openBookInExcel } from "../../workbook/excel/openBookInExcel";
import { writeTemplateFile } from "../../workbook/file/writeTemplateFile";
import { losesEntries } from "../../workbook/read/readIssue";
import { readYear, readYearFile, type YearReading } from "../../workbook/read/readYear";
import { isSamePack } from "../desk/packList";
import type { PickedFile } from "./takeFiles";

/** A filled workbook: the open one, by its template's number (null for the newest), or a file. */
export type MoveSource =
  | { readonly kind: "open"; readonly template: number | null }
  | { readonly kind: "file"; readonly file: PickedFile };

export type PreparedMove =
  | { readonly kind: "refused"; readonly issues: string }
  | {
      readonly kind: "ready";
      readonly laoName: string;
      /** Where every entry goes, and what it does to the marks; then what is to be checked in the old workbook, or "". */
      readonly account: readonly string[];
      readonly noted: string;
      /** Makes the new workbook's file. */
      readonly make: () => Promise<Uint8Array>;
    };

/**
 * Reads a filled workbook and takes it to another pack; nothing is written.
 *
 * @param packs Packs at hand, for workbooks that lost theirs.
 */
export async function prepareMove(
  source: MoveSource,
  to: Pack,
  packs: readonly Pack[],
  language: Language,
): Promise<PreparedMove> {
  const year = await readSource(source, packs);
  const issues = year.ok ? year.value.issues : year.trouble;
  const lines = issues.length === 0 ? "" : readIssueLines(readIssueTexts[language], issues);
  // What would not be read would not be taken along either.
  if (!year.ok || issues.some(losesEntries)) return { kind: "refused", issues: lines };
  const { value } = year;
  const obstacle = obstacleTo(language, value.pack, to);
  if (obstacle !== null) return { kind: "refused", issues: obstacle };
  const carried = withLastYear(carryYear(value, to), value);
  return {
    kind: "ready",
    laoName: value.lao.name,
    account: accountLines(language, value.pack, carried, marksMoved(value, carried)),
    noted: lines,
    make: () => writeTemplateFile(blueprintOf(carried, "saved")),
  };
}

async function readSource(source: MoveSource, packs: readonly Pack[]): Promise<YearReading> {
  if (source.kind === "open") return readYear(await inExcel(openBookInExcel), packs, source.template);
  return readYearFile(new Uint8Array(await source.file.arrayBuffer()), packs);
}

function obstacleTo(language: Language, own: Pack, to: Pack): string | null {
  const t = carryTexts[language];
  if (isSamePack(own, to)) return fill(t.samePack, { own: packText(t, own) });
  return isNewerPack(own, to) ? fill(t.olderPack, { own: packText(t, own), given: packText(t, to) }) : null;
}
