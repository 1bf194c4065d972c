/**
 * What Excel does to an add-in at some times and in some versions only. Each can be turned on by itself, so that a test
 * shows what one of them breaks; what every Excel does always is no switch, but how the host is. Sources: docs/excel.md.
 */
export interface Strictness {
  /**
   * Each batch is run some milliseconds after it was asked, as over a network: what a person does meanwhile comes first
   * (Excel on the web; Office Add-ins, "Resource limits and performance optimization").
   */
  readonly answersLate: boolean;
  /** A used range ends at the last cell that has a look only (`Range.getUsedRange`, `valuesOnly`). */
  readonly countsFormattedCells: boolean;
}

/** As an add-in meets Excel most of the time. */
export const lenient: Strictness = {
  answersLate: false,
  countsFormattedCells: false,
};

/** All at once. */
export const strict: Strictness = {
  answersLate: true,
  countsFormattedCells: true,
};
