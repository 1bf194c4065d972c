import { fail, succeed, type Outcome } from "../../outcome";
import type { Pack } from "../../pack/schema";
import { paneTexts } from "../../texts/pane/paneTexts";
import { fill, type Language } from "../../texts/texts";
import { problemOf } from "../../workbook/excel/inExcel";

/** What the view needs of a file that was picked or dropped. */
export type PickedFile = Pick<File, "name" | "size" | "arrayBuffer">;

/** Everything that stands in the way, with place and remedy. */
type Problems = (language: Language) => readonly string[];

export interface TakenFile {
  readonly file: string;
  readonly read: Outcome<Pack, Problems>;
}

/**
 * Reads one file of any origin as a pack; what is too large is refused unread. Never rejects.
 *
 * @param bases Packs that a province's overlay may extend.
 */
export async function takeFile(file: PickedFile, bases: readonly Pack[]): Promise<TakenFile> {
  return { file: file.name, read: await read(file, bases) };
}

async function read(file: PickedFile, bases: readonly Pack[]): Promise<TakenFile["read"]> {
  const { name, size } = file;
  try {
    const { fileIssueText, fileTooLarge, largestFile, packFromFile } = await import(
      /* webpackChunkName: "pack-files" */ "./packFiles"
    );
    const found =
      size > largestFile
        ? fileTooLarge(size)
        : await packFromFile(name, new Uint8Array(await file.arrayBuffer()), bases);
    if (found.ok) return succeed(found.value.pack);
    return fail((language) => found.trouble.map((issue) => fileIssueText(language, issue)));
  } catch (thrown) {
    const problem = problemOf(thrown);
    return fail((language) => [fill(paneTexts[language].packs.fileUnread, { problem })]);
  }
}
