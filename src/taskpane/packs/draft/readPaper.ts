import { builtInPacks } from "../../../pack/builtIn";
import type { Pack } from "../../../pack/schema";
import { draftOfPaper } from "../../../paper/draftOfPaper";
import { largestPaper, textOfFile, type PaperText } from "../../../paper/file/textOfFile";
import { problemOf } from "../../../workbook/excel/inExcel";
import { afterDrawing } from "../afterDrawing";
import type { PickedFile } from "../takeFiles";
import { openPaper, type DraftSession } from "./draftSession";

/** Characters that are read at once, for the page stands still meanwhile; 200 pages have a third of them. */
export const longestPaper = 1_000_000;

/** Reads a file, or a pasted text, after what says so was drawn; what is too long is refused before. Never rejects. */
export async function readPaper(source: PickedFile | string, known: readonly Pack[]): Promise<DraftSession> {
  const name = typeof source === "string" ? null : source.name;
  try {
    return await read(source, name, [...known, ...builtInPacks]);
  } catch (thrown) {
    return { kind: "refused", name, refusal: { code: "unread", problem: problemOf(thrown) } };
  }
}

async function read(
  source: PickedFile | string,
  name: string | null,
  known: readonly Pack[],
): Promise<DraftSession> {
  const found = typeof source === "string" ? pastedText(source) : await fileText(source);
  if (!found.ok) return { kind: "refused", name, refusal: found.trouble };
  const { text, unnumbered } = found.value;
  if (text.length > longestPaper) {
    const values = { characters: text.length, most: longestPaper };
    return { kind: "refused", name, refusal: { code: "paperTooLong", values } };
  }
  await afterDrawing();
  const draft = draftOfPaper(text, { id: null, year: null, known });
  return draft.form === "none"
    ? { kind: "refused", name, refusal: { code: "nothingFound", lines: draft.lines.length } }
    : openPaper({ name, text, unnumbered, known, draft });
}

type Found = ReturnType<typeof textOfFile>;

function pastedText(text: string): Found {
  const value: PaperText = { text, from: "utf-8", unnumbered: 0 };
  return text.trim() === "" ? { ok: false, trouble: { code: "emptyFile", values: {} } } : { ok: true, value };
}

async function fileText(file: PickedFile): Promise<Found> {
  if (file.size > largestPaper) {
    const values = { bytes: file.size, most: largestPaper };
    return { ok: false, trouble: { code: "paperTooLarge", values } };
  }
  return textOfFile(new Uint8Array(await file.arrayBuffer()));
}
