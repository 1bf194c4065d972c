/** A band as a paper prints it. */
export interface PrintedBand {
  /** Marks; null where none is printed beside it, or it could not be read. */
  readonly score: number | null;
  /** The whole printed words, lines joined, without the band's number. */
  readonly text: string;
}

/** A clause as a paper prints it, without its number. */
export interface PrintedClause {
  /** In Arabic digits. */
  readonly id: string;
  readonly text: string;
}
