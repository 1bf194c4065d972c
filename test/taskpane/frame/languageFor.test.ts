import { languageFor } from "../../../src/taskpane/openPane";
import type { Preferences } from "../../../src/taskpane/preferences";

function shownIn(displayLanguage: string, language: Preferences["language"]): string {
  Reflect.set(globalThis, "Office", { context: { displayLanguage } });
  return languageFor({ language, digits: "arabic", introduced: true });
}

test.each([
  ["th-TH", "th"],
  ["en-US", "en"],
  ["en-GB", "en"],
  ["en-in", "en"],
  ["EN", "en"],
  ["zh-CN", "th"],
  ["lo-LA", "th"],
  ["eno", "th"],
  ["", "th"],
])("the pane of an Excel in %j is in %s, unless somebody chose", (displayLanguage, language) => {
  expect(shownIn(displayLanguage, "excel")).toBe(language);
  expect([shownIn(displayLanguage, "th"), shownIn(displayLanguage, "en")]).toEqual(["th", "en"]);
});
