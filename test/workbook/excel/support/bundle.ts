import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";

const PROJECT = path.resolve(__dirname, "../../../..");

/** The work in the open workbook as one script; the pane's content policy lets no other in than a debugger's. */
export function bundleWork(): Promise<string> {
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
      else resolve(readFileSync(path.join(folder, "work.js"), "utf8"));
      rmSync(folder, { recursive: true });
    });
  });
}
