/** The namespace before each function's name. Excel takes it from the add-in's manifest. */
export const FUNCTION_NAMESPACE = "LPA";

/** The add-in's, from its manifest: files name the add-in by it whose settings they keep. */
export const ADD_IN_ID = "cb565fdb-3360-4b37-8dfa-2dc3440fc95b";

/** The add-in's files, seen from the page of the workbench. */
export const FUNCTIONS_METADATA = "../functions.json";
export const MANIFEST = "../manifest.xml";
/** The workbook that the page opens with: the add-in's build puts it beside the page. */
export const EXAMPLE = "example.xlsx";
/** The year's workbook filled in, with which a meeting can be held; it lies beside the page too. */
export const YEAR = "year.xlsx";
/** Where the icons of the manifest's addresses lie in the build. */
export const ASSETS = "../assets/";
export const TASK_PANE = "taskpane.html";
