const { Buffer } = require("node:buffer");
const { require: load } = require("tsx/cjs/api");

const PLUGIN = "ExampleWorkbooks";

/**
 * Adds the workbooks that the workbench opens, beside its page, and the one to accept the add-in by. The product's own code writes them, from its TypeScript
 * source: once a start, so that a pack changed while the server runs shows in them after the next start.
 */
class ExampleWorkbooks {
  /** `script` is the absolute path of a module whose `writeExamples` gives files by their paths in dist/. */
  constructor({ script }) {
    this.script = script;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    let written;
    compiler.hooks.thisCompilation.tap(PLUGIN, (compilation) => {
      const hook = { name: PLUGIN, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
      compilation.hooks.processAssets.tapPromise(hook, async () => {
        written ??= load(this.script, this.script).writeExamples();
        for (const [path, bytes] of Object.entries(await written))
          compilation.emitAsset(path, new sources.RawSource(Buffer.from(bytes)));
      });
    });
  }
}

module.exports = { ExampleWorkbooks };
