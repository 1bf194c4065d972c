import type { FurnitureKind } from "./furniture";
import type { Line } from "./lines";

/** What of a draft a line gave. */
export type Part =
  | "title"
  | "area"
  | "goal"
  | "statedMarks"
  | "unit"
  | "indicator"
  | "indicatorTitle"
  | "fullMarks"
  | "evidence"
  | "law"
  | "clause"
  | "words"
  | "band"
  | "score"
  | "baseCut"
  | "types"
  | "pilot";

/** What became of a line. */
export type LineUse =
  | { readonly kind: "used"; readonly part: Part; readonly indicator: string | null }
  | { readonly kind: "furniture"; readonly why: FurnitureKind }
  | { readonly kind: "notUnderstood" };

const notUnderstood: LineUse = { kind: "notUnderstood" };
const blank: LineUse = { kind: "furniture", why: "blank" };

/** What became of each line of a paper; a line that nobody took is not understood. */
export class Account {
  private readonly uses = new Map<number, LineUse>();

  constructor(lines: readonly Line[]) {
    for (const line of lines) this.put(line, notUnderstood);
  }

  use(line: Line, part: Part, indicator: string | null = null): void {
    this.put(line, { kind: "used", part, indicator });
  }

  pass(line: Line, why: FurnitureKind): void {
    this.put(line, { kind: "furniture", why });
  }

  isUnderstood(line: Line): boolean {
    return this.uses.get(line.numbers[0] ?? 0)?.kind !== "notUnderstood";
  }

  /** @param count Lines of the text; those that hold nothing are blank. */
  list(count: number): readonly LineUse[] {
    return Array.from({ length: count }, (_, index) => this.uses.get(index + 1) ?? blank);
  }

  private put({ numbers }: Line, use: LineUse): void {
    for (const number of numbers) this.uses.set(number, use);
  }
}
