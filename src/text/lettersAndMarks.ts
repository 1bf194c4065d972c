const mark = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;

/**
 * The letters of a plain text and then its Thai marks, blanks and stops left out: alike for two texts of which one has a
 * mark typed on the next letter (`ครบถว้น`, `ไมม่ี`) or a blank within (`ทำ แล้ว`). For telling one of a few known words
 * only: other texts may be alike in this and not mean the same.
 */
export function lettersAndMarks(plain: string): string {
  const letters = plain.replace(mark, "").replace(/\s|(?<=.)\.+$/g, "");
  return `${letters} ${[...(plain.match(mark) ?? [])].sort().join("")}`;
}
