import type { Store } from "../store";
import { fileNameFor, giveFile, type FileKind, type MadeFile } from "./madeFile";
import type { PanelId } from "./panelId";

/** Where the last file that was made is kept, until another is. */
export interface GivenFiles {
  readonly madeFile: Store<MadeFile | null>;
}

/** Hands a file to the downloads, and remembers it for its panel's link. @returns the file's name. */
export function giveMade(
  { madeFile }: GivenFiles,
  name: readonly string[],
  bytes: Uint8Array,
  panel: PanelId,
  kind: FileKind = "xlsx",
): string {
  const file = giveFile(fileNameFor(name, kind), bytes, kind, panel, madeFile.get());
  madeFile.set(file);
  return file.name;
}
