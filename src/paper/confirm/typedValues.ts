import { laoTypes, type LaoType } from "../../pack/laoType";
import { toArabicDigits } from "../../text/thaiDigits";

/** Values as an officer types them, in digits of either kind; null for what is none. */

export function typedText(typed: string): string | null {
  const text = typed.trim();
  return text === "" ? null : text;
}

/** Marks, up to the most that an indicator may have. */
export function typedMarks(typed: string): number | null {
  const text = toArabicDigits(typed).trim();
  if (!/^\d+(\.\d+)?$/.test(text)) return null;
  const marks = Number(text);
  return marks <= 1000 ? marks : null;
}

/** Full marks; nothing can be worth none. */
export function typedFullMarks(typed: string): number | null {
  const marks = typedMarks(typed);
  return marks === 0 ? null : marks;
}

export function typedCode(typed: string): string | null {
  const text = toArabicDigits(typed).trim();
  return text.length <= 20 && /^[0-9A-Za-zก-ฮ]+(\.[0-9A-Za-zก-ฮ]+)*$/.test(text) ? text : null;
}

export function typedPackId(typed: string): string | null {
  const text = typed.trim();
  return text.length <= 100 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? text : null;
}

export function typedVersion(typed: string): string | null {
  const text = toArabicDigits(typed).trim();
  return /^\d+\.\d+\.\d+$/.test(text) ? text : null;
}

/** A Buddhist year of these two centuries. */
export function typedYear(typed: string): number | null {
  const text = toArabicDigits(typed).trim();
  return /^2[56]\d\d$/.test(text) ? Number(text) : null;
}

export function typedDecimals(typed: string): number | null {
  const text = toArabicDigits(typed).trim();
  return /^[0-4]$/.test(text) ? Number(text) : null;
}

/** One of several words that stand for themselves. */
export function chosenOf<Choice extends string>(
  ...among: readonly Choice[]
): (typed: string) => Choice | null {
  return (typed) => among.find((one) => one === typed) ?? null;
}

/** Types by their codes, with commas between them. */
export function typedTypes(typed: string): readonly LaoType[] | null {
  const codes = typed.split(",");
  const types = laoTypes.filter((type) => codes.includes(type));
  return types.length === 0 ? null : types;
}
