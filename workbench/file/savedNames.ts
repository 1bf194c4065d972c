/** In a file, a call of a custom function reads `_xldudf_LPA_SCORE(`; in the formula bar `LPA.SCORE(`. */
const SAVED = /\b_xldudf_([A-Za-z0-9]+)_([A-Za-z0-9_.]+)(?=\()/gi;
const FORMULA = /(<f\b[^>]*>)([^<]*)(?=<\/f>)/g;

/** The sheet's XML with the names of custom functions as a person reads them. */
export function withShownNames(sheetXml: string): string {
  return inFormulas(sheetXml, (formula) =>
    formula.replace(SAVED, (_all, namespace: string, name: string) => `${namespace}.${name}`),
  );
}

/** The sheet's XML with the names of this namespace's functions as Excel saves them. */
export function withSavedNames(sheetXml: string, namespace: string): string {
  const shown = new RegExp(`\\b${namespace}\\.([A-Za-z0-9_.]+)(?=\\()`, "gi");
  return inFormulas(sheetXml, (formula) =>
    formula.replace(shown, (_all, name: string) => `_xldudf_${namespace}_${name.replaceAll(".", "_")}`),
  );
}

function inFormulas(sheetXml: string, change: (formula: string) => string): string {
  return sheetXml.replace(FORMULA, (_all, start: string, formula: string) => start + change(formula));
}
