/** What XML can't hold at all: control characters, halves of letters, and the two that are no letters. */
const impossible =
  // eslint-disable-next-line no-control-regex -- these are the very letters that are looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text as any XML can hold it: without the characters that it can't, of which a person sees nothing. */
export function visibleText(text: string): string {
  return text.replace(impossible, "").replace(/\r\n?/g, "\n");
}
