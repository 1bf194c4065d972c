const { extname } = require("node:path");
const { transformSync } = require("esbuild");

const loaders = { ".ts": "ts", ".tsx": "tsx" };

/** TypeScript and ES modules as Jest on Node 20 reads them, a file at a time; types are checked by `npm run types`. */
module.exports = {
  process(source, path, { transformerConfig }) {
    const loader = loaders[extname(path)] ?? "js";
    return transformSync(source, { ...transformerConfig, loader, sourcefile: path });
  },
};
