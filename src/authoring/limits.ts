/** How much of a file is read before it is refused; real packs need a hundredth of it. */
export const limits = {
  /** Bytes of the file as it is stored, pictures and all. */
  fileBytes: 100_000_000,
  /** Bytes of the parts that are read, once unpacked. */
  unpackedBytes: 20_000_000,
  /** Files inside the .xlsx, which is a zip. */
  parts: 2_000,
  /** The lowest row that is read on any sheet. */
  rows: 20_000,
  /** The rightmost column that is read on any sheet. */
  lastColumn: "IV",
  /** Units in units, and items of items; papers nest two deep. */
  depth: 10,
  /** Faults listed at once; the rest are counted. */
  issues: 100,
} as const;
