const esbuild = require("esbuild");

const toCommonJs = [
  "<rootDir>/test/support/transform.js",
  {
    format: "cjs",
    target: "node20",
    jsx: "automatic",
    jsxImportSource: "preact",
    // As the build has it, where a class's fields are set in its constructor.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    sourcemap: "external",
    // Neither has a counterpart in the modules that Jest knows.
    supported: { "dynamic-import": false },
    define: { "import.meta.url": "undefined" },
    // Part of the cache's key, so that another version transforms anew.
    banner: `/* esbuild ${esbuild.version} */`,
  },
];

/** @type {import("jest").Config} */
const shared = {
  testEnvironment: "node",
  transform: {
    "\\.tsx?$": toCommonJs,
    // Published as ES modules, which Jest cannot require on Node 20.
    "/node_modules/(hucre|preact)/.+\\.mjs$": toCommonJs,
    "/node_modules/hyparquet(-writer)?/.+\\.js$": toCommonJs,
    "/node_modules/@ironcalc/.+\\.js$": toCommonJs,
  },
  transformIgnorePatterns: ["/node_modules/(?!hucre/|preact/|@ironcalc/|hyparquet/|hyparquet-writer/)"],
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "\\.(built|browser)\\.test\\.ts$"],
    },
    {
      ...shared,
      displayName: "built",
      testMatch: ["<rootDir>/test/**/*.built.test.ts"],
    },
    {
      ...shared,
      displayName: "browser",
      testMatch: ["<rootDir>/test/**/*.browser.test.ts"],
      globalSetup: "<rootDir>/test/support/prepareBrowser.ts",
    },
  ],
  testSequencer: "<rootDir>/test/support/longestFirst.js",
  // Jest would leave a core unused, which is half of a machine with two.
  maxWorkers: "100%",
  // A test that waits in vain fails sooner, by what it waits for; this is for a machine that does much else.
  testTimeout: 180_000,
};
