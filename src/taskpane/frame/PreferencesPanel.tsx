import type { JSX } from "preact";
import { Choice } from "../controls/Choice";
import { Toggle } from "../controls/Toggle";
import { useShell } from "../shell";
import { useStore } from "../store";
import { OpenWithWorkbook } from "./OpenWithWorkbook";

/** Language, digits, and whether the pane opens with this workbook. */
export function PreferencesPanel(): JSX.Element {
  const { preferences, texts } = useShell();
  const chosen = useStore(preferences);
  const { language, digits } = chosen;
  const t = texts.frame;
  return (
    <details class="preferences">
      <summary>{t.preferences}</summary>
      <Choice
        label={t.language}
        value={language}
        options={[
          ["excel", t.languageExcel],
          ["th", t.languageThai],
          ["en", t.languageEnglish],
        ]}
        onChoose={(wanted) => {
          preferences.set({ ...chosen, language: wanted });
        }}
      />
      <Toggle
        label={t.thaiDigits}
        checked={digits === "thai"}
        onToggle={(thai) => {
          preferences.set({ ...chosen, digits: thai ? "thai" : "arabic" });
        }}
      />
      <OpenWithWorkbook />
    </details>
  );
}
