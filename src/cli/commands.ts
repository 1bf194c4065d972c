import { checkWorkbooks } from "./checkWorkbooks";
import { convertPack } from "./convertPack";
import { diffPacks } from "./diffPacks";
import { draftPack } from "./draftPack";
import type { FlagName, Flags, ValuedName } from "./flags";
import { handOutPack } from "./handOutPack";
import { hashPack } from "./hashPack";
import { lintPacks } from "./lintPacks";
import { makeDocument } from "./makeDocument";
import { makePicture } from "./makePicture";
import { makeTemplate } from "./makeTemplate";
import { chooseMedia } from "./media/chooseMedia";
import { makeForm } from "./media/makeForm";
import { printMedia } from "./media/printMedia";
import { printPlan } from "./printPlan";
import { rollUpProvince } from "./province/rollUpProvince";
import { publishSchema } from "./publishSchema";
import type { ExitCode, Request } from "./request";
import { scoreWorkbooks } from "./scoreWorkbooks";

/** The files that a call takes: as many as are needed, and perhaps more. */
export interface FilesTaken {
  readonly needed: readonly string[];
  readonly more: "none" | "one" | "many";
}

export interface Command {
  readonly usage: readonly string[];
  readonly examples: readonly string[];
  /** Beside those that every command takes. */
  readonly flags: readonly FlagName[];
  readonly neededFlags: readonly ValuedName[];
  readonly files: (flags: Flags) => FilesTaken;
  readonly run: (request: Request) => ExitCode | Promise<ExitCode>;
}

const noFiles = (): FilesTaken => ({ needed: [], more: "none" });

/** Every command by its words. What each is for stands in `cliHelpTexts`. */
export const commands = {
  template: {
    usage: [
      "lpa template --type <type> [--name …] [--province …] [--district …] -o <file.xlsx>",
      "lpa template --type <type> [--pack <pack>] [--native] … -o <file.xlsx>",
      "lpa template --from <filled.xlsx> [--pack <pack>] [--native] -o <file.xlsx>",
    ],
    examples: [
      'lpa template --pack lpa-2567 --type อบต. --name "อบต.ตัวอย่าง" -o ปี2567.xlsx',
      "lpa template --from ปี2567.xlsx --native -o ปี2567-ไม่ใช้-add-in.xlsx",
      "lpa template --from ปี2567.xlsx --pack ปี2568.xlsx -o ปี2568-กรอกแล้ว.xlsx",
    ],
    flags: ["pack", "base", "type", "name", "province", "district", "from", "native", "out", "force"],
    neededFlags: ["out"],
    files: noFiles,
    run: makeTemplate,
  },
  score: {
    usage: ["lpa score <file.xlsx> [<file.xlsx> …] [--pack <pack>] [--json [--with-pack]]"],
    examples: ["lpa score ปี2567.xlsx", "lpa score *.xlsx --json"],
    flags: ["pack", "base", "with-pack"],
    neededFlags: [],
    files: () => ({ needed: ["<file.xlsx>"], more: "many" }),
    run: scoreWorkbooks,
  },
  check: {
    usage: [
      "lpa check <file.xlsx> [<file.xlsx> …] [--today <day>] [--pack <pack>] [--json]",
      "lpa check --rules [--json]",
    ],
    examples: ["lpa check ปี2567.xlsx", "lpa check *.xlsx --today 2567-10-01 --json"],
    flags: ["today", "rules", "pack"],
    neededFlags: [],
    files: ({ on }) => (on.has("rules") ? noFiles() : { needed: ["<file.xlsx>"], more: "many" }),
    run: checkWorkbooks,
  },
  province: {
    usage: [
      "lpa province <folder|file.xlsx> [<file.xlsx> …] -o <file.xlsx> [--pack <pack>] [--json]",
      "lpa province <folder> … [--expected <list>] [--last <rollup.xlsx>] -o <file.xlsx>",
      "lpa province <folder> … [--data <folder>] -o <file.xlsx>",
      "lpa province <folder> … [--size a4|wide] -o <file.png|.svg>",
    ],
    examples: [
      "lpa province ส่งมา/ -o สรุป2567.xlsx",
      "lpa province ส่งมา/ -o สรุป2567.xlsx --expected รายชื่อ.csv --last สรุป2566.xlsx --force",
      "lpa province ส่งมา/ -o จัดอันดับ2567.png",
    ],
    flags: ["expected", "last", "data", "size", "pack", "base", "out", "force"],
    neededFlags: ["out"],
    files: () => ({ needed: ["<folder|file.xlsx>"], more: "many" }),
    run: rollUpProvince,
  },
  "media topics": {
    usage: [
      "lpa media topics <rollup.xlsx|folder|file.xlsx> [<file.xlsx> …] -o <media.xlsx>",
      "lpa media topics <rollup.xlsx|folder> … [--topics <n,n>] [--json] -o <media.xlsx>",
    ],
    examples: [
      "lpa media topics สรุป2567.xlsx -o สื่อ2567.xlsx",
      "lpa media topics ส่งมา/ --topics 1.3,1.5 -o สื่อ2567.xlsx",
    ],
    flags: ["topics", "pack", "base", "out", "force"],
    neededFlags: ["out"],
    files: () => ({ needed: ["<rollup.xlsx|folder|file.xlsx>"], more: "many" }),
    run: chooseMedia,
  },
  "media score": {
    usage: ["lpa media score <media.xlsx> [--json]"],
    examples: ["lpa media score สื่อ2567.xlsx"],
    flags: [],
    neededFlags: [],
    files: () => ({ needed: ["<media.xlsx>"], more: "none" }),
    run: printMedia,
  },
  "media form": {
    usage: ["lpa media form <1|2> <media.xlsx> -o <file.docx|xlsx>"],
    examples: [
      "lpa media form 1 สื่อ2567.xlsx -o แบบฟอร์ม1.docx",
      "lpa media form 2 สื่อ2567.xlsx -o แบบฟอร์ม2.xlsx",
    ],
    flags: ["out", "force"],
    neededFlags: ["out"],
    files: () => ({ needed: ["<1|2>", "<media.xlsx>"], more: "none" }),
    run: makeForm,
  },
  document: {
    usage: [
      "lpa document memo <file.xlsx> [--last <filled.xlsx>] [--rank <n>] [--today <day>] -o <file.docx>",
      "lpa document best-practice <file.xlsx> [--last <filled.xlsx>] [--rank <n>] -o <file.docx>",
      "lpa document agenda <file.xlsx> [--last <filled.xlsx>] [--today <day>] -o <file.docx>",
    ],
    examples: [
      "lpa document memo ปี2567.xlsx -o บันทึกข้อความ.docx",
      "lpa document best-practice ปี2567.xlsx --last ปี2566.xlsx --rank 1 -o แนวทางปฏิบัติ.docx",
    ],
    flags: ["last", "rank", "today", "pack", "base", "out", "force"],
    neededFlags: ["out"],
    files: () => ({ needed: ["memo|best-practice|agenda", "<file.xlsx>"], more: "none" }),
    run: makeDocument,
  },
  picture: {
    usage: ["lpa picture <file.xlsx> [--size a4|wide] [--last <filled.xlsx>] [--rank <n>] -o <file.svg|png>"],
    examples: [
      "lpa picture ปี2567.xlsx --rank 1 -o ผลคะแนน.png",
      "lpa picture ปี2567.xlsx --last ปี2566.xlsx --size wide -o ผลคะแนน.svg",
    ],
    flags: ["size", "last", "rank", "pack", "base", "out", "force"],
    neededFlags: ["out"],
    files: () => ({ needed: ["<file.xlsx>"], more: "none" }),
    run: makePicture,
  },
  plan: {
    usage: ["lpa plan <filled.xlsx> [--agenda] [--by-division] [--report] [--today <day>] -o <file.xlsx>"],
    examples: [
      "lpa plan ปี2567.xlsx --agenda -o วาระซักซ้อม.xlsx",
      "lpa plan ปี2567.xlsx --today 2567-10-01 -o แผนงาน-พิมพ์.xlsx",
    ],
    flags: ["agenda", "by-division", "report", "today", "pack", "out", "force"],
    neededFlags: ["out"],
    files: () => ({ needed: ["<filled.xlsx>"], more: "none" }),
    run: printPlan,
  },
  "pack lint": {
    usage: ["lpa pack lint <pack> [<pack> …] [--base <pack>] [--all]"],
    examples: ["lpa pack lint lpa-2567", "lpa pack lint ปี2568.xlsx --all"],
    flags: ["base", "all"],
    neededFlags: [],
    files: () => ({ needed: ["<pack>"], more: "many" }),
    run: lintPacks,
  },
  "pack convert": {
    usage: [
      "lpa pack convert <from> <to> [--base <pack>]",
      "lpa pack convert <from> [<from> …] --to json|xlsx",
      "lpa pack convert --starter <to.xlsx>",
      "lpa pack convert --next-year <from> <to.xlsx>",
      "lpa pack convert --next-year <from> --to json|xlsx",
      "lpa pack convert --starter --base <pack> <to.xlsx>",
      "lpa pack convert --overlay <from> <to> [--base <pack>] [--any-base] [--province …]",
    ],
    examples: [
      "lpa pack convert ปี2568.xlsx lpa-2568.json",
      "lpa pack convert lpa-2563 lpa-2567 --to xlsx",
      "lpa pack convert --starter ชุดเกณฑ์ใหม่.xlsx",
      "lpa pack convert --next-year lpa-2567 ปี2568.xlsx",
      "lpa pack convert --starter --base lpa-2567 กระบี่.xlsx",
      "lpa pack convert กระบี่.xlsx krabi-2567.json",
      "lpa pack convert --overlay --base lpa-2567 --province กระบี่ krabi-2567.json กระบี่.xlsx",
    ],
    flags: ["starter", "next-year", "to", "overlay", "base", "any-base", "province", "force"],
    neededFlags: [],
    files: ({ on, values }) => {
      if (on.has("starter")) return { needed: ["<to.xlsx>"], more: "none" };
      return values.to === undefined
        ? { needed: ["<from>", "<to>"], more: "none" }
        : { needed: ["<from>"], more: "many" };
    },
    run: convertPack,
  },
  "pack draft": {
    usage: ["lpa pack draft <paper.txt|.docx> -o <file.xlsx> [--id <id>] [--year <year>] [--json]"],
    examples: [
      "lpa pack draft เกณฑ์2568.txt -o ปี2568.xlsx",
      "lpa pack draft เกณฑ์2568.docx -o ปี2568.xlsx --year 2568 --id lpa-2568",
    ],
    flags: ["id", "year", "out", "force"],
    neededFlags: ["out"],
    files: () => ({ needed: ["<paper.txt|.docx>"], more: "none" }),
    run: draftPack,
  },
  "pack diff": {
    usage: ["lpa pack diff <older> <newer> [--base <pack>]"],
    examples: ["lpa pack diff lpa-2563 lpa-2567", "lpa pack diff lpa-2567 กระบี่.xlsx"],
    flags: ["base"],
    neededFlags: [],
    files: () => ({ needed: ["<older>", "<newer>"], more: "none" }),
    run: diffPacks,
  },
  "pack handout": {
    usage: ["lpa pack handout <pack> [--since <older>] [--base <pack>] -o <file.json>"],
    examples: [
      "lpa pack handout ปี2568.xlsx --since lpa-2567 -o lpa-2568.json",
      "lpa pack handout กระบี่.xlsx --since krabi-1.0.0.json -o krabi-1.1.0.json",
    ],
    flags: ["since", "base", "out", "force"],
    neededFlags: ["out"],
    files: () => ({ needed: ["<pack>"], more: "none" }),
    run: handOutPack,
  },
  "pack hash": {
    usage: ["lpa pack hash <pack> [--base <pack>]"],
    examples: ["lpa pack hash lpa-2567"],
    flags: ["base"],
    neededFlags: [],
    files: () => ({ needed: ["<pack>"], more: "none" }),
    run: hashPack,
  },
  "pack schema": {
    usage: ["lpa pack schema [<file.json>]"],
    examples: ["lpa pack schema lpa-pack.schema.json"],
    flags: ["force"],
    neededFlags: [],
    files: () => ({ needed: [], more: "one" }),
    run: publishSchema,
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;

export const everyCommand: readonly CommandName[] = Object.keys(commands).filter(isCommandName);

export function isCommandName(name: string): name is CommandName {
  return Object.keys(commands).includes(name);
}
