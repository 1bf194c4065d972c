import { laoAbbreviations, laoTypes } from "../../../pack/laoType";
import type { Deadline } from "../../../pack/schema";
import { parseWhen } from "../../../pack/rubric/parse";
import type { When } from "../../../pack/rubric/syntax";
import type { Doubt } from "../../../paper/bands/reading";
import type { Question } from "../../../paper/confirm/question";
import { serialDay } from "../../../text/serialDay";
import { conditionTexts } from "../../../texts/conditionTexts";
import { draftTexts } from "../../../texts/draftTexts";
import { functionsTexts } from "../../../texts/functionsTexts";
import { confirmTexts, type ConfirmTexts } from "../../../texts/pane/confirmTexts";
import { fill, type Language } from "../../../texts/texts";
import { conditionText } from "../../../words/conditionText";
import { dayText } from "../../../words/dayText";

/** What a question is about, in a few words. */
export function questionLabel(language: Language, { asked }: Question): string {
  const t = confirmTexts[language];
  const draft = draftTexts[language];
  switch (asked.kind) {
    case "fact":
      return t.fact[asked.fact];
    case "area":
      return t.areaPart[asked.what];
    case "part": {
      const part = draft.part[asked.part];
      return asked.which === null ? part : fill(t.which, { part, which: asked.which });
    }
    case "band":
      return fill(t.band, { band: asked.band });
    case "deadline":
      return fill(t.deadline, { clause: asked.clause });
    case "measure":
      return t.measure[asked.word];
    case "fault":
      return t.fault;
    case "noBands":
      return t.noBands;
    case "unread":
      return t.unreadLines;
  }
}

/** One of a question's readings, as an officer says it. */
export function readingWords(
  language: Language,
  { asked, read, entry }: Question,
  reading: number,
  measure: "percent" | "number",
): string {
  const t = confirmTexts[language];
  switch (asked.kind) {
    case "band": {
      const when = asked.reading.readings[reading];
      return when ? conditionWords(language, when, measure) : "";
    }
    case "deadline": {
      const deadline = asked.reading.readings[reading];
      return deadline ? deadlineWords(language, deadline) : "";
    }
    case "fault":
      return draftTexts[language].fault[asked.fault];
    case "noBands":
      return t.noBandsMeans;
    case "unread":
      return draftTexts[language].doubt.notUnderstood;
    default:
      return valueWords(t, read[reading] ?? "", entry);
  }
}

/** A value as it is shown: types by their letters, a choice by its words. */
export function valueWords(t: ConfirmTexts, value: string, entry: Question["entry"]): string {
  if (entry.kind === "types")
    return laoTypes
      .filter((type) => value.split(",").includes(type))
      .map((type) => laoAbbreviations[type])
      .join(" ");
  if (entry.kind !== "choice") return value;
  const chosen = entry.among.find((one) => one.value === value);
  return chosen ? optionWords(t, chosen) : value;
}

export function optionWords(
  { option }: ConfirmTexts,
  { value, title }: { readonly value: string; readonly title: string | null },
): string {
  if (title !== null) return `${value} ${title}`;
  return isOption(option, value) ? option[value] : value;
}

function isOption(option: ConfirmTexts["option"], value: string): value is keyof ConfirmTexts["option"] {
  return value in option;
}

export function conditionWords(language: Language, when: When, measure: "percent" | "number"): string {
  const { states, listSeparator } = functionsTexts[language];
  return conditionText({ condition: conditionTexts[language], states, listSeparator }, when, measure);
}

/** A typed condition as it is understood; null where it is none. */
export function typedWords(language: Language, when: string, measure: "percent" | "number"): string | null {
  const parsed = parseWhen(when);
  return "when" in parsed ? conditionWords(language, parsed.when, measure) : null;
}

function deadlineWords(language: Language, deadline: Deadline): string {
  const { due: t, dayLocale } = confirmTexts[language];
  if ("on" in deadline) {
    const [year = 0, month = 0, day = 0] = deadline.on.split("-").map(Number);
    const serial = serialDay(year - 543, month, day);
    return fill(t.on, { day: serial === null ? deadline.on : dayText(serial, dayLocale) });
  }
  if ("before" in deadline)
    return "days" in deadline ? fill(t.beforeDays, deadline) : fill(t.beforeWorkingDays, deadline);
  if (deadline.after === "fiscalYearEnd") {
    if ("days" in deadline) return fill(t.yearEndDays, deadline);
    return "months" in deadline ? fill(t.yearEndMonths, deadline) : fill(t.yearEndWorkingDays, deadline);
  }
  if ("days" in deadline) return fill(t.afterDays, deadline);
  if ("workingDays" in deadline) return fill(t.afterWorkingDays, deadline);
  return "dayOfMonth" in deadline ? fill(t.dayOfMonth, deadline) : fill(t.afterMonths, deadline);
}

/** Why a band's reading is not certain. */
export function doubtWords({ doubt: t }: ConfirmTexts, doubts: readonly Doubt[]): string {
  const told = doubts.map((doubt) =>
    doubt.kind === "unknownWords"
      ? fill(t.unknownWords, { words: doubt.words.map((word) => `“${word}”`) })
      : t[doubt.kind],
  );
  return [...new Set(told)].join(" · ");
}

/** How a value is to be typed. */
export function typedForm({ form: t }: ConfirmTexts, { asked, entry }: Question): string {
  if (entry.kind === "number") return t.number;
  if (asked.kind === "fact") return t[asked.fact];
  if (asked.kind === "measure" && asked.word !== "kind") return t[asked.word];
  const isCode =
    asked.kind === "area" ? asked.what === "id" : asked.kind === "part" && asked.part === "number";
  return isCode ? t.code : t.text;
}
