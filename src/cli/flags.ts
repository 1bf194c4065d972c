interface Switch {
  readonly takes: "nothing";
  readonly short?: string;
}

interface Valued {
  readonly takes: "value";
  readonly short?: string;
  /** What stands for the value where the call is shown. */
  readonly shown: string;
}

/** Every flag there is; which command takes which is in its own description. */
export const flagKinds = {
  json: { takes: "nothing" },
  en: { takes: "nothing" },
  help: { takes: "nothing", short: "h" },
  version: { takes: "nothing" },
  force: { takes: "nothing" },
  native: { takes: "nothing" },
  starter: { takes: "nothing" },
  "next-year": { takes: "nothing" },
  overlay: { takes: "nothing" },
  "any-base": { takes: "nothing" },
  all: { takes: "nothing" },
  "with-pack": { takes: "nothing" },
  rules: { takes: "nothing" },
  agenda: { takes: "nothing" },
  "by-division": { takes: "nothing" },
  report: { takes: "nothing" },
  id: { takes: "value", shown: "<id>" },
  year: { takes: "value", shown: "<year>" },
  today: { takes: "value", shown: "<day>" },
  pack: { takes: "value", shown: "<pack>" },
  base: { takes: "value", shown: "<pack>" },
  type: { takes: "value", shown: "<type>" },
  name: { takes: "value", shown: "<name>" },
  province: { takes: "value", shown: "<province>" },
  district: { takes: "value", shown: "<district>" },
  expected: { takes: "value", shown: "<list>" },
  data: { takes: "value", shown: "<folder>" },
  topics: { takes: "value", shown: "<n,n>" },
  from: { takes: "value", shown: "<filled.xlsx>" },
  to: { takes: "value", shown: "json|xlsx" },
  last: { takes: "value", shown: "<last-year.xlsx>" },
  rank: { takes: "value", shown: "<n>" },
  since: { takes: "value", shown: "<older>" },
  size: { takes: "value", shown: "a4|wide" },
  out: { takes: "value", short: "o", shown: "<file>" },
} as const satisfies Readonly<Record<string, Switch | Valued>>;

export type FlagName = keyof typeof flagKinds;

export type SwitchName = {
  readonly [Name in FlagName]: (typeof flagKinds)[Name]["takes"] extends "nothing" ? Name : never;
}[FlagName];

export type ValuedName = Exclude<FlagName, SwitchName>;

/** The flags of one call, as they were typed. */
export interface Flags {
  readonly on: ReadonlySet<SwitchName>;
  readonly values: Readonly<Partial<Record<ValuedName, string>>>;
}

/** What every command takes. */
export const commonFlags: readonly FlagName[] = ["json", "en", "help"];

export function isFlagName(name: string): name is FlagName {
  return Object.keys(flagKinds).includes(name);
}

export function isValued(name: FlagName): name is ValuedName {
  return flagKinds[name].takes === "value";
}

/** "-o, --out <file.xlsx>" */
export function shownFlag(name: FlagName): string {
  const kind: Switch | Valued = flagKinds[name];
  const short = kind.short === undefined ? "" : `-${kind.short}, `;
  return `${short}--${name}${kind.takes === "value" ? ` ${kind.shown}` : ""}`;
}
