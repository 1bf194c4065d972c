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
  /** `protection.options` tells null for what a lock does not allow (OfficeDev/office-js 1931). */
  readonly nullsInProtection: boolean;
  /** A formula in a cell of the format General takes over the format @ of a cell that it reads, as typing it in does. */
  readonly takesOverFormats: boolean;
  /** Calculating everything passes over cells that show #VALUE! or #BUSY! (OfficeDev/office-js 4502, 4214, 6841). */
  readonly leavesErrors: boolean;
  /** Without a printer the paper's size can't be set (`PageLayout.paperSize`). */
  readonly hasNoPrinter: boolean;
  /** Locks can't be taken off though there is no password, and Excel says no more than of a wrong one (OfficeDev/office-js 6784). */
  readonly keepsLocks: boolean;
}

/** As an add-in meets Excel most of the time. */
export const lenient: Strictness = {
  answersLate: false,
  countsFormattedCells: false,
  nullsInProtection: false,
  takesOverFormats: false,
  leavesErrors: false,
  hasNoPrinter: false,
  keepsLocks: false,
};

/** All at once, but for locks that nothing takes off: of a locked sheet nothing else could be seen then. */
export const strict: Strictness = {
  answersLate: true,
  countsFormattedCells: true,
  nullsInProtection: true,
  takesOverFormats: true,
  leavesErrors: true,
  hasNoPrinter: true,
  keepsLocks: false,
};
