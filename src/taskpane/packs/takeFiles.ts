import type { Pack } from "../../pack/schema";
import { problemOf } from "../../workbook/excel/inExcel";
import type { PaneTexts } from "../../texts/pane/paneTexts";
import { fill } from "../../texts/texts";

/** What the view needs of a file that was picked or dropped. */
export type PickedFile = Pick<File, "name" | "size" | "arrayBuffer">;

export type TakenFile =
  | { readonly ok: true; readonly file: string; readonly pack: Pack }
  /** Everything that stands in the way, with place and remedy. */
  | {
      readonly ok: false;
      readonly file: string;
      readonly problems: (texts: PaneTexts, english: boolean) => readonly string[];
    };

/**
 * Reads one file of any origin as a pack; what is too large is refused unread. Never rejects.
 *
 * @param bases Packs that a province's overlay may extend.
 */
export async function takeFile(file: PickedFile, bases: readonly Pack[]): Promise<TakenFile> {
  const { name, size } = file;
  try {
    const { fileTooLarge, largestFile, packFromFile } = await import(
      /* webpackChunkName: "pack-files" */ "../../authoring/packFromFile"
    );
    const read =
      size > largestFile
        ? fileTooLarge(size)
        : await packFromFile(name, new Uint8Array(await file.arrayBuffer()), bases);
    if (read.ok) return { ok: true, file: name, pack: read.pack };
    return { ok: false, file: name, problems: (_texts, english) => read.problems(english) };
  } catch (thrown) {
    const problem = problemOf(thrown);
    return { ok: false, file: name, problems: ({ packs }) => [fill(packs.fileUnread, { problem })] };
  }
}
