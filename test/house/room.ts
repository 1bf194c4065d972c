/** A room of the house: a folder, or a file that stands alone, with one job. */
export interface Room {
  readonly name: string;
  /** From the project's root. What lies deeper belongs to the room that is nearest to it. */
  readonly place: string;
  readonly purpose: string;
  /** No Office, no page, no clock, no chance, no file, no sentence in Thai. */
  readonly pure?: true;
  /** The rooms it may import from, types included. */
  readonly knows: readonly string[];
}

/** Names of rooms that stand in one folder: `within("workbook", "cells", "read")`. */
export function within(folder: string, ...names: readonly string[]): readonly string[] {
  return names.map((name) => `${folder}/${name}`);
}
