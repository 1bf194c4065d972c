/** How far below a table's last row lines of it are looked for, by the reader and by formulas alike. */
export const rowsBelowTable = 300;
