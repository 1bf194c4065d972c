import { printWhen } from "../../../src/pack/rubric/print";
import { readBands } from "../../../src/paper/bands/readBands";
import { everyCase } from "../../support/everyCase";
import { goldenRubrics, type GoldenBand, type GoldenRubric } from "../support/goldenPaper";
import { dice, misread, pick, shuffled, withoutWords, withWordsTurned } from "../support/noise";
import { isRight } from "../support/right";
import { shippedRubrics } from "../support/shippedRubrics";

/** A band's words as they came through, and which band they were. */
interface Mutated {
  readonly score: number;
  readonly text: string;
  readonly was: number;
}

type Mutation = (bands: readonly Mutated[], draw: () => number) => readonly Mutated[];

const oneText =
  (change: (text: string, draw: () => number) => string): Mutation =>
  (bands, draw) => {
    const at = pick(bands, draw)?.was;
    return bands.map((band) => (band.was === at ? { ...band, text: change(band.text, draw) } : band));
  };

const mutations: Readonly<Record<string, Mutation>> = {
  "words are lost": oneText(withoutWords),
  "words are turned": oneText(withWordsTurned),
  "one letter in a hundred is misread": (bands, draw) =>
    bands.map((band) => ({ ...band, text: misread(band.text, 0.01, draw) })),
  "one letter in twenty is misread": (bands, draw) =>
    bands.map((band) => ({ ...band, text: misread(band.text, 0.05, draw) })),
  "words are shuffled over the bands": (bands, draw) => {
    const words = shuffled(bands, draw);
    return bands.map(({ score }, index) => ({ text: "", was: index, ...words[index], score }));
  },
  "a band is lost": (bands, draw) => {
    const gone = pick(bands, draw);
    return bands.filter((band) => band !== gone);
  },
};

const rubrics = [...shippedRubrics(), ...shippedRubrics(), ...goldenRubrics().map(([, rubric]) => rubric)];
const tries = everyCase ? 3000 : 30;

function mutate({ bands }: GoldenRubric, mutation: Mutation, draw: () => number): readonly Mutated[] {
  const own = bands.map(({ score, text }: GoldenBand, was): Mutated => ({ score, text, was }));
  return mutation(own, draw);
}

it.each(Object.keys(mutations))("what is certain stays right where %s", (name) => {
  const draw = dice(name.length);
  const counted = { read: 0, certain: 0 };
  const wrong: string[] = [];
  for (let nth = 0; nth < tries; nth += 1) {
    const rubric = pick(rubrics, draw);
    const mutation = mutations[name];
    if (!rubric || !mutation) throw new Error("nothing to try");
    const bands = mutate(rubric, mutation, draw);
    readBands(bands, rubric.clauses, rubric.words).bands.forEach(({ certainty, readings }, index) => {
      const band = bands[index];
      counted.read += 1;
      if (certainty !== "certain" || !band) return;
      counted.certain += 1;
      const [when] = readings.map(printWhen);
      if (when === undefined || !isRight(rubric, band.was, when))
        wrong.push(`${rubric.title} ${String(band.was + 1)}: ${band.text} → ${when ?? ""}`);
    });
  }
  if (everyCase) console.info(`${name}: ${String(tries)} tries, ${JSON.stringify(counted)}`);
  expect(counted.read).toBeGreaterThan(tries);
  expect(wrong).toEqual([]);
});
