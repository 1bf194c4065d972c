const { createRequire } = require("node:module");
const path = require("node:path");
const { compileFunction } = require("node:vm");
const { buildSync } = require("esbuild");

/** Packages with files of their own, fonts or a library for each system, stay where they are. */
const external = ["@resvg/resvg-js", "@expo-google-fonts/*"];

/**
 * What a TypeScript source of src/cli exports, so that the command works right after npm ci, before any build. All that it
 * imports becomes one script in memory, for one file after the other takes four times as long to load.
 */
module.exports = function fromSource(source) {
  const folder = path.join(__dirname, "..", "src", "cli");
  const { outputFiles } = buildSync({
    entryPoints: [path.join(folder, source)],
    bundle: true,
    write: false,
    external,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
  });
  const scope = { module: { exports: {} }, require: createRequire(`${folder}/`), __dirname: folder };
  // A trace names the script's own lines, where a comment says from which file they come.
  const script = compileFunction(outputFiles[0].text, Object.keys(scope), {
    filename: `${source} (one script)`,
  });
  script(...Object.values(scope));
  return scope.module.exports;
};
