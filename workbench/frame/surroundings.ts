/** What Excel's window around the add-in tells it. */
export interface Surroundings {
  readonly displayLanguage: string;
  readonly theme: ThemeName;
}

export const THEME_NAMES = ["light", "dark", "highContrast"] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** As `Office.context.officeTheme` has it. */
interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

export const THEMES: Readonly<Record<ThemeName, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#F5F5F5",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#1F1F1F",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#292929",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
  highContrast: {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#FFFF00",
    isDarkTheme: true,
  },
};

export const DEFAULT_SURROUNDINGS: Surroundings = { displayLanguage: "th-TH", theme: "light" };

declare global {
  interface Window {
    /** Set by the page of the workbench, read by the frame with the add-in. */
    workbenchSurroundings?: Surroundings;
  }
}
