import { cliTexts } from "../texts/cliTexts";
import { callFaultText } from "./callFault";
import { commands } from "./commands";
import { commandHelp, overview, usageLines } from "./help";
import { programVersion } from "./programVersion";
import { readCall, type Call } from "./readCall";
import { refuse, say, type ExitCode, type Io, type Request } from "./request";

/** Runs one command. @returns the exit code: 0 done, 1 found trouble, 2 was called wrongly. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const call = readCall(argv);
  const { on } = call.flags;
  const language = on.has("en") ? "en" : "th";
  const json = on.has("json");
  switch (call.kind) {
    case "run": {
      const { files, flags, command } = call;
      return commands[command].run({ files, flags, language, json, io });
    }
    case "help": {
      const [only, ...others] = call.about;
      const isOne = only !== undefined && others.length === 0;
      return say(io.out, isOne ? commandHelp(only, language) : overview(call.about, language), 0);
    }
    case "unfinished":
      return refuse({ io, json }, [overview(call.about, language)], 2);
    case "version":
      return say(io.out, `lpa ${programVersion()}`, 0);
    case "faulty":
      return wrongly(call, { io, json, language });
  }
}

type Faulty = Extract<Call, { readonly kind: "faulty" }>;

/** What is wrong with the call, and how it is called. */
function wrongly(
  { command, faults }: Faulty,
  { io, json, language }: Pick<Request, "io" | "json" | "language">,
): ExitCode {
  const texts = cliTexts[language];
  const told = faults.map((fault) => callFaultText(texts, fault));
  return refuse({ io, json }, json ? told : [...told, "", ...usageLines(command, language)], 2);
}
