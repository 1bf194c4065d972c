/** The column, from 1, in which each row of an indicator's block says what it is: a clause's number, or the label of a count. */
export const labelColumn = 1;
