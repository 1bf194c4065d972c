import { nearest } from "../text/nearest";
import { callFault, type CallFault } from "./callFault";
import { everyCommand, commands, isCommandName, type Command, type CommandName } from "./commands";
import { commonFlags, shownFlag, type Flags } from "./flags";
import { givenFlags, readFlags } from "./readFlags";

/** What a call asks for. */
export type Call = { readonly flags: Flags } & (
  | { readonly kind: "run"; readonly command: CommandName; readonly files: readonly string[] }
  /** Of one command, of those that begin alike ("pack"), or of all. */
  | { readonly kind: "help"; readonly about: readonly CommandName[] }
  /** Nothing was asked that could be done; `about` are the commands that begin so. */
  | { readonly kind: "unfinished"; readonly about: readonly CommandName[] }
  | { readonly kind: "version" }
  /** `command` is null where that could not be told. */
  | {
      readonly kind: "faulty";
      readonly command: CommandName | null;
      readonly faults: readonly CallFault[];
    }
);

/** Reads a call as it was typed: commands and flags in any order. */
export function readCall(argv: readonly string[]): Call {
  const { words, flags, faults } = readFlags(argv);
  const isHelp = words[0] === "help" || flags.on.has("help");
  const asked = words[0] === "help" ? words.slice(1) : words;
  const named = nameOf(asked);
  if (isHelp) return helpFor(flags, asked, named);
  if (flags.on.has("version") && words.length === 0) return { kind: "version", flags };
  if (named === null) {
    const found = [...faults, ...unknown(asked)];
    return found.length > 0
      ? { kind: "faulty", flags, command: null, faults: found }
      : { kind: "unfinished", flags, about: commandsIn(asked[0]) };
  }
  const files = asked.slice(named.split(" ").length);
  const found = [...faults, ...faultsOf(named, commands[named], flags, files, faults.length > 0)];
  return found.length > 0
    ? { kind: "faulty", flags, command: named, faults: found }
    : { kind: "run", flags, command: named, files };
}

function nameOf(words: readonly string[]): CommandName | null {
  const [one = "", two = ""] = words;
  return [one, `${one} ${two}`].find(isCommandName) ?? null;
}

function helpFor(flags: Flags, asked: readonly string[], named: CommandName | null): Call {
  if (named !== null) return { kind: "help", flags, about: [named] };
  const about = commandsIn(asked[0]);
  return about.length > 0 && asked.length <= 1
    ? { kind: "help", flags, about }
    : { kind: "faulty", flags, command: null, faults: unknown(asked) };
}

/** The commands that begin with a word, "pack"; all where there is none. */
function commandsIn(room: string | undefined): readonly CommandName[] {
  return room === undefined ? everyCommand : everyCommand.filter((name) => name.startsWith(`${room} `));
}

/** Nothing was typed where a command has to stand, or something that is none. */
function unknown([first, second]: readonly string[]): readonly CallFault[] {
  if (first === undefined) return [];
  const isRoom = commandsIn(first).length > 0;
  if (isRoom && second === undefined) return [];
  const word = isRoom ? `${first} ${second ?? ""}` : first;
  return [callFault("unknownCommand", { word, near: nearestCommand(word) })];
}

/** "lint" means "pack lint"; the word lpa in front gives short words room for a slip. */
function nearestCommand(word: string): string | null {
  const verbOf = everyCommand.find((name) => name.endsWith(` ${word}`));
  const calls = [...everyCommand, "help", "pack"].map((name) => `lpa ${name}`);
  return verbOf === undefined ? nearest(`lpa ${word}`, calls) : `lpa ${verbOf}`;
}

function faultsOf(
  name: CommandName,
  command: Command,
  flags: Flags,
  files: readonly string[],
  hasFaults: boolean,
): readonly CallFault[] {
  const taken = [...command.flags, ...commonFlags];
  const foreign = givenFlags(flags).filter((flag) => !taken.includes(flag));
  const { needed, more } = command.files(flags);
  const most = { none: needed.length, one: needed.length + 1, many: Infinity }[more];
  // The value of a flag that nobody knows stands among the files.
  const surplus = hasFaults ? [] : files.slice(most);
  return [
    ...foreign.map((flag) => callFault("flagNotTaken", { flag: `--${flag}`, command: `lpa ${name}` })),
    ...command.neededFlags
      .filter((flag) => !hasFaults && flags.values[flag] === undefined)
      .map((flag) => callFault("flagNeeded", { flag: shownFlag(flag) })),
    ...needed.slice(files.length).map((file) => callFault("fileNeeded", { file })),
    ...surplus.map((word) => callFault("surplusWord", { word })),
  ];
}
