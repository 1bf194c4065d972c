/** What an argument says to a function of the add-in, whatever its released name is. */
export type ArgumentKind =
  | "indicator"
  | "checklist"
  | "laoType"
  | "pack"
  | "indicators"
  | "scores"
  | "areas"
  | "full"
  | "percent"
  | "due"
  | "sent"
  | "perDay"
  | "holidays"
  | "olderPack"
  | "newerPack"
  | "table"
  | "target";

export interface Parameter {
  readonly kind: ArgumentKind;
  /** As released. */
  readonly name: string;
  /** Takes a block of cells; others take one value. */
  readonly isRange: boolean;
  readonly isOptional: boolean;
}

const indicator = value("indicator");
const checklist = range("checklist");
const laoType = optional(value("laoType"));
const pack = optional(value("pack"));

/** The parameters of every function of the add-in, in their order, which never changes once released. */
export const signatures = {
  SCORE: [indicator, checklist, laoType, pack],
  EXPLAIN: [indicator, checklist, laoType, pack],
  NEXTSTEP: [indicator, checklist, laoType, pack],
  FULLMARKS: [value("indicator", "indicatorOrArea"), laoType, pack],
  TOTALS: [range("indicators"), range("scores"), laoType, pack],
  SUMMARY: [range("areas"), range("full"), range("scores")],
  LEVEL: [value("percent"), pack],
  CHECKLIST: [indicator, pack],
  BANDS: [indicator, pack],
  EVIDENCE: [indicator, pack],
  LAWS: [indicator, pack],
  LATE: [value("due"), value("sent"), optional(value("perDay")), optional(range("holidays"))],
  DIFF: [value("olderPack", "packA"), value("newerPack", "packB")],
  TRACKER: [range("table"), laoType, pack],
  PLAN: [value("target"), range("table"), laoType, pack],
} as const satisfies Readonly<Record<string, readonly Parameter[]>>;

export type FunctionName = keyof typeof signatures;

/** Names of functions before the first release, which Excel keeps for its macros of old; drafts of workbooks may have them. */
const formerNames: ReadonlyMap<string, FunctionName> = new Map([
  ["NEXT", "NEXTSTEP"],
  ["FULL", "FULLMARKS"],
]);

/** What a function is called now that had another name; null for any other. */
export function renamedFrom(name: string): FunctionName | null {
  return formerNames.get(name.toUpperCase()) ?? null;
}

function value(kind: ArgumentKind, name: string = kind): Parameter {
  return { kind, name, isRange: false, isOptional: false };
}

function range(kind: ArgumentKind): Parameter {
  return { ...value(kind), isRange: true };
}

function optional(parameter: Parameter): Parameter {
  return { ...parameter, isOptional: true };
}

/** Where a function has its arguments, from 0. */
export type Positions = Readonly<Partial<Record<ArgumentKind, number>>>;

const positions: ReadonlyMap<string, Positions> = new Map(
  Object.entries(signatures).map(([name, parameters]) => [
    name,
    Object.fromEntries(parameters.map(({ kind }, index) => [kind, index])),
  ]),
);

/** Null for a function that the add-in does not have. */
export function positionsOf(name: string): Positions | null {
  return positions.get(name) ?? null;
}

/** What a function is given, in its order: blank where it is given nothing, and no further than it is given anything. */
export function argumentsFor(
  name: FunctionName,
  given: Readonly<Partial<Record<ArgumentKind, string | undefined>>>,
): readonly string[] {
  const parts = signatures[name].map(({ kind }) => given[kind] ?? "");
  while (parts.at(-1) === "") parts.pop();
  return parts;
}
