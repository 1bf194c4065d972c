import { plainText } from "../../text/plainText";

const blankInThai = /(?<=[ก-๙.]) +(?=[ก-๙])/g;
const thousands = /(\d),(?=\d{3}(?!\d))/g;

/** Printed words as the grammar reads them: plain, without the blanks and turned lines that stand inside Thai text. */
export function plainPrinted(text: string): string {
  return plainText(text).replace(blankInThai, "").replace(thousands, "$1");
}

/** A text that is read from left to right. */
export class Scan {
  at = 0;

  constructor(readonly text: string) {}

  /**
   * Takes what stands here, blanks before it included.
   *
   * @param pattern Sticky.
   */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.start();
    const found = pattern.exec(this.text);
    if (!found || found[0] === "") return null;
    this.at = pattern.lastIndex;
    return found;
  }

  /** Takes the first of several readings that does not fail; nothing is taken where all do. */
  attempt<Read>(...readings: readonly (() => Read | null)[]): Read | null {
    const from = this.at;
    for (const read of readings) {
      const found = read();
      if (found !== null) return found;
      this.at = from;
    }
    return null;
  }

  get isAtEnd(): boolean {
    return this.start() === this.text.length;
  }

  /** What is left, without blanks around it. */
  get rest(): string {
    return this.text.slice(this.at).trim();
  }

  /** Where the next thing that is no blank stands. */
  start(): number {
    let at = this.at;
    while (this.text[at] === " ") at += 1;
    return at;
  }
}
