/** o-spreadsheet asks the canvas for this family whatever the page says; page.css lends the name to Sarabun. */
const GRID_FAMILY = "Roboto";
const SAMPLE = "ก่า A ✓";

/**
 * A canvas draws with the fonts that are there at that moment and does not draw again when others arrive, and columns are
 * measured once, so the fonts come before the grid.
 */
export async function loadFonts(): Promise<void> {
  const fonts = ["400", "700"].flatMap((weight) =>
    [GRID_FAMILY, "Sarabun"].map((family) => `${weight} 16px "${family}"`),
  );
  await Promise.all(fonts.map((font) => document.fonts.load(font, SAMPLE)));
}
