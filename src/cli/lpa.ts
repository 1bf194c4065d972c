import { parseArgs } from "node:util";
import { convertPack } from "./convertPack";
import { diffPacks } from "./diffPacks";
import { hashPack } from "./hashPack";
import { lintPacks } from "./lintPacks";
import { publishSchema } from "./publishSchema";
import { say, type Io, type Request } from "./request";

const usage = `lpa pack lint <pack>            ตรวจชุดเกณฑ์ / check a pack
lpa pack convert <from> <to>    แปลง .json ↔ .xlsx / convert
lpa pack convert --starter <to> แฟ้มเปล่าสำหรับเขียนชุดเกณฑ์ / an empty workbook to write a pack in
lpa pack diff <older> <newer>   เทียบสองปี / compare two years
lpa pack hash <pack>            ลายนิ้วมือของชุดเกณฑ์ / content and scoring hash
lpa pack schema [file]          JSON Schema ของชุดเกณฑ์ / of a pack

<pack>: รหัสชุดเกณฑ์ในตัว เช่น lpa-2567 หรือแฟ้ม .json .xlsx / a built-in pack's id, or a file
--json  ผลเป็น JSON / as JSON     --en  English`;

const commands: Readonly<Record<string, (request: Request) => Promise<number>>> = {
  "pack lint": lintPacks,
  "pack convert": convertPack,
  "pack diff": diffPacks,
  "pack hash": hashPack,
  "pack schema": publishSchema,
};

/** Runs one command. @returns the exit code: 0 done, 1 found trouble, 2 was called wrongly. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const parsed = parse(argv);
  if (parsed === null) return wrong(io);
  const [room = "", verb = "", ...files] = parsed.positionals;
  const run = commands[`${room} ${verb}`];
  if (parsed.values.help === true) return say(io.out, usage, 0);
  if (!run) return wrong(io);
  const { json = false, en = false, starter = false } = parsed.values;
  return run({ files, json, english: en, starter, io, usage });
}

function parse(argv: readonly string[]): ReturnType<typeof readOptions> | null {
  try {
    return readOptions(argv);
  } catch {
    return null;
  }
}

function readOptions(argv: readonly string[]): {
  readonly positionals: readonly string[];
  readonly values: {
    readonly json?: boolean;
    readonly en?: boolean;
    readonly starter?: boolean;
    readonly help?: boolean;
  };
} {
  const options = {
    json: { type: "boolean" },
    en: { type: "boolean" },
    starter: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  } as const;
  return parseArgs({ args: [...argv], options, allowPositionals: true });
}

function wrong(io: Io): number {
  return say(io.err, usage, 2);
}
