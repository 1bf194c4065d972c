import type { Issue, NoValues } from "../outcome";
import type { ClauseState } from "./clauseState";
import type { LaoType } from "./laoType";
import type { Expected } from "./rubric/parse";
import type { Wanted, WantedType } from "./wanted";

/** Every code there is, with what its message needs. */
export interface PackIssueValues {
  // the file
  notJson: { reason: string };
  wrongEncoding: NoValues;
  tooLarge: { characters: number; most: number };
  tooManyValues: { most: number };
  tooDeep: { most: number };
  tooManyFaults: NoValues;
  textTooLong: { characters: number; most: number };
  /** `at` counts characters from 1. */
  unfitCharacter: { code: string; at: number };
  // its shape
  unknownKey: { key: string; suggestion: string };
  wrongShape: { found: string; wanted: Wanted };
  missingValue: { type: WantedType };
  /** Faults beyond those that are told one by one. */
  moreIssues: { count: number };
  // a band's condition
  whenSyntax: { when: string; at: number; found: string; expected: Expected };
  unknownClause: { clause: string; clauses: readonly string[]; count: number };
  rangeBackwards: { first: string; last: string };
  runNotFromFirst: { clause: string };
  stateNotOfClause: { clause: string; state: ClauseState; states: readonly ClauseState[] };
  gateWithoutPrecondition: NoValues;
  valueWithoutMeasure: NoValues;
  countBeyondClauses: { count: number; clauses: number };
  thresholdTooFine: { number: number; decimals: number };
  emptyInterval: NoValues;
  // an indicator's parts
  meanWithClauses: NoValues;
  itemsWithoutSum: NoValues;
  itemsOfBestItem: NoValues;
  /** The number of an area or item beside others that have one. */
  weightMissing: { name: string };
  weightUnused: NoValues;
  variantNotAsked: { type: LaoType };
  scoreAboveFullMarks: { score: number; full: number };
  otherwiseNotLast: NoValues;
  reservedClauseId: { id: string };
  duplicateId: { name: string };
  duplicateKey: { name: string };
  /** `title` of the indicator that has the key as its number. */
  keyIsNumber: { key: string; title: string };
  // a province's overlay; `units` from the area down, versions with the first digits of their content's hash
  /** `version` as the overlay states it; empty where it does not. */
  unknownBase: { base: string; version: string };
  /** `reached` are replaced or dropped by the overlay, `others` are not. */
  baseScoringChanged: {
    base: string;
    from: string;
    to: string;
    reached: readonly string[];
    others: readonly string[];
  };
  overlayEmpty: NoValues;
  /** The overlay is called as its base is. */
  idOfBase: { id: string };
  /** A pack that was put together from another version of the base than is at hand. */
  madeFromOther: { base: string; from: string; to: string };
  /** `part`: the path of what differs from the base in a way that only a whole pack says. */
  beyondOverlay: { part: string; base: string };
  unknownPlace: { area: string; units: readonly string[] };
  /** `title` of the base's indicator, `area` and `units` where it stands. */
  numberInBase: { id: string; title: string; area: string; units: readonly string[] };
  replacedElsewhere: { id: string; title: string; area: string; units: readonly string[] };
  keyInBase: { key: string; id: string; title: string };
  replacesNothing: { id: string };
  dropsNothing: { id: string };
  droppedAndReplaced: { id: string };
  // a pack that is handed out; `sent` and `found` as people tell them one another (`checkNumber`)
  handoutEdited: { id: string; version: string; sent: string; found: string };
  handoutUnchanged: { id: string; version: string };
  versionNotRaised: { id: string; version: string; since: string };
  // no faults, but to be known
  baseReworded: { base: string; from: string; to: string };
  baseUnstated: { base: string };
  /** `ids` of indicators that come after the base's own in their unit. */
  ownStandLast: { ids: readonly string[] };
}

export type PackIssueCode = keyof PackIssueValues;

/** Expected trouble with a pack: what is wrong, where, and the values its message needs. */
export type PackIssue<Code extends PackIssueCode = PackIssueCode> = Issue<PackIssueValues, Code> & {
  /** Path in the pack, such as `areas[0].units[2].indicators[0].rubric[3].when`; empty for the whole file. */
  readonly place: string;
};

export function packIssue<Code extends PackIssueCode>(
  code: Code,
  values: PackIssueValues[Code],
  place: string,
): PackIssue<Code> {
  return { code, values, place };
}
