// The searches that npm test takes samples of, whole: a fault at every action of a build, every view of the pane in every
// theme, width and language, every hostile file, and more of what is made by chance. Workers inherit the environment.
// Beside them every way from end to end, once more in Excel at its strictest.
process.env.EVERY_CASE = "yes";
const { projects, ...rest } = require("./jest.config.js");
const searches = {
  unit: [
    "<rootDir>/test/answers/entries.test.ts",
    "<rootDir>/test/authoring/faults.test.ts",
    "<rootDir>/test/authoring/hostileFiles.test.ts",
    "<rootDir>/test/authoring/roundTrip.test.ts",
    "<rootDir>/test/carry/account.test.ts",
    "<rootDir>/test/check/checkYear.test.ts",
    "<rootDir>/test/cli/media.test.ts",
    "<rootDir>/test/cli/packs.test.ts",
    "<rootDir>/test/compare/carryOver/accounts.test.ts",
    "<rootDir>/test/compare/match.test.ts",
    "<rootDir>/test/facts/duckdb.test.ts",
    "<rootDir>/test/functions/thaiTable.test.ts",
    "<rootDir>/test/lint/anyPack.test.ts",
    "<rootDir>/test/lint/everyState.test.ts",
    "<rootDir>/test/pack/identity/hashes.test.ts",
    "<rootDir>/test/paper/bands/noise.test.ts",
    "<rootDir>/test/paper/deadlines/noise.test.ts",
    "<rootDir>/test/paper/disturbedPapers.test.ts",
    "<rootDir>/test/score/nextStep.test.ts",
    "<rootDir>/test/target/everyPath.test.ts",
    "<rootDir>/test/taskpane/meeting/figures.test.ts",
    "<rootDir>/test/workbook/blueprint/template.test.ts",
    "<rootDir>/test/workbook/blueprint/year.test.ts",
    "<rootDir>/test/workbook/cells/names.test.ts",
    "<rootDir>/test/workbook/copy/copyWithoutAddIn.test.ts",
    "<rootDir>/test/workbook/excel/addHistoryLine.test.ts",
    "<rootDir>/test/workbook/excel/buildInWorkbook.test.ts",
    "<rootDir>/test/workbook/excel/freezeToValues.test.ts",
    "<rootDir>/test/workbook/excel/takeAway.test.ts",
    "<rootDir>/test/workbook/excel/writePlanSteps.test.ts",
    "<rootDir>/test/workbook/file/packageLint.test.ts",
    "<rootDir>/test/workbook/file/writeTemplateFile.test.ts",
    "<rootDir>/test/workbook/file/writtenFiles.test.ts",
    "<rootDir>/test/workbook/native/dayFormulas.test.ts",
    "<rootDir>/test/workbook/native/formulaText.test.ts",
    "<rootDir>/test/workbook/native/nativeCalls.test.ts",
    "<rootDir>/test/workbook/native/nativeScore.test.ts",
    "<rootDir>/test/workbook/native/reviewFormulas.test.ts",
    "<rootDir>/test/workbook/native/yearFormulas.test.ts",
    "<rootDir>/test/workbook/read/hostileFiles.test.ts",
    "<rootDir>/test/workbook/read/mutations.test.ts",
    "<rootDir>/test/workbook/read/readReview.test.ts",
    "<rootDir>/test/workbook/read/readYear.test.ts",
  ],
  browser: ["<rootDir>/test/taskpane/everyView/*.browser.test.ts"],
};

/** test/support/strictExcel reads the mark. */
const inStrictExcel = (project) => ({
  ...project,
  displayName: "strict",
  testMatch: ["<rootDir>/test/endToEnd/*.browser.test.ts"],
  globals: { excelIsStrict: true },
});

module.exports = {
  ...rest,
  projects: projects
    .filter(({ displayName }) => displayName in searches)
    .map((project) => ({ ...project, testMatch: searches[project.displayName] }))
    .concat(inStrictExcel(projects.find(({ displayName }) => displayName === "browser"))),
  testTimeout: 900_000,
};
