/** Texts and quoted sheet names, whose letters are none; then the library's word for cells that are gone. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|#REF\b(?!!)/g;

/** A formula as Excel writes it where cells that it named are gone. */
export function withExcelsLostReferences(formula: string): string {
  if (!formula.includes("#REF")) return formula;
  return formula.replace(PARTS, (part) => (part === "#REF" ? "#REF!" : part));
}
