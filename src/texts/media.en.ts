import type { mediaTh } from "./media.th";
import type { SameKeys } from "./texts";

export const mediaEn = {
  topic: {
    noIndicators: "no indicator has marks, so no topic can be chosen; check the files that were given",
    tooFewWeak:
      "at {count} indicators only somebody is below full marks, so two topics can't be chosen; name them by --topics",
    wrongCount: "two topics are wanted, {count} were named; write them as --topics 1.3,1.5",
    chosenTwice: "“{topic}” is the same topic as the other one; choose two",
    unknownTopic: "there is no indicator “{topic}” in the results; choose of {topics}",
    unclearTopic: "“{topic}” may mean several indicators; write it with its area: {topics}",
  },
  workbook: {
    noMedia: "this file is no workbook of media; make one by lpa media topics",
    nameLost:
      "the name {name} is gone from the workbook; undo with Ctrl+Z, or make it anew and copy the entries",
    errorCell: "the cell of {name} shows the error {found}; mend its formula or type the value",
  },
  notRead: "“{name}” does not read:",
  topicsTold:
    "topic {number}: {topic}; below full marks {below} of {assessed} ({share} percent), {lost} marks lost in all",
  topicNamed: "indicator {number} {title}",
  tied: "equal to topic 2: {topics}; nothing but the printed order decided. Choose by --topics",
  notMost: "topic {number} is one at which no more than half are below full marks",
  ofYear: "LPA results of {year}",
  unknownForm: "there is no form “{typed}”; write 1 or 2",
  unreadFile: "{count} files did not read and are not counted; lpa province says why",
  form: "form {form} (indicator {indicator}, steps {first} to {last})",
  marks: {
    typed: "marks {score} of {full} (typed; the letter gives none for its steps)",
    none: "marks: not entered; the letter gives none for its steps",
    unknown: "marks: not known",
  },
  clause: "  {mark} clause {clause} {text}",
  state: { done: "done", late: "late", open: "not entered" },
  missingOf: "missing of topic {media}",
  satisfaction: {
    none: "satisfaction with topic {medium}: not entered",
    counted:
      "satisfaction with topic {medium}: {answers} answers (weights were not chosen, so there is no mean)",
    mean: "satisfaction with topic {medium}: {answers} answers, mean {mean} of {most}, {percent} percent",
    refused: "satisfaction with topic {medium}: check the data",
  },
  lateness: {
    notSent: "not sent yet",
    dueUnknown: "sent {sent}, but its due day, which the letter does not give, was not entered",
    inTime: "sent {sent}, due {due}: in time",
    late: "sent {sent}, due {due}: {days} working days late, less {deduction} marks; the letter does not say from which marks, nor how many at most",
    unknown: "late, but working days can't be counted yet",
    refused: "check the data",
  },
  trouble: {
    notALink:
      "the evidence link of form {form} “{found}” is none; give one that begins with https:// or http:// and has no blanks",
    linkTooLong: "the evidence link of form {form} has more than {most} letters; use a short one",
    linkWithPassword:
      "the evidence link of form {form} has a user's name or password inside, which would be printed; give one without",
    badCount:
      "satisfaction with topic {medium}, level “{level}”: “{found}” is no count; type a whole number from 0",
    countMissing: "satisfaction with topic {medium}, level “{level}” is blank; type 0 if nobody chose it",
    noAnswers: "satisfaction with topic {medium} has 0 answers; check the counts",
    badWeight: "the weight of level “{level}” is “{found}”; type a number above 0",
    dayRefused: "form {form}, “{field}”: {problem}",
    holidayRefused: "sheet วันหยุด, line {line}: {problem}",
    holidaysMissing:
      "form {form}: enter the public holidays of {years} on the sheet วันหยุด, and working days are counted",
    unread: "“{field}” is “{found}”; choose ✓ once it is done, or leave it blank",
    marks: "form {form}: {problem}",
  },
  ofMedium: "{field}, topic {medium}",
  fields: {
    made: "made",
    taught: "taught to the LAOs",
    considered: "topics were considered",
    useWeights: "use the weights of this table",
    due: "due day of the report",
    sent: "day the report was sent",
  },
  blanks: "{count} places of the form are still blank, each marked",
  formUnknown:
    "the department's own forms were an enclosure that is not at hand; the headings come from the letter. Check them against the department's form before sending",
} as const satisfies SameKeys<typeof mediaTh>;
