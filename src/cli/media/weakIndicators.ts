import { readFile, stat } from "node:fs/promises";
import { linesOfRollUp, type IndicatorLine } from "../../media/evidence";
import type { MediaSource } from "../../media/file/mediaWorkbook";
import { fail, succeed, type Outcome } from "../../outcome";
import { rollUp } from "../../province/rollUp";
import { readIndicatorLines } from "../../rollup/readIndicatorLines";
import { provinceTexts } from "../../texts/provinceTexts";
import { fill } from "../../texts/texts";
import { standInPack } from "../openYear";
import { programVersion } from "../programVersion";
import type { Request } from "../request";
import { cacheOf } from "../province/cache";
import { gather } from "../province/gather";
import { listFiles } from "../province/listFiles";
import { provinceNamed } from "../../rollup/drawn";

/** A province's indicators, and what is known of the province besides. */
export interface WeakIndicators extends Omit<MediaSource, "choice"> {
  readonly lines: readonly IndicatorLine[];
  /** Files that did not read. */
  readonly unread: number;
}

/** From a roll-up that lpa province wrote, or from the workbooks themselves. @param out The file to be written. */
export async function weakIndicators(
  request: Request,
  out: string,
): Promise<Outcome<WeakIndicators, readonly string[]>> {
  return (await ofRollUp(request.files)) ?? ofWorkbooks(request, out);
}

/** Null where the call does not name one file that is a roll-up. */
async function ofRollUp(files: readonly string[]): Promise<Outcome<WeakIndicators, never> | null> {
  const [name, ...others] = files;
  if (name === undefined || others.length > 0) return null;
  const isFile = (await stat(name).catch(() => null))?.isFile() === true;
  const bytes = isFile ? await readFile(name).catch(() => null) : null;
  const read = bytes && readIndicatorLines(bytes);
  if (!read?.ok) return null;
  const { year, lines } = read.value;
  return succeed({ year, lines, province: "", areaTitles: new Map<string, string>(), unread: 0 });
}

async function ofWorkbooks(
  request: Request,
  out: string,
): Promise<Outcome<WeakIndicators, readonly string[]>> {
  const { files, language, io } = request;
  const t = provinceTexts[language];
  const standIn = await standInPack(request);
  if (!standIn.ok) return standIn;
  const found = await listFiles(files, [out]);
  const all = found.files.length + found.failed.length;
  if (all === 0) return fail([fill(t.noWorkbooks, { places: files })]);
  const { province, failed, isStopped } = await gather(found.files, {
    cacheName: cacheOf(out),
    version: programVersion(),
    accept: standIn.value,
    signal: io.stopSignal?.() ?? new AbortController().signal,
    onProgress: (done) => io.progress?.(fill(t.progress, { done, all })),
  });
  const unread = found.failed.length + failed.length;
  if (isStopped) return fail([fill(t.stopped, { name: out, done: province.results.size + unread, all })]);
  const tables = rollUp(province);
  return succeed({
    ...{ year: tables.year, province: provinceNamed(tables), unread },
    lines: linesOfRollUp(tables.indicators),
    areaTitles: new Map(tables.areas.map(({ area, title }) => [area, title])),
  });
}
