/** Files in the workbench's folder, the weight that each is, and the letters that are taken from it. */
const PARTS = [
  ["sarabun-thai-400", "400", "U+0E01-0E5B, U+200C-200D, U+25CC"],
  ["sarabun-thai-700", "700", "U+0E01-0E5B, U+200C-200D, U+25CC"],
  ["sarabun-latin-400", "400", "U+0000-00FF, U+2000-206F"],
  ["sarabun-latin-700", "700", "U+0000-00FF, U+2000-206F"],
  // Arrows, ticks and crosses, which Sarabun lacks.
  ["noto-sans-symbols-2-symbols-400", "400", "U+2190-21FF, U+2713-2718"],
  ["noto-sans-symbols-2-symbols-400", "700", "U+2190-21FF, U+2713-2718"],
] as const;

/** A machine with Excel in Thailand has Thai fonts. This one may have none, so the add-in's page is lent the grid's. */
export function lendFonts(): void {
  for (const [file, weight, unicodeRange] of PARTS) {
    const source = `url(fonts/${file}-normal.woff2)`;
    document.fonts.add(new FontFace("Sarabun", source, { weight, unicodeRange }));
  }
}
