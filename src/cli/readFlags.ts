import { parseArgs } from "node:util";
import { nearest } from "../text/nearest";
import { callFault, type CallFault } from "./callFault";
import {
  flagKinds,
  isFlagName,
  isValued,
  type FlagName,
  type Flags,
  type SwitchName,
  type ValuedName,
} from "./flags";

/** The words of a call told apart: what is no flag, the flags, and what is wrong with them. */
export interface WordsOfCall {
  readonly words: readonly string[];
  readonly flags: Flags;
  readonly faults: readonly CallFault[];
}

interface FlagToken {
  readonly name: string;
  /** With its dashes, as it was typed. */
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** "-native", or "–json" with the dash that a word processor makes of two: never a file, and no row of short flags. */
const misspelt = /^(-(?!o)[a-z][a-z-]+|[–—].*)$/i;

/** Reads flags wherever they stand; every fault is told, not the first alone. */
export function readFlags(argv: readonly string[]): WordsOfCall {
  const { tokens } = parseArgs({
    args: argv.filter((word) => !misspelt.test(word)),
    options: Object.fromEntries(
      Object.entries(flagKinds).map(([name, kind]) => [
        name,
        {
          type: kind.takes === "value" ? ("string" as const) : ("boolean" as const),
          ...("short" in kind && { short: kind.short }),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const on = new Set<SwitchName>();
  const values: Partial<Record<ValuedName, string>> = {};
  const faults: CallFault[] = argv.filter((word) => misspelt.test(word)).map(unknownFlag);
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const read = readFlag(token, values);
    if (read.kind === "fault") faults.push(read.fault);
    else if (read.kind === "on") on.add(read.name);
    else values[read.name] = read.value;
  }
  const words = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  return { words, flags: { on, values }, faults };
}

type FlagRead =
  | { readonly kind: "fault"; readonly fault: CallFault }
  | { readonly kind: "on"; readonly name: SwitchName }
  | { readonly kind: "value"; readonly name: ValuedName; readonly value: string };

function readFlag({ name, rawName: flag, value, inlineValue }: FlagToken, before: Flags["values"]): FlagRead {
  const fault = (found: CallFault): FlagRead => ({ kind: "fault", fault: found });
  if (!isFlagName(name)) return fault(unknownFlag(flag));
  if (!isValued(name))
    return value === undefined ? { kind: "on", name } : fault(callFault("valueSurplus", { flag, value }));
  // "--name --json": the next flag is no name.
  const isTaken = value !== undefined && value !== "" && (inlineValue === true || !/^--?\D/.test(value));
  if (!isTaken) return fault(callFault("valueMissing", { flag }));
  if (before[name] !== undefined) return fault(callFault("flagTwice", { flag }));
  return { kind: "value", name, value };
}

function unknownFlag(flag: string): CallFault {
  const typed = flag.replace(/^[-–—]+/, "--");
  const flags = Object.keys(flagKinds).map((name) => `--${name}`);
  return callFault("unknownFlag", { flag, near: nearest(typed, flags) });
}

/** The flags that a call gave, whatever they say. */
export function givenFlags({ on, values }: Flags): readonly FlagName[] {
  return [...on, ...Object.keys(values).filter(isFlagName)];
}
