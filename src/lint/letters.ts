import type { Pack } from "../pack/schema";
import { reporter, type Finding } from "./finding";

/** Signs besides Thai and ASCII that the papers print. */
const allowedSigns = "–—‘’“”…•·×÷±≤≥½¼¾°²³";

/** Thai letters, vowels, tone marks and digits; ASCII; line breaks; the signs above. */
const foreign = new RegExp(`[^\\u0E01-\\u0E3A\\u0E3F-\\u0E5B\\x20-\\x7E\\n${allowedSigns}]+`, "gu");

/** Letters of other scripts, as misreadings of scanned papers leave them. */
export function checkLetters(pack: Pack): readonly Finding[] {
  return [...textsIn(pack, "", null)].flatMap(({ text, place, indicator }) => {
    const report = reporter(place, indicator);
    const letters = [...new Set(text.match(foreign) ?? [])];
    const values = { letters, codes: letters.flatMap(codePoints) };
    return letters.length > 0 ? [report("foreignLetters", values)] : [];
  });
}

function codePoints(letters: string): readonly string[] {
  return Array.from(
    letters,
    (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}

interface PlacedText {
  readonly text: string;
  readonly place: string;
  readonly indicator: string | null;
}

/** Every text of a pack with its path and the indicator it belongs to. */
function* textsIn(value: unknown, place: string, indicator: string | null): Generator<PlacedText> {
  if (typeof value === "string") yield { text: value, place, indicator };
  else if (Array.isArray(value))
    for (const [index, one] of value.entries())
      yield* textsIn(one, `${place}[${String(index)}]`, ownNumber(one, place) ?? indicator);
  else if (typeof value === "object" && value !== null)
    for (const [key, one] of Object.entries(value))
      yield* textsIn(one, place === "" ? key : `${place}.${key}`, indicator);
}

/** The number of an indicator or item that stands in a list. */
function ownNumber(one: unknown, list: string): string | null {
  const lists = list.endsWith(".indicators") || list.endsWith(".items");
  return lists && typeof one === "object" && one !== null && "id" in one && typeof one.id === "string"
    ? one.id
    : null;
}
