import type { cliHelpTh } from "./cliHelp.th";
import type { SameKeys } from "./texts";

export const cliHelpEn = {
  title: "lpa – LPA scores from criteria packs, from a terminal",
  usage: "Usage:",
  flags: "Flags:",
  examples: "Examples:",
  exitCodes: "Exit codes:",
  commandsHeading: "Commands:",
  everyCommand: "With every command:",
  packWord: "<pack> is the id of a built-in pack, such as lpa-2567, or a pack's file, .json or .xlsx",
  more: "Help for one command: lpa help <command>, for example lpa help score --en",
  otherLanguage: "ภาษาไทย: ไม่ต้องใส่ --en",
  seeHelp: "All about it: {call} --en",
  commands: {
    template: "makes a year's workbook, or a filled one anew with all its entries",
    score: "scores filled workbooks again from their answers: why, what is missing, what to put right",
    province:
      "puts the results of many workbooks into a province's tables: ranking, areas, indicators, what is missed most, whom to learn from, and who has not sent",
    "media topics":
      "chooses the two topics for which a province should make media, by its LAOs' results, and writes the workbook in which they are reported",
    "media score":
      "looks at a workbook of media: clauses of the letter, satisfaction, working days late and what they cost, what to put right",
    "media form":
      "makes form 1 or 2 of the media as a .docx, or an .xlsx to print, with the QR code of the evidence",
    check: "checks filled workbooks before they are sent: evidence, due days, owners, what does not read",
    document:
      "makes a paper of the result as a .docx: the memo to every division, the best-practice paper, or the rehearsal's agenda",
    picture: "draws the result as an .svg or .png, A4 or wide",
    plan: "makes sheets to print of a filled workbook: agenda of the rehearsal, list by division, report of the result",
    "pack lint": "checks a pack: gaps, traps, whatever does not fit together",
    "pack convert":
      "turns a pack from .json into .xlsx and back, writes an empty workbook to write a pack in, puts a province's own indicators into a pack or takes them out",
    "pack draft": "read printed criteria (.txt or .docx) and draft a pack as .xlsx, to confirm and complete",
    "pack diff": "compares the packs of two years: what changed, and the marks at stake",
    "pack handout":
      "makes the file by which a pack is handed out to offices, with a check number and what changed since the one it replaces",
    "pack hash":
      "prints a pack's hashes, of its content and of what a score follows from, and the check number",
    "pack schema": "prints the JSON Schema of a pack, or writes it to a file",
  },
  flagTexts: {
    json: 'answer in JSON; what can\'t be done answers {"problems": […]}',
    en: "answer in English",
    help: "show how it is used",
    version: "show the program's version",
    force: "overwrite a file that is there already",
    native: "ordinary formulas, for machines without the add-in",
    "next-year":
      "begin next year's pack from this one: its years and due days are moved on, and each is told",
    starter: "write an empty .xlsx to write a new pack in",
    overlay:
      "write the province's own indicators alone, not put into the national pack; of a whole pack, what differs from --base",
    "any-base":
      "take this version of the national pack though it scores otherwise than the one written for; first check by the papers",
    base: "the national pack under a province's own indicators; left out, a built-in one. With --starter: an empty file for a province",
    all: "show every note, those of one kind too",
    "with-pack": "put the whole pack into the JSON",
    rules: "list the rules of the check",
    last: "the year before, to compare with: a filled workbook, or for lpa province the roll-up it wrote",
    rank: "the rank in the province, as the province told it",
    since:
      "the pack it is to be used instead of, to tell what changed; the version of the same pack must be raised",
    size: "of the picture: a4 (left out) or wide, 1200 by 630",
    agenda: "the agenda of the rehearsal: what is missing of each indicator, and its evidence, by division",
    "by-division": "the list by division, by due day",
    report: "the report of the result: areas, level, strengths, what fell short, improvements",
    id: "id of the drafted pack, such as lpa-2568; left out: by the paper's name and year",
    year: "LPA year (Buddhist) of a paper that does not say it, such as 2568",
    today:
      "do it as of this day, such as 2567-10-01 or 1/10/2567 (Buddhist years); left out, the machine's day",
    pack: "the pack; left out, template takes lpa-2567. A filled workbook is read by the pack inside first, and taken by template --from to the one named here",
    type: "the LAO's type: อบจ. ทน. ทม. ทต. อบต. เมืองพัทยา, or PAO CITY TOWN SUBDISTRICT SAO PATTAYA",
    name: "the LAO's name",
    province: "the province",
    district: "the district",
    data: "a new folder for the facts of all files that count: JSON lines, CSV and Parquet by year and province",
    topics:
      "numbers of two indicators, such as 1.3,1.5 (area, dot, indicator); left out, chosen by the rule that the workbook states",
    expected:
      "the LAOs that have to send a workbook: a .csv or the first sheet of an .xlsx, with the heads name, type, district",
    from: "a filled workbook; name, type, province and district come from it",
    to: "the ending of the files to write beside the given ones (built-in packs: in the current folder)",
    out: "the file to write",
  },
  exitCode: {
    "0": "done",
    "1": "trouble was found in a file or what it holds; it is told with the remedy",
    "2": "called wrongly",
  },
} as const satisfies SameKeys<typeof cliHelpTh>;
