import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";

const PROJECT = path.resolve(__dirname, "../../../..");

/**
 * Bundles the work in the open workbook into one script, `work.js` in a folder to be served beside the add-in, whose content
 * policy keeps out any other script.
 */
export function bundleWork(): Promise<{ readonly folder: string; readonly remove: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), "lpa-work-"));
  const compiler = webpack({
    mode: "development",
    devtool: false,
    context: PROJECT,
    entry: path.join(PROJECT, "test/workbook/excel/fixture/inPane.ts"),
    output: { path: folder, filename: "work.js" },
    resolve: { extensions: [".ts", ".js", ".mjs"] },
    module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } }] },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else
        resolve({
          folder,
          remove: () => {
            rmSync(folder, { recursive: true });
          },
        });
    });
  });
}
