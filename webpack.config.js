const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { contentPolicy } = require("./webpack/contentPolicy");
const { devServer, quiet } = require("./webpack/devServer");
const { forEveryEnglish } = require("./webpack/englishLocales");
const { ExampleWorkbooks } = require("./webpack/exampleWorkbooks");
const { FunctionsMetadata } = require("./webpack/functionsMetadata");
const { HostFiles } = require("./webpack/hostFilesPlugin");
const { rewriteManifest } = require("./webpack/manifest");
const { ThaiTable } = require("./webpack/thaiTable");
const workbench = require("./webpack.workbench");

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_IN_WORKBENCH = ["office/shim.js", "office/excel-web-16.00.js"];

/** The add-in's one page; only the Office script differs between Excel and the workbench. */
function taskPane(mode, filename, root, officeScripts) {
  return new HtmlPlugin({
    template: "src/taskpane/taskpane.html",
    filename,
    inject: false,
    root,
    officeScripts,
    policy: contentPolicy(mode),
  });
}

/** The add-in: what Excel loads. */
function addIn(mode) {
  return {
    name: "add-in",
    mode,
    devtool: mode === "production" ? false : "source-map",
    target: ["web", "es2020"],
    entry: {
      functions: { import: "./src/functions/functions.ts", layer: "functions" },
      taskpane: "./src/taskpane/taskpane.tsx",
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      // What only some officers need is loaded when they ask for it; the name changes with the content.
      chunkFilename: "chunks/[name].[contenthash:8].js",
      // Excel's JavaScript-only runtime has neither `self` nor `window`.
      globalObject: "globalThis",
      clean: { keep: /^workbench\// },
    },
    experiments: { layers: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "./webpack/typescriptLoader.js" },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /packs\/.*\.json$/, issuerLayer: "functions", loader: "./webpack/packForFunctions.js" },
        // Fonts of a picture, which can reach no file.
        { test: /\.woff2$/, type: "asset/inline" },
      ],
    },
    performance: { hints: false },
    plugins: [
      ...(mode === "production" ? [new ThaiTable({ scripts: ["functions.js", "taskpane.js"] })] : []),
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: "./src/functions/functions.ts" }),
      new FunctionsMetadata({ descriptions: path.resolve(__dirname, "src/functions/descriptions.en.json") }),
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      taskPane(mode, "taskpane.html", "", [OFFICE]),
      taskPane(mode, "workbench/taskpane.html", "../", OFFICE_IN_WORKBENCH),
      new ExampleWorkbooks({ script: path.resolve(__dirname, "scripts/example/writeExamples.ts") }),
      new HostFiles(),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/site/index.html" },
          { from: "packs/schema.json", to: "lpa-pack.schema.json" },
          {
            from: "manifest.xml",
            transform: (content) => forEveryEnglish(rewriteManifest(content, process.env.ADDIN_URL)),
          },
        ],
      }),
    ],
  };
}

module.exports = async (env, { mode = "production", port }) => {
  const configs = [addIn(mode), ...workbench().map((config) => ({ ...config, mode }))];
  if (!env.WEBPACK_SERVE) return configs;
  const server = await devServer({ forExcel: Boolean(env.excel), askedPort: port });
  return configs.map((config, nth) => ({ ...config, ...quiet, ...(nth === 0 ? { devServer: server } : {}) }));
};
