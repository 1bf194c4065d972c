import path from "node:path";
import { build } from "esbuild";

/** The work in the open workbook as one script; the pane's content policy lets no other in than a debugger's. */
export async function bundleWork(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve(__dirname, "../fixture/inPane.ts")],
    bundle: true,
    write: false,
    target: "es2020",
  });
  return outputFiles.map(({ text }) => text).join("");
}
