/// <reference lib="es2022.intl" />

const words = new Intl.Segmenter("th", { granularity: "word" });

/** Breaks a text into lines that fit. Thai is written without spaces, so the places to break come from a dictionary. */
export function breakLines(text: string, fits: (line: string) => boolean): readonly string[] {
  return text.split("\n").flatMap((paragraph) => breakParagraph(paragraph, fits));
}

function breakParagraph(paragraph: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(paragraph)) return [paragraph];
  const lines: string[] = [];
  let line = "";
  for (const { segment } of words.segment(paragraph)) {
    if (line === "" || fits((line + segment).trimEnd())) {
      line += segment;
    } else {
      lines.push(line.trimEnd());
      line = segment.trimStart();
    }
  }
  return [...lines, line.trimEnd()];
}
