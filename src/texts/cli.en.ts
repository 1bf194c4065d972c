import type { cliTh } from "./cli.th";
import type { SameKeys } from "./texts";

export const cliEn = {
  afterShift: "Hold these against the new year's paper, mend the sources, then run lpa pack lint.",
  overlay: {
    giveBase: "Give the national pack's file as --base.",
    takeAnyBase: "If they do, make a new file by lpa pack convert --overlay --any-base.",
    baseNeeded:
      "The file is a whole pack and names no national pack that is at hand. Give the national pack as --base",
    provinceNeeded: "The file is a whole pack and names no province. Give the province as --province",
    starterNeedsBase: "An empty file for a province needs the national pack: give it as --base",
  },
  call: {
    unknownCommand: "There is no command “{word}”.",
    unknownFlag: "There is no flag {flag}.",
    meant: "Did you mean {near}?",
    flagNotTaken: "{command} takes no flag {flag}.",
    valueMissing: "{flag} needs a value after it.",
    valueSurplus: "{flag} takes no value: leave out “{value}”.",
    flagTwice: "{flag} can be given once only.",
    flagNeeded: "{flag} is missing.",
    fileNeeded: "{file} is missing.",
    surplusWord:
      "This command takes no “{word}”. If it is part of a name with blanks, put the whole name in quotes.",
  },
  write: {
    fileExists:
      "There is a file “{name}” already, and it was not overwritten; give another name, or --force to overwrite it",
    isFolder: "“{name}” is a folder: give the name of a file that ends in {ending}",
    wrongEnding: "The file to write, “{name}”, has to end in {endings}",
    sameFile: "“{name}” is what is read, and is not overwritten even with --force: give another name",
    noFile: "“{name}” is no ordinary file and can't be written: give another name",
    writeProtected:
      "The file “{name}” is write-protected, and was not overwritten: give another name, or take the protection away first",
    noFolder: "The file “{name}” can't be written: there is no folder “{folder}”; make it first",
    noRight:
      "The file “{name}” can't be written: no right to write in the folder “{folder}”, or the file is open elsewhere",
    diskFull: "The file “{name}” can't be written: the disk is full",
    cannotWrite: "The file “{name}” can't be written ({code}): see that it is not open elsewhere",
  },
  findings: "{error} errors · {warning} warnings · {note} notes · {open} not acknowledged",
  moreOfKind: "and {count} more {code} (--all shows each): {places}",
  noSuchFile: "No file and no pack “{name}”. Built-in packs: {packs}",
  noSuchWorkbook: "The file “{name}” can't be opened: see whether its name is right",
  isFolder: "“{name}” is a folder: give the name of a file",
  notRead: "The file “{name}” can't be read:",
  unknownEnding: "Nothing can be converted to “{typed}”: give --to json or --to xlsx",
  typeMissing: "The LAO's type is missing: give --type as one of {types}",
  typeNeeded: "Unknown LAO type “{type}”. Give --type as one of {types}",
  fromAlone: "With --from, name, type, province and district come from the file: leave out {flags}",
  todayUnread:
    "The day of --today, “{typed}”, can't be read: give a year of four digits, such as 2567-10-01 or 1/10/2567",
  copyLoses:
    "The copy was not written, since it would lack the entries above. Mend the file first, or add --force to do without them",
  year: {
    lao: "{name} (type {type}), province {province}",
    laoWithoutProvince: "{name} (type {type})",
    laoUnnamed: "LAO not named yet",
    pack: "pack {id} version {version} content {hash}",
    ownPack: "The file has a pack of its own, so --pack {given} is not used",
    frozen: "frozen {stamp}; the marks below are reckoned anew from the file's answers",
    notAssessed: "Nothing is entered yet, so there are no marks",
    columns: { area: "area", marks: "marks", percent: "percent", passMark: "pass mark", progress: "entered" },
    total: "Total",
    entered: "{entered} of {of}",
    passed: "passed {mark} %",
    failed: "failed {mark} %",
    passUnknown: "{mark} %, not complete yet",
    level: "Level: {level}",
    noLevelYet: "Level: not complete yet; {entered} of {of} areas are entered in full",
    levelUnknown: "Level: not known; put right what is named below",
    indicators: "Indicators of {area}",
    notEntered: "not entered",
    unknown: "not known",
    seeTroubles: "see below what is to be put right",
    next: "Next: {step}",
    pilot: "{mark} pilot",
    troubles: "To put right ({count})",
    noTroubles: "Nothing to put right was found",
    indicator: "Indicator {id}",
  },
} as const satisfies SameKeys<typeof cliTh>;
