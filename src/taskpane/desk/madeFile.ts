import type { PanelId } from "./panelId";

/** A file that was made for the officer. */
export interface MadeFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
  /** Lets the browser give the file again; valid until another file is made. */
  readonly url: string;
  /** Where its link is shown. */
  readonly panel: PanelId;
}

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  png: "image/png",
} as const;

/** A file's kind, and the ending of its name. */
export type FileKind = keyof typeof types;

/** Hands a file to the browser's downloads. A host may refuse downloads without saying so, hence the link. */
export function giveFile(
  name: string,
  bytes: Uint8Array,
  kind: FileKind,
  panel: PanelId,
  before: MadeFile | null,
): MadeFile {
  if (before) URL.revokeObjectURL(before.url);
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: types[kind] }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  return { name, kind, bytes, url, panel };
}

/** Thai takes three bytes a letter, and systems take 255 bytes. */
const longestName = 70;

/**
 * A name for a file that every system takes: "LPA 2567 อบต.ไสไทย.xlsx". Where it is too long, its longest part is cut: that is
 * an organization's name, and never what tells one file from another.
 */
export function fileNameFor(parts: readonly string[], kind: FileKind = "xlsx"): string {
  const words = parts
    .map((part) =>
      part
        .replace(/[\\/:*?"<>|\p{Cc}]/gu, " ")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((part) => part !== "");
  const longest = Math.max(0, ...words.map(({ length }) => length));
  const over = Math.max(0, words.join(" ").length - longestName);
  const shortened = words.map((word) =>
    word.length === longest ? word.slice(0, Math.max(1, longest - over)).trimEnd() : word,
  );
  return `${shortened
    .join(" ")
    .slice(0, longestName)
    .replace(/[. ]+$/, "")}.${kind}`;
}
