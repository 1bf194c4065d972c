import { createDarkTheme, createLightTheme } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components";
import { excelGreen } from "./brand";

/** Thai fonts beside Excel's own; lines high enough for vowels and tone marks stacked above and below each other. */
const thai = {
  fontFamilyBase: "'Segoe UI', 'Leelawadee UI', Sarabun, 'Noto Sans Thai', sans-serif",
  lineHeightBase200: "20px",
  lineHeightBase300: "23px",
  lineHeightBase400: "26px",
};
const light = { ...createLightTheme(excelGreen), ...thai };
const dark = { ...createDarkTheme(excelGreen), ...thai };

/** The part of Office.OfficeTheme that tells light from dark. */
export interface OfficeColors {
  /** "#RRGGBB". */
  readonly bodyBackgroundColor?: string;
}

/**
 * Gives the pane Excel's colours: light, or dark where the pane's background in Excel is dark. Windows' high contrast
 * replaces both, in the browser itself.
 */
export function applyTheme(colors: OfficeColors | undefined): void {
  const isDark = colors?.bodyBackgroundColor !== undefined && luminance(colors.bodyBackgroundColor) < 0.4;
  setTheme(isDark ? dark : light);
  document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
}

/**
 * Gives the pane Excel's colours now, and again whenever Excel may have changed them. Excel tells of no change of its theme, so
 * they are read again when the officer comes back to the pane, and when the system's own colours change.
 *
 * @param colorsNow Excel's colours as they are when it is called.
 */
export function followTheme(colorsNow: () => OfficeColors | undefined): void {
  let shown = colorsNow()?.bodyBackgroundColor;
  applyTheme(colorsNow());
  const look = (): void => {
    const colors = colorsNow();
    if (colors?.bodyBackgroundColor === shown) return;
    shown = colors?.bodyBackgroundColor;
    applyTheme(colors);
  };
  for (const event of ["focus", "pointerenter"]) window.addEventListener(event, look, { capture: true });
  document.addEventListener("visibilitychange", look);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", look);
}

/** Perceived brightness, 0 black to 1 white; what is no colour counts as white. */
function luminance(color: string): number {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return 1;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => parseInt(part, 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
