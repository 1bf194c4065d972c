import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { chiefWord, knownWords, type WordMeaning } from "./wordTable";

const t = templateTh.area;

/** What Excel shows of a prompt, in characters. */
const longest = 255;

/** Words that are on every Thai keyboard, and say something. */
const isTypable = /^([\u0E00-\u0E7F]+|[/x01-])$/;

/** What people write of themselves comes first. */
const mostUsed = ["มี", "ทำแล้ว", "ไม่มี", "ไม่ได้ทำ"];

/** The order in which results are offered, the best first. */
const offered: readonly WordMeaning[] = ["done", "late", "incomplete", "none", "nothingToDo"];

/** A year's clauses have a handful of different prompts. */
const written = new Map<string, string>();

/** Says which words may be typed in a state's cell: as many for each result as the prompt has room for. */
export function statePrompt(meanings: readonly WordMeaning[], isByDays: boolean): string {
  const key = `${meanings.join()} ${isByDays}`;
  const prompt = written.get(key) ?? write(meanings, isByDays);
  written.set(key, prompt);
  return prompt;
}

function write(meanings: readonly WordMeaning[], isByDays: boolean): string {
  const intro = isByDays ? t.promptByDays : t.promptState;
  for (let most = 8; ; most -= 1) {
    const lines = offered
      .filter((meaning) => meanings.includes(meaning))
      .map((meaning) => lineOf(meaning, most));
    const prompt = [intro, ...lines].join("\n");
    if (prompt.length <= longest || most === 0) return prompt.slice(0, longest);
  }
}

function lineOf(meaning: WordMeaning, most: number): string {
  const chief = chiefWord(meaning);
  const words = knownWords
    .filter((one) => one.meaning === meaning && one.word !== chief && isTypable.test(one.word))
    .map(({ word }) => word);
  const others = [...new Set([...mostUsed.filter((word) => words.includes(word)), ...words])].slice(0, most);
  return others.length === 0 ? chief : fill(t.promptWords, { chief, others: others.join("  ") });
}
