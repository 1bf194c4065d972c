/** The parts of Sarabun in the workbench's folder, and the letters that are in them. */
const PARTS = {
  thai: "U+0E01-0E5B, U+200C-200D, U+25CC",
  latin: "U+0000-00FF, U+2000-206F",
};

/** A machine with Excel in Thailand has Thai fonts. This one may have none, so the add-in's page is lent the grid's. */
export function lendFonts(): void {
  for (const [part, unicodeRange] of Object.entries(PARTS)) {
    for (const weight of ["400", "700"]) {
      const source = `url(fonts/sarabun-${part}-${weight}-normal.woff2)`;
      document.fonts.add(new FontFace("Sarabun", source, { weight, unicodeRange }));
    }
  }
}
