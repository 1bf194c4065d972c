const { hostFiles } = require("./hostFiles");
const { hostRules } = require("./hostRules");
const { publicFolder } = require("./manifest");

const PLUGIN = "HostFiles";

/** Adds the files by which common static hosts send the headers that Excel and browsers need. */
class HostFiles {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(PLUGIN, (compilation) => {
      const hook = { name: PLUGIN, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
      compilation.hooks.processAssets.tap(hook, () => {
        const files = hostFiles(hostRules, publicFolder(process.env.ADDIN_URL));
        for (const [name, text] of Object.entries(files))
          compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
}

module.exports = { HostFiles };
