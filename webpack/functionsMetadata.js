const { readFileSync } = require("node:fs");

const PLUGIN = "FunctionsMetadata";
const METADATA = "functions.json";
const ENGLISH_METADATA = "functions.en.json";

/** Replaces descriptions by those of `texts`; notes in `problems` what is missing and what belongs to nothing. */
function describe(items, key, texts, place, problems) {
  const known = new Set(items.map((item) => item[key]));
  for (const name of Object.keys(texts)) {
    if (!known.has(name)) problems.push(`${place}${name} is described but does not exist: remove it`);
  }
  return items.map((item) => {
    const description = Object.hasOwn(texts, item[key]) ? texts[item[key]] : undefined;
    if (typeof description !== "string" || description.trim() === "") {
      problems.push(`${place}${item[key]} has no description: add it`);
    }
    return { ...item, description };
  });
}

/**
 * The metadata with the functions' and parameters' descriptions in another language; ids and names stay.
 * `problems` lists functions and parameters without a description, and descriptions without a function or parameter.
 */
function localise(metadata, descriptions) {
  const problems = [];
  const ofFunctions = Object.fromEntries(
    Object.entries(descriptions).map(([id, { description }]) => [id, description]),
  );
  const functions = describe(metadata.functions, "id", ofFunctions, "", problems).map((item) => {
    const ofParameters = descriptions[item.id]?.parameters ?? {};
    const place = `${item.id}.parameters.`;
    return { ...item, parameters: describe(item.parameters, "name", ofParameters, place, problems) };
  });
  return { metadata: { ...metadata, functions }, problems };
}

/** Completes the metadata that CustomFunctionsMetadataPlugin generates, and adds the same metadata in English. */
class FunctionsMetadata {
  /** `descriptions` is the absolute path of the JSON file with the English descriptions. */
  constructor({ descriptions }) {
    this.descriptions = descriptions;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    // The generator sets its asset when a compilation is created, so every stage of processAssets sees it.
    const hook = { name: PLUGIN, stage: Compilation.PROCESS_ASSETS_STAGE_PRE_PROCESS };
    compiler.hooks.compilation.tap(PLUGIN, (compilation) => {
      if (compilation.compiler.isChild()) {
        // The generator serves child compilations too. html-webpack-plugin keeps what they emit and, in watch
        // mode, emits it again: an old functions.json beside the new one, which webpack refuses as a conflict.
        compilation.hooks.processAssets.tap(hook, () => compilation.deleteAsset(METADATA));
        return;
      }
      compilation.fileDependencies.add(this.descriptions);
      compilation.hooks.processAssets.tap(hook, () => {
        try {
          this.complete(compilation, compiler.webpack);
        } catch (error) {
          compilation.errors.push(new WebpackError(`${PLUGIN}: ${error.message}`));
        }
      });
    });
  }

  complete(compilation, { sources, WebpackError }) {
    const generated = compilation.getAsset(METADATA)?.source.source().toString();
    if (!generated) throw new Error(`${METADATA} was not generated, or has no functions`);

    const asset = (metadata) => new sources.RawSource(JSON.stringify(metadata, null, 2));
    // Without this mark one error cell inside a range argument stops the call; the generator can't write it.
    const thai = { ...JSON.parse(generated), allowErrorForDataTypeAny: true };
    const english = localise(thai, JSON.parse(readFileSync(this.descriptions, "utf8")));

    compilation.updateAsset(METADATA, asset(thai));
    compilation.emitAsset(ENGLISH_METADATA, asset(english.metadata));
    for (const problem of english.problems) {
      compilation.errors.push(new WebpackError(`${this.descriptions}: ${problem}`));
    }
  }
}

module.exports = { FunctionsMetadata, localise };
