import { parseArgs } from "node:util";
import { convertPack } from "./convertPack";
import { diffPacks } from "./diffPacks";
import { hashPack } from "./hashPack";
import { lintPacks } from "./lintPacks";
import { makeTemplate } from "./makeTemplate";
import { publishSchema } from "./publishSchema";
import { say, type Io, type Request, type TemplateRequest } from "./request";
import { scoreWorkbook } from "./scoreWorkbook";

const usage = `lpa template --pack <pack> --type อบต. [--name "…"] [--province "…"] [--native] -o out.xlsx
                                เวิร์กบุ๊กของปี / a year's workbook (--native: without the add-in)
lpa template --from <file.xlsx> [--native] -o out.xlsx
                                สำเนาของเวิร์กบุ๊กที่กรอกแล้ว / a filled workbook anew, with all its entries
lpa score <file.xlsx>           คะแนนของเวิร์กบุ๊กที่กรอกแล้ว / the results of a filled workbook
lpa pack lint <pack>            ตรวจชุดเกณฑ์ / check a pack
lpa pack convert <from> <to>    แปลง .json ↔ .xlsx / convert
lpa pack convert --starter <to> ไฟล์เปล่าสำหรับเขียนชุดเกณฑ์ / an empty workbook to write a pack in
lpa pack diff <older> <newer>   เทียบสองปี / compare two years
lpa pack hash <pack>            ลายนิ้วมือของชุดเกณฑ์ / content and scoring hash
lpa pack schema [file]          JSON Schema ของชุดเกณฑ์ / of a pack

<pack>: รหัสชุดเกณฑ์ในตัว เช่น lpa-2567 หรือไฟล์ .json .xlsx / a built-in pack's id, or a file
--json  ผลเป็น JSON / as JSON     --en  English     --force  เขียนทับไฟล์ที่มีอยู่ / overwrite a file`;

const commands: Readonly<Record<string, (request: Request) => Promise<number>>> = {
  "pack lint": lintPacks,
  "pack convert": convertPack,
  "pack diff": diffPacks,
  "pack hash": hashPack,
  "pack schema": publishSchema,
  template: makeTemplate,
  score: scoreWorkbook,
};

/** Runs one command. @returns the exit code: 0 done, 1 found trouble, 2 was called wrongly. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const parsed = parse(argv);
  if (parsed === null) return wrong(io);
  const { positionals, values } = parsed;
  const [room = "", verb = ""] = positionals;
  const one = commands[room];
  const run = one ?? commands[`${room} ${verb}`];
  if (values.help === true) return say(io.out, usage, 0);
  if (!run) return wrong(io);
  const { json = false, en = false, starter = false, force = false, ...options } = values;
  const files = positionals.slice(one ? 1 : 2);
  return run({ files, json, force, language: en ? "en" : "th", starter, options, io, usage });
}

interface Parsed {
  readonly positionals: readonly string[];
  readonly values: TemplateRequest & {
    readonly json?: boolean;
    readonly en?: boolean;
    readonly starter?: boolean;
    readonly force?: boolean;
    readonly help?: boolean;
  };
}

function parse(argv: readonly string[]): Parsed | null {
  const flag = { type: "boolean" } as const;
  const word = { type: "string" } as const;
  const options = {
    ...{ json: flag, en: flag, starter: flag, force: flag, native: flag, help: { ...flag, short: "h" } },
    ...{ from: word, pack: word, type: word, name: word, province: word, out: { ...word, short: "o" } },
  };
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch {
    return null;
  }
}

function wrong(io: Io): number {
  return say(io.err, usage, 2);
}
