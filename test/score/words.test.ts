import {
  nothingToDoReading,
  nothingToDoWords,
  rankOf,
  readCell,
  stateWords,
  unfinishedReading,
  unfinishedWords,
  unreadable,
} from "../../src/score/cell";
import { clauseStates } from "../../src/pack/clauseState";
import { phrases, unfinishedPhrases } from "../../src/score/phrases";
import { wordOf } from "../../src/score/words";

const { done, late, incomplete, none } = rankOf;

describe("a word that officers type is read as the state it can only mean", () => {
  it.each<[string, number, readonly string[]]>([
    ["done, a tick of any font", done, ["√", "☑", "☑\uFE0F", "✅", "🗸", "🗹", "／", "∕", "ü", "þ", "\uF0FC"]],
    ["done", done, ["จริง", "Y", "OK", "ทำแล้ว", "แล้วเสร็จ", "เสร็จแล้ว", "เรียบร้อย", "เรียบร้อยแล้ว", "ส่งแล้ว"]],
    ["done, with the verb", done, ["ได้จัดส่งเรียบร้อยแล้ว", "แต่งตั้งแล้ว", "ดำเนินการครบถ้วนแล้ว", "รายงานทันเวลา"]],
    [
      "not done, a cross or an empty box",
      none,
      ["☐", "□", "×", "✖", "❌", "Ｘ", "–", "—", "−", "û", "\uF0A8"],
    ],
    ["not done", none, ["เท็จ", "n", "ไม่ได้ทำ", "ยังไม่ได้ทำ", "ยังไม่ได้ดำเนินการ", "ยังไม่มีการรายงาน", "ไม่ได้แต่งตั้ง"]],
    ["late", late, ["ไม่ทัน", "ไม่ทันเวลา", "ส่งล่าช้า", "รายงานเกินกำหนด", "LATE"]],
    ["incomplete", incomplete, ["ยังไม่ครบ", "ทำไม่ครบ", "จัดทำบางส่วน", "รายงานไม่ครบถ้วน"]],
  ])("%s", (_, state, words) => {
    expect(words.map(readCell)).toEqual(words.map(() => state));
  });

  it.each<[string, number]>([
    ["ดำเนินการเเล้ว", done],
    ["ผ่่าน", done],
    ["ผา่น", done],
    ["ครบถว้น", done],
    ["ดาํเนินการแลว้", done],
    ["ทัน\u200Eเวลา", done],
    ["ครบ\u00ADถ้วน", done],
    ["ทำ แล้ว", done],
    ["ลา่ชา้", late],
    ["ไมค่รบ", incomplete],
    ["ไมม่ี", none],
    ["ไม่\u00A0ผ่าน", none],
  ])("%s, however its marks were typed", (typed, state) => {
    expect(readCell(typed)).toBe(state);
  });

  it.each(["☒", "❎", "P", "R", "O", "S", "ý", "n/a", "เกือบเสร็จ", "ไม่แน่ใจ", ".", "?", "มี/ไม่มี"])(
    "%s is read as nothing",
    (typed) => {
      expect(readCell(typed)).toBe(unreadable);
    },
  );
});

describe("the lists of words", () => {
  it("begin with the word that the sheets write", () => {
    expect(clauseStates.map(wordOf)).toEqual(["ไม่ดำเนินการ", "ไม่ครบถ้วน", "ล่าช้า", "✓"]);
  });

  it.each(clauseStates)("say %s with no word of another state, however its marks are typed", (state) => {
    for (const word of [...stateWords[state], ...phrases[state]])
      expect([word, readCell(word)]).toEqual([word, rankOf[state]]);
  });

  it("keep apart what is unfinished, and having nothing to do", () => {
    for (const word of [...unfinishedWords, ...unfinishedPhrases])
      expect([word, readCell(word)]).toEqual([word, unfinishedReading]);
    for (const word of nothingToDoWords) expect([word, readCell(word)]).toEqual([word, nothingToDoReading]);
  });
});
