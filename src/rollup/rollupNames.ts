/** Names of cells by which an earlier roll-up is read again; without the prefix of a year's workbook, which it is not. */
export const rollupNames = {
  year: "ROLLUP_YEAR",
  ranking: "ROLLUP_RANKING",
  indicators: "ROLLUP_INDICATORS",
} as const;
