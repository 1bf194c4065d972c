// The two searches that npm test takes samples of, whole: a fault at every action of a build, and every view of the pane
// in every theme, width and language. Workers inherit the environment.
process.env.EVERY_CASE = "yes";
const { projects, ...rest } = require("./jest.config.js");
const searches = ["workbook/excel/takeAway.test.ts", "taskpane/everyView.browser.test.ts"];

module.exports = {
  ...rest,
  projects: projects.map((project, index) => ({
    ...project,
    testMatch: [`<rootDir>/test/${searches[index]}`],
  })),
  testTimeout: 600_000,
};
