const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { parseNumber } = require("office-addin-cli");
const { contentPolicy } = require("./webpack/contentPolicy");
const { ExampleWorkbooks } = require("./webpack/exampleWorkbooks");
const { FunctionsMetadata } = require("./webpack/functionsMetadata");
const { rewriteManifest } = require("./webpack/manifest");
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
      functions: "./src/functions/functions.ts",
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
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    performance: { hints: false },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: "./src/functions/functions.ts" }),
      new FunctionsMetadata({ descriptions: path.resolve(__dirname, "src/functions/descriptions.en.json") }),
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      taskPane(mode, "taskpane.html", "", [OFFICE]),
      taskPane(mode, "workbench/taskpane.html", "../", OFFICE_IN_WORKBENCH),
      new ExampleWorkbooks({ script: path.resolve(__dirname, "scripts/example/writeExamples.ts") }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/site/index.html" },
          { from: "packs/schema.json", to: "lpa-pack.schema.json" },
          { from: "manifest.xml", transform: (content) => rewriteManifest(content, process.env.ADDIN_URL) },
        ],
      }),
    ],
  };
}

/** `npm start` serves over http for the workbench; Excel asks for https with a trusted certificate. */
async function devServer(forExcel) {
  return {
    host: "localhost",
    port: parseNumber(process.env.npm_package_config_dev_server_port) ?? 3000,
    headers: { "Access-Control-Allow-Origin": "*" },
    static: false,
    server: forExcel
      ? // Loaded only here: on first use it installs a certificate authority on this machine.
        { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() }
      : "http",
    onListening: ({ server, options }) => {
      const { port } = server.address();
      const scheme = options.server.type === "https" ? "https" : "http";
      console.log(`\n  LPA workbench: ${scheme}://localhost:${port}/workbench/\n`);
    },
  };
}

module.exports = async (env, { mode = "production" }) => [
  { ...addIn(mode), devServer: await devServer(Boolean(env.excel)) },
  ...workbench().map((config) => ({ ...config, mode })),
];
