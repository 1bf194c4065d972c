import { within, type Room } from "./room";

/** The rooms of the pane, from what every view stands on to the pane itself. */
export const paneRooms: readonly Room[] = [
  {
    name: "taskpane/store",
    place: "src/taskpane/store.ts",
    purpose: "a value that views follow",
    knows: [],
  },
  {
    name: "taskpane/clock",
    place: "src/taskpane/clock.ts",
    purpose: "the officer's own clock",
    knows: ["text"],
  },
  {
    name: "taskpane/theme",
    place: "src/taskpane/theme",
    purpose: "Office's colours",
    knows: [],
  },
  {
    name: "taskpane/preferences",
    place: "src/taskpane/preferences.ts",
    purpose: "how one person likes the pane",
    knows: ["taskpane/store"],
  },
  {
    name: "taskpane/excel",
    place: "src/taskpane/excel",
    purpose: "what several views ask of Excel: its packs, its events, what is selected",
    knows: [...["text", "pack", "score", "session"], ...within("workbook", "blueprint", "read", "excel")],
    soon: ["outcome", "workbook/cells"],
  },
  {
    name: "taskpane/jobs",
    place: "src/taskpane/jobs",
    purpose: "long work: one at a time, with progress, cancel and an end that says what was kept",
    knows: ["workbook/excel", "taskpane/store"],
  },
  {
    name: "taskpane/desk",
    place: "src/taskpane/desk",
    purpose: "what outlives a change of view: packs at hand, the form of a template, the last file",
    knows: ["outcome", "pack", "workbook/blueprint", "taskpane/store", "taskpane/excel"],
    soon: ["answers"],
  },
  {
    name: "taskpane/shell",
    place: "src/taskpane/shell.ts",
    purpose: "all that a view stands on",
    knows: ["texts", ...within("taskpane", "store", "preferences", "excel", "jobs", "desk")],
  },
  {
    name: "taskpane/controls",
    place: "src/taskpane/controls",
    purpose: "buttons, fields and messages; the only place that knows Fluent's elements",
    knows: ["workbook/excel", "taskpane/shell"],
  },
  {
    name: "taskpane/insert",
    place: "src/taskpane/insert",
    purpose: "a formula, step by step, with its result before it is written",
    knows: [
      ...["text", "pack", "score", "texts", "words", "session", "formula"],
      ...within("workbook", "cells", "blueprint", "read", "excel"),
      ...within("taskpane", "store", "excel", "shell", "controls"),
    ],
    soon: ["outcome"],
  },
  {
    name: "taskpane/indicator",
    place: "src/taskpane/indicator",
    purpose: "the view of the indicator that is selected",
    knows: [
      ...["text", "pack", "score", "texts", "words", "session", "formula"],
      ...within("workbook", "cells", "blueprint", "read"),
      ...within("taskpane", "store", "clock", "excel", "shell", "controls", "insert"),
    ],
    soon: ["outcome", "answers"],
  },
  {
    name: "taskpane/packs",
    place: "src/taskpane/packs",
    purpose: "the view of packs: build, load, check, compare, and what is done to the workbook",
    knows: [
      ...["outcome", "pack", "compare", "lint", "texts", "words", "authoring", "words/workbook"],
      ...within("workbook", "cells", "blueprint", "file", "read", "copy", "excel"),
      ...within("taskpane", "store", "clock", "excel", "jobs", "desk", "shell", "controls"),
    ],
    soon: ["answers"],
  },
  {
    name: "taskpane/meeting",
    place: "src/taskpane/meeting",
    purpose: "the view of a meeting: totals that follow, changes, what-ifs, minutes",
    knows: [
      ...["text", "pack", "score", "answers", "texts", "words", "session"],
      ...within("workbook", "cells", "blueprint", "read", "excel"),
      ...within("taskpane", "store", "clock", "excel", "shell", "controls"),
    ],
    soon: ["outcome", "year"],
  },
  {
    name: "taskpane/frame",
    place: "src/taskpane/frame",
    purpose: "what stands around the views: tabs, the job under way, preferences, what a closed pane says",
    knows: ["texts", ...within("taskpane", "store", "shell", "controls", "indicator", "packs", "meeting")],
    soon: ["taskpane/jobs"],
  },
  {
    name: "taskpane",
    place: "src/taskpane",
    purpose: "the pane opened over the workbook, and the ribbon's buttons",
    knows: [
      ...["text", "texts", "workbook/excel"],
      ...within("taskpane", "store", "theme", "preferences", "excel", "jobs", "desk", "shell"),
      ...within("taskpane", "packs", "frame"),
    ],
  },
];
