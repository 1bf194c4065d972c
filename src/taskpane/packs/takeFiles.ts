import { fail, succeed, type Outcome } from "../../outcome";
import type { Handout } from "../../pack/handout";
import type { BaseTaken } from "../../pack/overlay/layOver";
import type { Pack } from "../../pack/schema";
import { paneTexts } from "../../texts/pane/paneTexts";
import { fill, type Language } from "../../texts/texts";
import { problemOf } from "../../workbook/excel/inExcel";

/** What the view needs of a file that was picked or dropped. */
export type PickedFile = Pick<File, "name" | "size" | "arrayBuffer">;

/** What there is to tell of a file, with place and remedy, a line each. */
type Lines = (language: Language) => readonly string[];

/** A pack out of a file; its remarks are no faults, but may have been meant otherwise. */
export interface TakenPack {
  readonly pack: Pack;
  /** What its file says of its being handed out; null for any other file. */
  readonly handout: Handout | null;
  readonly remarks: Lines;
}

/** Why a file gave no pack. */
export interface FileRefusal {
  readonly problems: Lines;
  /**
   * What would do beside mending the file: the base of a province's indicators, which is not at hand, or an officer's
   * word that they go with the base as it is now.
   */
  readonly remedy: "base" | "anyVersion" | null;
}

export interface TakenFile {
  readonly file: PickedFile;
  readonly read: Outcome<TakenPack, FileRefusal>;
}

/** Where packs from files go, and which there are. */
interface Shelf {
  /** Packs that a province's overlay may extend. */
  readonly bases: () => readonly Pack[];
  readonly add: (pack: Pack) => void;
}

/**
 * Takes packs in from files. A province's indicators wait for their base, which may come with a later file. Never rejects.
 *
 * @returns how each file turned out, in their order.
 */
export async function takeFiles(
  files: readonly PickedFile[],
  { bases, add }: Shelf,
): Promise<readonly TakenFile[]> {
  const turnedOut = new Map<PickedFile, TakenFile>();
  let pending = files;
  while (pending.length > 0) {
    let isFuller = false;
    for (const file of pending) {
      const taken = await takeFile(file, bases());
      turnedOut.set(file, taken);
      if (!taken.read.ok) continue;
      add(taken.read.value.pack);
      isFuller = true;
    }
    pending = isFuller ? waitingFor(files.flatMap((file) => turnedOut.get(file) ?? [])) : [];
  }
  return files.flatMap((file) => turnedOut.get(file) ?? []);
}

/** The files whose base is not at hand yet. */
export function waitingFor(taken: readonly TakenFile[]): readonly PickedFile[] {
  return taken.flatMap(({ file, read }) => (!read.ok && read.trouble.remedy === "base" ? [file] : []));
}

/**
 * Reads one file of any origin as a pack; what is too large is refused unread. Never rejects.
 *
 * @param bases Packs that a province's overlay may extend.
 */
export async function takeFile(
  file: PickedFile,
  bases: readonly Pack[],
  taken: BaseTaken = "sameScoring",
): Promise<TakenFile> {
  return { file, read: await read(file, bases, taken) };
}

async function read(file: PickedFile, bases: readonly Pack[], taken: BaseTaken): Promise<TakenFile["read"]> {
  const { name, size } = file;
  try {
    const { fileIssueText, fileTooLarge, largestFile, packFromFile } = await import(
      /* webpackChunkName: "pack-files" */ "./packFiles"
    );
    const found =
      size > largestFile
        ? fileTooLarge(size)
        : await packFromFile(name, new Uint8Array(await file.arrayBuffer()), bases, taken);
    const told =
      (issues: readonly Parameters<typeof fileIssueText>[1][]): Lines =>
      (language) =>
        issues.map((issue) => fileIssueText(language, issue));
    if (found.ok) {
      const { pack, handout, remarks } = found.value;
      return succeed({ pack, handout, remarks: told(remarks) });
    }
    return fail({ problems: told(found.trouble), remedy: remedyOf(found.trouble) });
  } catch (thrown) {
    const problem = problemOf(thrown);
    const problems: Lines = (language) => [fill(paneTexts[language].packs.fileUnread, { problem })];
    return fail({ problems, remedy: null });
  }
}

function remedyOf(issues: readonly { readonly code: string }[]): FileRefusal["remedy"] {
  const codes = issues.map(({ code }) => code);
  if (codes.includes("unknownBase")) return "base";
  return codes.includes("baseScoringChanged") ? "anyVersion" : null;
}
