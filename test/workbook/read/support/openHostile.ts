import { readFileSync } from "node:fs";
import { builtInPacks } from "../../../../src/pack/builtIn";
import { readYearFile } from "../../../../src/workbook/read/readYear";

/** What opening a file cost, as JSON: a process of its own, so that its memory is its own. */
async function open(file: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  const { user: before } = process.cpuUsage();
  await readYearFile(bytes, builtInPacks);
  const milliseconds = (process.cpuUsage().user - before) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1000;
  console.log(JSON.stringify({ milliseconds, megabytes, bytes: bytes.length }));
}

void open(process.argv[2] ?? "");
