import type { FileRead, GatheredFiles } from "./tasks";

interface HeldFile {
  readonly key: string;
  readonly file: File;
  state: "waiting" | "beingRead" | FileRead;
}

/** The workbooks that were given, and what was read of them. */
export class HeldFiles {
  readonly #files = new Map<string, HeldFile>();

  /**
   * Takes files in. One that was read already, by name, size and time of change, is passed over; one that could not be read waits
   * again, and gives its place to another of its name, which may be mended.
   */
  add(files: readonly File[]): void {
    for (const file of files) {
      const key = JSON.stringify([file.name, file.size, file.lastModified]);
      for (const held of this.#files.values())
        if (held.file.name === file.name && isUnread(held)) this.#files.delete(held.key);
      if (!this.#files.has(key)) this.#files.set(key, { key, file, state: "waiting" });
    }
  }

  get count(): number {
    return this.#files.size;
  }

  get done(): number {
    return this.#all().filter(({ state }) => typeof state === "object").length;
  }

  /** The next that nobody reads yet. */
  next(): File | undefined {
    const held = this.#all().find(({ state }) => state === "waiting");
    if (held) held.state = "beingRead";
    return held?.file;
  }

  put(file: File, read: FileRead): void {
    const held = this.#all().find((one) => one.file === file);
    if (held) held.state = read;
  }

  gathered(): Pick<GatheredFiles, "results" | "failed"> {
    const all = this.#all();
    return {
      results: all.flatMap(({ state }) =>
        typeof state === "object" && state.kind === "read" ? [state.result] : [],
      ),
      failed: all.flatMap(({ file, state }) =>
        typeof state === "object" && state.kind === "unread"
          ? [{ file: file.name, issues: state.issues }]
          : [],
      ),
    };
  }

  #all(): readonly HeldFile[] {
    return [...this.#files.values()];
  }
}

function isUnread({ state }: HeldFile): boolean {
  return typeof state === "object" && state.kind === "unread";
}
