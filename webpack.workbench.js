const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const source = path.resolve(__dirname, "workbench");
const output = path.resolve(__dirname, "dist/workbench");

/** Files of other people, as they are, each with its licence beside it. */
const copied = [
  ["@microsoft/office-js/dist/excel-web-16.00.js", "office/excel-web-16.00.js"],
  ["@microsoft/office-js/LICENSE.md", "office/LICENSE.md"],
  ["@odoo/o-spreadsheet/dist/o_spreadsheet.iife.js", "vendor/o_spreadsheet.iife.js"],
  ["@odoo/o-spreadsheet/dist/o_spreadsheet.css", "vendor/o_spreadsheet.css"],
  ["@odoo/o-spreadsheet/dist/o_spreadsheet.xml", "vendor/o_spreadsheet.xml"],
  ["@odoo/o-spreadsheet/LICENSE", "vendor/o_spreadsheet.LICENSE.txt"],
  ["@odoo/owl/dist/owl.iife.js", "vendor/owl.iife.js"],
  ["@odoo/owl/LICENSE", "vendor/owl.LICENSE.txt"],
  ["chart.js/dist/chart.umd.js", "vendor/chart.umd.js"],
  ["chart.js/LICENSE.md", "vendor/chart.LICENSE.md"],
  ["bootstrap/dist/css/bootstrap.min.css", "vendor/bootstrap.min.css"],
  ["bootstrap/LICENSE", "vendor/bootstrap.LICENSE.txt"],
  ["font-awesome/css/font-awesome.min.css", "vendor/font-awesome/css/font-awesome.min.css"],
  ["font-awesome/fonts", "vendor/font-awesome/fonts"],
  ["font-awesome/README.md", "vendor/font-awesome/README.md"],
  ["@fontsource/sarabun/LICENSE", "fonts/Sarabun.LICENSE.txt"],
  ["@fontsource/noto-sans-symbols-2/LICENSE", "fonts/NotoSansSymbols2.LICENSE.txt"],
];

const shared = {
  target: "web",
  // No eval in the built files: o-spreadsheet alone needs it.
  devtool: "source-map",
  resolve: { extensions: [".ts", ".js"], mainFields: ["module", "main"] },
  performance: { hints: false },
};

const typescript = { test: /\.ts$/, loader: "./webpack/typescriptLoader.js" };

/**
 * The page that stands in for Excel. The add-in's own build puts functions.js, functions.json and taskpane.js into dist/,
 * and into dist/workbench/ the add-in's page, with the workbench's Office scripts, and the workbooks to open.
 *
 * @returns {import("webpack").Configuration[]}
 */
module.exports = function workbench() {
  return [
    {
      ...shared,
      name: "workbench",
      entry: { workbench: path.join(source, "main.ts") },
      output: { path: output, filename: "[name].js", assetModuleFilename: "fonts/[name][ext]" },
      // The grid's library is under the LGPL: it stays a file of its own, which anyone may replace.
      externals: { "@odoo/o-spreadsheet": "o_spreadsheet", "@odoo/owl": "owl" },
      module: {
        rules: [
          typescript,
          { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
          { test: /\.woff2?$/, type: "asset/resource" },
        ],
      },
      plugins: [
        new HtmlWebpackPlugin({ template: path.join(source, "index.html"), filename: "index.html" }),
        new MiniCssExtractPlugin({ filename: "[name].css" }),
        new CopyPlugin({
          patterns: copied.map(([from, to]) => ({
            from: path.resolve(__dirname, "node_modules", from),
            to,
            info: { minimized: true },
          })),
        }),
      ],
    },
    {
      ...shared,
      name: "workbench-shim",
      entry: { shim: path.join(source, "frame/officeShim.ts") },
      output: { path: path.join(output, "office"), filename: "[name].js" },
      module: { rules: [typescript] },
    },
  ];
};
