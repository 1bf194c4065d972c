/** A paper whose lines were disturbed, with the place that each line had. */
export interface DisturbedPaper {
  readonly kind: string;
  readonly text: string;
  /** For each line its number in the untouched paper. */
  readonly origin: readonly number[];
}

export type Chance = () => number;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface PlacedLine {
  readonly text: string;
  readonly from: number;
}

type Disturbance = (lines: PlacedLine[], chance: Chance) => readonly PlacedLine[];

const disturbances: readonly (readonly [string, Disturbance])[] = [
  ["a line dropped", (lines, chance) => dropped(lines, 1, chance)],
  ["three lines dropped", (lines, chance) => dropped(lines, 3, chance)],
  ["two lines exchanged", exchanged],
  ["a line moved", moved],
  ["ten lines shuffled", (lines, chance) => shuffled(lines, 10, chance)],
  ["all lines shuffled", (lines, chance) => shuffled(lines, lines.length, chance)],
  ["noise of 1 %", (lines, chance) => lines.map((line) => noisy(line, 0.01, chance))],
  ["noise of 5 %", (lines, chance) => lines.map((line) => noisy(line, 0.05, chance))],
  [
    "noise of 1 %, and a line dropped",
    (lines, chance) => dropped(lines, 1, chance).map((line) => noisy(line, 0.01, chance)),
  ],
];

export const disturbanceKinds = disturbances.map(([kind]) => kind);

/** The paper disturbed in the kind that is its turn. */
export function disturbed(paper: string, turn: number): DisturbedPaper {
  const chance = chanceFrom(turn + 1);
  const lines = paper.split("\n").map((text, index) => ({ text, from: index + 1 }));
  const [kind, disturb] = disturbances[turn % disturbances.length] ?? [
    "untouched",
    (same: PlacedLine[]) => same,
  ];
  const result = disturb(lines, chance);
  return {
    kind,
    text: result.map(({ text }) => text).join("\n"),
    origin: result.map(({ from }) => from),
  };
}

function place(lines: readonly unknown[], chance: Chance): number {
  return Math.floor(chance() * lines.length);
}

/** A line with words, since nobody misses a blank one. */
function filledPlace(lines: readonly PlacedLine[], chance: Chance): number {
  let at = place(lines, chance);
  while (lines[at]?.text.trim() === "") at = place(lines, chance);
  return at;
}

function dropped(lines: readonly PlacedLine[], count: number, chance: Chance): readonly PlacedLine[] {
  let left = [...lines];
  for (let drop = 0; drop < count; drop += 1) {
    const at = filledPlace(left, chance);
    left = left.filter((_, index) => index !== at);
  }
  return left;
}

function exchanged(lines: readonly PlacedLine[], chance: Chance): readonly PlacedLine[] {
  const [one, other] = [filledPlace(lines, chance), filledPlace(lines, chance)];
  return lines.map(
    (line, index) => (index === one ? lines[other] : index === other ? lines[one] : line) ?? line,
  );
}

function moved(lines: readonly PlacedLine[], chance: Chance): readonly PlacedLine[] {
  const from = filledPlace(lines, chance);
  const line = lines[from];
  const rest = lines.filter((_, index) => index !== from);
  const to = place(rest, chance);
  return line ? [...rest.slice(0, to), line, ...rest.slice(to)] : lines;
}

function shuffled(lines: readonly PlacedLine[], count: number, chance: Chance): readonly PlacedLine[] {
  const from = Math.floor(chance() * (lines.length - count + 1));
  const part = lines.slice(from, from + count);
  for (let at = part.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    const [one, two] = [part[at], part[other]];
    if (one && two) [part[at], part[other]] = [two, one];
  }
  return [...lines.slice(0, from), ...part, ...lines.slice(from + count)];
}

/** Letters that text recognition takes for each other. A digit for another digit is another paper, which nobody can tell. */
const alike: Readonly<Record<string, string>> = {
  ...{
    ก: "ถ",
    ถ: "ภ",
    ด: "ต",
    ต: "ด",
    ค: "ศ",
    บ: "ป",
    ป: "บ",
    พ: "ฟ",
    ผ: "ฝ",
    ข: "ช",
    ช: "ซ",
    น: "ม",
    ม: "น",
  },
  ...{
    ร: "र",
    "ุ": "ु",
    ล: "ส",
    อ: "ฮ",
    ว: "า",
    ท: "ฑ",
    "1": "l",
    "0": "O",
    "5": "S",
    "-": "–",
    ".": ",",
    " ": "",
  },
};
const mark = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/;

function noisy({ text, from }: PlacedLine, share: number, chance: Chance): PlacedLine {
  const letters = Array.from(text, (letter) => (chance() < share ? slip(letter, chance) : letter));
  return { text: letters.join(""), from };
}

function slip(letter: string, chance: Chance): string {
  const which = chance();
  if (mark.test(letter)) return which < 0.5 ? "" : letter + letter;
  if (which < 0.15) return `${letter}\u200B`;
  if (which < 0.3) return `${letter} `;
  return alike[letter] ?? letter;
}
