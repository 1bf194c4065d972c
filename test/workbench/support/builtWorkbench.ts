import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const PROJECT = path.resolve(__dirname, "../../..");

/** Builds the workbench into a folder of its own and lays the fixture add-in over it. */
export function buildWithFixture(): { folders: readonly string[]; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), "workbench-"));
  const webpack = path.join(PROJECT, "node_modules/webpack/bin/webpack.js");
  const output = path.join(folder, "workbench");
  const options = ["--config", "webpack.workbench.js", "--mode", "development", "--env", `output=${output}`];
  execFileSync(process.execPath, [webpack, ...options], { cwd: PROJECT, stdio: "pipe" });
  return {
    folders: [path.join(PROJECT, "test/workbench/fixture"), folder],
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
