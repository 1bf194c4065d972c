import type { Deadline } from "../../../src/pack/schema";
import { readDeadline } from "../../../src/paper/deadlines/readDeadline";
import { everyCase } from "../../support/everyCase";
import { goldenDeadlines } from "../support/goldenPaper";
import { dice, misread, pick, withoutWords, withWordsTurned } from "../support/noise";

const certain = goldenDeadlines().filter(({ certainty }) => certainty === "certain");
const tries = everyCase ? 3000 : 100;

/**
 * Numbers stand once, so that one misread is another deadline: they come through, and so do the marks around them. The same
 * goes for the word that makes days working days.
 */
function withNumbersKept(change: (text: string, draw: () => number) => string) {
  return (text: string, draw: () => number): string =>
    text
      .split(/((?:[\d๐-๙]|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ยี่|เอ็ด|ร้อย)+(?: *วันทำการ)?)/)
      .map((part, index) => (index % 2 === 1 ? part : change(part, draw)))
      .join("");
}

const mutations: readonly (readonly [string, (text: string, draw: () => number) => string])[] = [
  ["words are lost", withNumbersKept(withoutWords)],
  ["words are turned", withNumbersKept(withWordsTurned)],
  ["one letter in a hundred is misread", withNumbersKept((text, draw) => misread(text, 0.01, draw))],
  ["one letter in twenty is misread", withNumbersKept((text, draw) => misread(text, 0.05, draw))],
];

it.each(mutations)("a deadline that is certain stays right where %s", (name, change) => {
  const draw = dice(name.length);
  const wrong: string[] = [];
  let sure = 0;
  for (let nth = 0; nth < tries; nth += 1) {
    const golden = pick(certain, draw);
    if (!golden) throw new Error("nothing to try");
    const text = change(golden.text, draw);
    const read = readDeadline(text, golden);
    if (read?.certainty !== "certain") continue;
    sure += 1;
    const [is, should] = [read.readings, golden.readings ?? []].map((own) =>
      JSON.stringify(own.map(withoutEvent)),
    );
    if (is !== should) wrong.push(`${text} → ${JSON.stringify(read.readings)}`);
  }
  if (everyCase) console.info(`${name}: ${String(tries)} tries, ${String(sure)} certain`);
  expect(sure).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

/** An event is named by the words as they came through. */
function withoutEvent(deadline: Deadline | Readonly<Record<string, unknown>>): object {
  return "event" in deadline ? { ...deadline, event: "" } : deadline;
}
