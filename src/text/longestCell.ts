/** What a cell of Excel holds at most, in UTF-16 units; a longer text cannot be put into a sheet. */
export const longestCell = 32_767;
