import { readFileSync } from "node:fs";
import { unpackInNode } from "../../../../src/cli/unpackInNode";
import { builtInPacks } from "../../../../src/pack/builtIn";
import { readYearFile } from "../../../../src/workbook/read/readYear";
import { unpackAnywhere } from "../../../../src/xlsx/unpacker";

/** What opening a file cost, as JSON: a process of its own, so that its memory is its own. */
async function open(file: string, engine: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  const { user: before } = process.cpuUsage();
  await readYearFile(bytes, builtInPacks, engine === "node" ? unpackInNode : unpackAnywhere);
  const milliseconds = (process.cpuUsage().user - before) / 1000;
  console.log(JSON.stringify({ milliseconds, megabytes: peakMegabytes(), bytes: bytes.length }));
}

/** Of this program alone: what the system tells through `resourceUsage` begins with the memory of whoever started it. */
function peakMegabytes(): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(statusOfProcess()) ?? [];
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) / 1000;
}

/** Blank where the system has no such file. */
function statusOfProcess(): string {
  try {
    return readFileSync("/proc/self/status", "utf8");
  } catch {
    return "";
  }
}

const [, , file = "", engine = ""] = process.argv;
void open(file, engine);
