/** A draw from [0, 1), the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Signs that a reader of pictures takes for one another; the empty one for a sign that is lost. */
const lookalikes: readonly (readonly string[])[] = [
  ["ก", "ถ", "ภ"],
  ["ด", "ค", "ต"],
  ["ผ", "ฝ", "พ", "ฟ"],
  ["บ", "ป", "น"],
  ["ข", "ช", "ซ"],
  ["น", "ม", "ห"],
  ["ร", "ธ", "ว"],
  ["ง", "จ"],
  ["ล", "ส"],
  ["ท", "ห", "ฑ"],
  ["อ", "ฮ", "0"],
  ["ิ", "ี", "ื", "ึ", ""],
  ["่", "้", "๋", ""],
  ["็", "์", ""],
  ["ไ", "ใ", "โ", "เ"],
  ["ะ", "ั", "า"],
  ["1", "7", "l", "4"],
  ["3", "8", "9"],
  ["5", "6", "8"],
  ["0", "6", "o", "8"],
  ["2", "7", "3"],
  ["-", "–", "_", ""],
  [".", ",", ""],
  [" ", "", "  "],
];

/** The text as a reader of pictures gives it: so many of its signs are taken for others, doubled or lost. */
export function misread(text: string, rate: number, draw: () => number): string {
  return Array.from(text, (sign) => {
    if (draw() >= rate) return sign;
    const kind = draw();
    if (kind < 0.1) return "";
    if (kind < 0.15) return sign + sign;
    const alike = lookalikes
      .filter((signs) => signs.includes(sign))
      .flat()
      .filter((one) => one !== sign);
    return pick(alike, draw) ?? sign;
  }).join("");
}

const segmenter = new Intl.Segmenter("th", { granularity: "word" });

function wordsOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The text without one to three of its words. */
export function withoutWords(text: string, draw: () => number): string {
  let words = wordsOf(text);
  for (let left = 1 + Math.floor(draw() * 3); left > 0; left -= 1) {
    const gone = Math.floor(draw() * words.length);
    words = words.filter((_, index) => index !== gone);
  }
  return words.join("");
}

/** The text with two words that stand beside one another exchanged. */
export function withWordsTurned(text: string, draw: () => number): string {
  const words = [...wordsOf(text)];
  const at = Math.floor(draw() * (words.length - 1));
  const [one = "", other = ""] = words.slice(at, at + 2);
  words.splice(at, 2, other, one);
  return words.join("");
}

export function shuffled<One>(list: readonly One[], draw: () => number): readonly One[] {
  return list
    .map((one) => ({ one, place: draw() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

export function pick<One>(list: readonly One[], draw: () => number): One | undefined {
  return list[Math.floor(draw() * list.length)];
}
