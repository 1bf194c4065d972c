const { createRequire } = require("node:module");
const path = require("node:path");
const { compileFunction } = require("node:vm");
const { getEnvironmentData, setEnvironmentData } = require("node:worker_threads");

const folder = path.join(__dirname, "..", "src", "cli");
/** Packages with files of their own, fonts or a library for each system, stay where they are. */
const external = ["@resvg/resvg-js", "@expo-google-fonts/*"];

/**
 * What a TypeScript source of src/cli exports, so that the command works right after npm ci, before any build. All that it
 * imports becomes one script in memory, for one file after the other takes four times as long to load.
 *
 * @param forThreads Sources that threads of this program run, made along with it: making one takes more memory than running it.
 */
module.exports = function fromSource(source, forThreads = []) {
  const script = getEnvironmentData(source) ?? madeWith(source, forThreads);
  const scope = { module: { exports: {} }, require: createRequire(`${folder}/`), __dirname: folder };
  // A trace names the script's own lines, where a comment says from which file they come.
  const run = compileFunction(script, Object.keys(scope), { filename: `${source} (one script)` });
  run(...Object.values(scope));
  return scope.module.exports;
};

function madeWith(source, forThreads) {
  const [script, ...others] = scriptsOf([source, ...forThreads]);
  for (const [index, name] of forThreads.entries()) setEnvironmentData(name, others[index]);
  return script;
}

function scriptsOf(sources) {
  const { outputFiles } = require("esbuild").buildSync({
    entryPoints: sources.map((source, index) => ({ in: path.join(folder, source), out: String(index) })),
    outdir: folder,
    bundle: true,
    write: false,
    external,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
  });
  const made = new Map(outputFiles.map((file) => [path.basename(file.path, ".js"), file.text]));
  return sources.map((_, index) => made.get(String(index)));
}
