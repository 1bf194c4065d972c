import { draftOfPaper } from "../../src/paper/draftOfPaper";
import { everyCase } from "../support/everyCase";
import { certainReadings, type CertainReading } from "./support/certainReadings";
import { disturbanceKinds, disturbed, type DisturbedPaper } from "./support/mutations";
import { paperText } from "./papers/readPaper";

/** Ten thousand in `npm run test:every`. */
const mutations = everyCase ? 5_000 : 25;

/**
 * What is certain of the untouched paper, by the lines it stands on. A certain reading of a disturbed paper has to be one of
 * these: the same value of the same thing from the same lines. Texts may lack lines that were dropped, and a whole item that
 * changed places with another of its number is another paper; but no certain text puts lines of two together.
 */
class Untouched {
  private readonly values = new Map<string, string>();
  private readonly textOf = new Map<number, number>();

  constructor(text: string) {
    const origin = text.split("\n").map((_, index) => index + 1);
    const draft = draftOfPaper(text);
    for (const { what, value, lines } of certainReadings(draft, origin))
      if (what !== "text") this.values.set(keyOf(what, lines), value);
    const texts = draft.areas.flatMap(({ indicators }) =>
      indicators.flatMap(({ title, clauses, bands, evidence, laws }) => [
        ...(title ? [title] : []),
        ...[...clauses, ...bands].map((part) => part.text),
        ...[...evidence, ...laws],
      ]),
    );
    texts.forEach(({ lines }, index) => {
      for (const line of lines) this.textOf.set(line, index);
    });
  }

  allows({ what, value, lines }: CertainReading): boolean {
    if (what === "text") return new Set(lines.map((line) => this.textOf.get(line))).size === 1;
    return this.values.get(keyOf(what, lines)) === value;
  }
}

/** Of marks, types and cuts it does not matter which of several lines says so. */
function keyOf(what: string, lines: readonly number[]): string {
  const isPlaced = /^(?:area|deadline|score)$| when$/.test(what);
  return isPlaced ? `${what} ${String(lines[0])}` : what;
}

function explain({ kind }: DisturbedPaper, { what, value, lines }: CertainReading): string {
  return `${kind}: ${what} ${value} of lines ${lines.join(", ")}`;
}

describe.each([["lpa-2567-area-1" as const], ["lpa-2563-outline" as const]])("%s, disturbed", (name) => {
  test("never makes a certain reading a wrong one", () => {
    const paper = paperText(name);
    const untouched = new Untouched(paper);
    const counts = new Map(disturbanceKinds.map((kind) => [kind, { papers: 0, certain: 0 }]));
    const wrong: string[] = [];
    for (let turn = 0; turn < mutations; turn += 1) {
      const one = disturbed(paper, turn);
      const readings = certainReadings(draftOfPaper(one.text), one.origin);
      const count = counts.get(one.kind);
      if (count) {
        count.papers += 1;
        count.certain += readings.length;
      }
      wrong.push(...readings.filter((found) => !untouched.allows(found)).map((found) => explain(one, found)));
    }
    if (everyCase) console.table(Object.fromEntries(counts));
    expect(wrong).toEqual([]);
    expect([...counts.values()].every(({ certain }) => certain > 0)).toBe(true);
  });
});
