const ts = require("typescript");

/**
 * IronCalc is published as an ES module only, which Jest cannot require on Node 20. Its address of itself has no
 * counterpart there; tests hand it the bytes instead.
 */
module.exports = {
  process(source) {
    const { outputText } = ts.transpileModule(source.replaceAll("import.meta.url", "undefined"), {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    });
    return { code: outputText };
  },
};
