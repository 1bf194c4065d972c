import { DEFAULT_SURROUNDINGS, THEME_NAMES, type ThemeName } from "../frame/surroundings";

const LABELS: Readonly<Record<ThemeName, string>> = {
  light: "สว่าง (light)",
  dark: "มืด (dark)",
  highContrast: "ตัดกันสูง (contrast)",
};

const PLACE = "theme";

/** Gives Excel's window other colours. Excel has no event for it: an add-in reads its colours again when it likes. */
export function setTheme(theme: ThemeName): void {
  window.workbenchSurroundings = { ...(window.workbenchSurroundings ?? DEFAULT_SURROUNDINGS), theme };
  document.body.dataset["theme"] = theme;
  const list = document.getElementById(PLACE);
  if (list instanceof HTMLSelectElement) list.value = theme;
}

/** The list of themes in the header. */
export function showThemeSwitch(list: HTMLSelectElement): void {
  list.replaceChildren(...THEME_NAMES.map((name) => new Option(LABELS[name], name)));
  list.value = window.workbenchSurroundings?.theme ?? DEFAULT_SURROUNDINGS.theme;
  list.addEventListener("change", () => {
    const theme = THEME_NAMES.find((name) => name === list.value);
    if (theme) setTheme(theme);
  });
}
