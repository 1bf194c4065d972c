import type { handoutTh } from "./handout.th";
import type { SameKeys } from "./texts";

export const handoutEn = {
  pack: "{id} version {version}, LPA {year}",
  number: "Check number {number}",
  faults:
    "The file was not made, for the linter found {count} errors in the criteria. Check them, and mend or acknowledge each first",
  tellNumber:
    "Tell offices this check number by letter or telephone; the pane of each must show the same one",
  hint: "Makes one file that every office drops on its pane. The pane shows version, check number, what changed, and the marks before and after; one press puts it to use. A file that was changed on its way is not taken",
  packToSend: "Criteria to hand out",
  since: "To be used instead of",
  sinceNone: "Not said",
  make: "Make the file to hand out (.json)",
  changesSince: "What changed from those",
  arrived: "Criteria received: {title}",
  intact:
    "Check number {number}. The file is as its sender made it. Hold the number against the one you were told",
  inUse: "This workbook uses these criteria now",
  replaces: "Instead of {id} version {version} (check number {number}), which this workbook uses",
  replacesUnread:
    "Instead of this workbook's {id} version {version}, which can't be read, so that nothing can be compared",
  notChosen:
    "This workbook has chosen no criteria yet; it is reckoned by {id} version {version} (check number {number})",
  sinceOther:
    "The sender made it to be used instead of {id} version {version} (check number {number}), which is not what this workbook uses. The changes below are from what it does use",
  older:
    "What you received is version {version}, older than {inUse}, which this workbook uses. Ask the sender before you use it",
  sameVersion:
    "What you received has the version {version} of what this workbook uses, and other content. Ask the sender before you use it",
  changes: "What changed from the criteria in use",
  marks: "This workbook's marks before and after",
} as const satisfies SameKeys<typeof handoutTh>;
