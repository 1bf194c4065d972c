/** Expected trouble with a pack: what is wrong, where, and the values its message needs. Texts live in `src/texts`. */
export interface PackIssue {
  readonly code: PackIssueCode;
  /** Path in the pack, such as `areas[0].units[2].indicators[0].rubric[3].when`; empty for the whole file. */
  readonly place: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export type PackIssueCode =
  | "notJson"
  | "wrongEncoding"
  | "tooLarge"
  | "unknownKey"
  | "wrongShape"
  | "missingValue"
  | "whenSyntax"
  | "unknownClause"
  | "rangeBackwards"
  | "runNotFromFirst"
  | "stateNotOfClause"
  | "gateWithoutPrecondition"
  | "valueWithoutMeasure"
  | "measureWithClauses"
  | "itemsWithoutSum"
  | "variantNotAsked"
  | "unknownBase"
  | "unknownPlace"
  | "countBeyondClauses"
  | "thresholdTooFine"
  | "emptyInterval"
  | "scoreAboveFullMarks"
  | "otherwiseNotLast"
  | "reservedClauseId"
  | "duplicateId"
  | "duplicateKey";
