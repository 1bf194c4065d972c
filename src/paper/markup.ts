/** Remnants of web pages and of Markdown, which say how words look and are no words. */
const cellEnd = /<\/t[dh]>\s*(?=<t[dh]\b)/gi;
const lineBreak = /<br\s*\/?>/gi;
const tag =
  /<\/?(?:a|b|blockquote|body|center|code|div|em|font|h[1-6]|head|html|i|li|meta|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]{0,500})?\/?>/gi;
const entity = /&(?:#x([0-9a-f]{1,5})|#(\d{1,6})|(nbsp|amp|lt|gt|quot|apos|ndash|mdash|hellip|ensp|emsp));/gi;
const named: Readonly<Record<string, string>> = {
  ...{ nbsp: " ", ensp: " ", emsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" },
  ...{ ndash: "\u2013", mdash: "\u2014", hellip: "\u2026" },
};
const bold = /\*\*(?=\S)([^*]{1,2000}?)(?<=\S)\*\*/g;
const linkText = /\[([^\][]{1,500})\]\([^()\s]{1,500}\)/g;
const heading = /^\s{0,3}#{1,6}\s+/;

/** One line of a paper without markup; a tab stands where a table's cell ends. */
export function withoutMarkup(line: string): string {
  const plain = line.replace(heading, "").replace(bold, "$1").replace(linkText, "$1");
  return plain.includes("<") || plain.includes("&") ? withoutTags(plain) : plain;
}

function withoutTags(line: string): string {
  return line
    .replace(cellEnd, "\t")
    .replace(lineBreak, " ")
    .replace(tag, "")
    .replace(entity, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
