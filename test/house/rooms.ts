import type { Room } from "./room";
import { paneRooms } from "./paneRooms";

/** Every room. Arrows point up this list only, so there is no circle. */
export const rooms: readonly Room[] = [
  {
    name: "packs",
    place: "packs",
    purpose: "criteria as data, one file a pack, its test cases beside it, their JSON Schema",
    knows: [],
  },
  {
    name: "outcome",
    place: "src/outcome.ts",
    purpose: "a value, or the trouble that stood in its way; issues by their codes",
    pure: true,
    knows: [],
  },
  {
    name: "text",
    place: "src/text",
    purpose:
      "names and words made plain, heights and widths of text, its lines, days in both eras, Thai digits",
    pure: true,
    knows: [],
  },
  {
    name: "pack",
    place: "src/pack",
    purpose:
      "what is asked: schema, rubric language, reading and checking a pack; `identity/` what its hashes cover, `overlay/` a province's own over it",
    pure: true,
    knows: ["packs", "outcome", "text"],
  },
  {
    name: "score",
    place: "src/score",
    purpose:
      "what was done: cells → states → band; why; what next; days late; `space/` every state there is, and its neighbours",
    pure: true,
    knows: ["outcome", "text", "pack"],
  },
  {
    name: "answers",
    place: "src/answers",
    purpose: "what an officer entered for a year, no cells",
    pure: true,
    knows: ["pack"],
  },
  {
    name: "year",
    place: "src/year",
    purpose:
      "what an LAO gets for its answers: marks, sums, level, progress; the work that is left, by division",
    pure: true,
    knows: ["outcome", "text", "answers", "pack", "score"],
  },
  {
    name: "target",
    place: "src/target",
    purpose:
      "the least that has to be done to reach a target: ways of an indicator, and the choice among them",
    pure: true,
    knows: ["outcome", "pack", "score", "answers", "year"],
  },
  {
    name: "compare",
    place: "src/compare",
    purpose: "two years side by side: what changed, what is at stake, answers carried over",
    pure: true,
    knows: ["text", "pack", "score", "answers"],
  },
  {
    name: "lint",
    place: "src/lint",
    purpose: "what can be proved about a pack, with witness states",
    pure: true,
    knows: ["outcome", "text", "pack", "score"],
  },
  {
    name: "texts",
    place: "src/texts",
    purpose: "Thai and English, key by key; sentences only",
    knows: [],
  },
  {
    name: "words",
    place: "src/words",
    purpose: "issues, findings, changes and explanations put into words",
    knows: ["outcome", "text", "pack", "score", "year", "compare", "lint", "texts"],
  },
  {
    name: "carry",
    place: "src/carry",
    purpose: "a filled year under another pack: what of it stays, waits for a yes or is left over, and why",
    knows: ["pack", "answers", "year", "compare", "texts", "words"],
  },
  {
    name: "session",
    place: "src/session",
    purpose: "what is open now: the packs that formulas and pane see",
    knows: ["pack", "score"],
  },
  {
    name: "formula",
    place: "src/formula",
    purpose: "what each function answers: cells as Excel hands them over → a value or an issue",
    knows: ["outcome", "pack", "score", "year", "compare", "texts", "words", "session"],
  },
  {
    name: "zip",
    place: "src/zip",
    purpose: "files inside a zip: listed, unpacked within limits, put together again",
    knows: [],
  },
  {
    name: "workbook/cells",
    place: "src/workbook/cells",
    purpose: "ranges, and the names of cells, printed and parsed; small pieces of formulas",
    knows: ["answers"],
  },
  {
    name: "xlsx",
    place: "src/xlsx",
    purpose:
      "a workbook's file, part by part: what kind of file it is, its sheets and names, its cells; read whole or refused by name",
    knows: ["outcome", "text", "zip", "workbook/cells"],
  },
  {
    name: "authoring",
    place: "src/authoring",
    purpose: "a pack, or what of one is a province's own, as an Excel workbook and back",
    knows: ["outcome", "text", "pack", "texts", "workbook/cells", "xlsx"],
  },
  {
    name: "workbook/blueprint",
    place: "src/workbook/blueprint",
    purpose: "the year's workbook as plain data: what stands in which cell, and how it looks",
    knows: ["text", "pack", "score", "answers", "year", "texts", "words", "workbook/cells"],
  },
  {
    name: "workbook/planSheets",
    place: "src/workbook/planSheets",
    purpose:
      "the work plan as sheets to print: agenda of a rehearsal, list by division, report of the result",
    knows: ["text", "pack", "answers", "year", "texts", "words", "workbook/blueprint"],
  },
  {
    name: "workbook/native",
    place: "src/workbook/native",
    purpose: "rubrics as ordinary formulas, which need no add-in",
    knows: ["outcome", "pack", "score", "texts", "words", "workbook/cells", "workbook/blueprint"],
  },
  {
    name: "workbook/file",
    place: "src/workbook/file",
    purpose: "the blueprint as an .xlsx file, with its pack",
    knows: ["pack", "texts", "zip", "xlsx", "workbook/cells", "workbook/blueprint"],
  },
  {
    name: "workbook/read",
    place: "src/workbook/read",
    purpose: "what a filled workbook holds, found by name",
    knows: [
      "outcome",
      "text",
      "pack",
      "score",
      "answers",
      "year",
      "texts",
      "words",
      "xlsx",
      "workbook/cells",
      "workbook/file",
    ],
  },
  {
    name: "check",
    place: "src/check",
    purpose: "what is to be looked at before a year is sent: rules over what the one reader gives",
    pure: true,
    knows: [
      ...["outcome", "text", "pack", "score", "answers", "year"],
      ...["workbook/cells", "workbook/read"],
    ],
  },
  {
    name: "workbook/copy",
    place: "src/workbook/copy",
    purpose: "a filled workbook made anew for machines without the add-in",
    knows: ["pack", "workbook/blueprint", "workbook/native", "workbook/file", "workbook/read"],
  },
  {
    name: "workbook/excel",
    place: "src/workbook/excel",
    purpose: "the blueprint in the open workbook, step by step, and what is read of it",
    knows: [
      ...["outcome", "text", "pack", "answers", "texts", "formula"],
      ...["xlsx", "workbook/cells", "workbook/blueprint", "workbook/file", "workbook/read"],
    ],
  },
  {
    name: "words/workbook",
    place: "src/words/workbook",
    purpose: "what reading and writing workbooks and packs' files came to, put into words",
    knows: [
      ...["pack", "year", "texts", "words", "xlsx", "authoring"],
      ...["workbook/cells", "workbook/read", "check", "workbook/excel"],
    ],
  },
  {
    name: "functions",
    place: "src/functions",
    purpose: "=LPA.*, thin; `functions.ts` is the only file that the metadata generator reads",
    knows: ["outcome", "score", "texts", "words", "workbook/cells", "session", "formula"],
  },
  ...paneRooms,
  {
    name: "cli",
    place: "src/cli",
    purpose: "the same jobs from a terminal; `bin/` holds the command",
    knows: [
      "outcome",
      "text",
      "pack",
      "year",
      "compare",
      "lint",
      "texts",
      "words",
      "carry",
      "authoring",
      "workbook/planSheets",
      "workbook/file",
      "workbook/read",
      "check",
      "workbook/copy",
      "words/workbook",
    ],
  },
  {
    name: "site",
    place: "src/site",
    purpose: "the address's front page",
    knows: [],
  },
  {
    name: "workbench",
    place: "workbench",
    purpose: "Excel to the add-in: a host for Microsoft's Office.js client over a grid",
    knows: [],
  },
];
