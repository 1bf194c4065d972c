const toCommonJs = (options) => [
  "ts-jest",
  {
    tsconfig: { module: "CommonJS", moduleResolution: "Node10", ignoreDeprecations: "5.0", ...options },
    diagnostics: false,
  },
];

/** @type {import("jest").Config} */
const shared = {
  transform: {
    "^.+\\.tsx?$": toCommonJs({}),
    // Published as ES modules, which Jest cannot require on Node 20.
    "/node_modules/(hucre|preact)/.+\\.mjs$": toCommonJs({ allowJs: true }),
    "/node_modules/@ironcalc/.+\\.js$": "<rootDir>/test/support/ironCalcTransform.js",
  },
  transformIgnorePatterns: ["/node_modules/(?!hucre/|preact/|@ironcalc/)"],
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "\\.browser\\.test\\.ts$"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.browser.test.ts"],
    },
  ],
  testTimeout: 60_000,
};
