// npm run pictures:template: pages of a filled workbook as they are printed, for docs/template.md. Needs LibreOffice and
// poppler (soffice and pdftoppm on the PATH).
import { spawnSync } from "node:child_process";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { copyWithoutAddIn, type Filled } from "../src/workbook/copy/copyWithoutAddIn";
import { packOf } from "../test/workbook/support/example";
import { publishedExample, publishedLao } from "./example/published";

/** The published example, but that the internal-control report was sent late. */
function filled(): Filled {
  const key = "internal-control-report";
  const proof = { evidence: "https://example.go.th/lpa/3/8", note: "ส่งทางไปรษณีย์" };
  const clauses = { ...publishedExample.indicators[key]?.clauses, "8": { date: 45_295, ...proof } };
  const answers = {
    ...publishedExample,
    indicators: { ...publishedExample.indicators, [key]: { clauses } },
    workPlan: { [key]: { owner: "หัวหน้าสำนักปลัด", division: "สำนักปลัด", due: 45_280, status: "เสร็จแล้ว" } },
    divisions: ["สำนักปลัด", "กองคลัง", "กองช่าง"],
  };
  return { pack: packOf("lpa-2567"), lao: publishedLao, answers };
}

/** Page of the print, and the picture it becomes. */
const pictures = [
  [2, "template-summary"],
  [6, "template-area"],
] as const;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "lpa-print-"));
  const workbook = join(folder, "template.xlsx");
  writeFileSync(workbook, await copyWithoutAddIn(filled()));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, workbook]);
  for (const [page, name] of pictures) {
    const range = ["-f", String(page), "-l", String(page), "-singlefile"];
    run("pdftoppm", [...range, "-r", "96", "-png", join(folder, "template.pdf"), join(folder, name)]);
    renameSync(join(folder, `${name}.png`), `docs/images/${name}.png`);
  }
  rmSync(folder, { recursive: true });
}

function run(program: string, args: readonly string[]): void {
  const { error, status, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`);
}

void main();
