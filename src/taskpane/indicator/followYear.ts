import { openCellsInExcel } from "../../workbook/excel/openBookInExcel";
import { inExcel } from "../../workbook/excel/inExcel";
import { readYear, type YearRead } from "../../workbook/read/readYear";
import type { Pack } from "../../pack/schema";
import { oneAtATime } from "../excel/oneAtATime";
import type { WorkbookEvents } from "../excel/workbookEvents";

/** A paste comes as many events, and a list need not follow each. */
const gathering = 300;

/**
 * Tells what was entered for the newest template's year, now and after each change, until the returned function is called;
 * null where the workbook has no template, or it can't be read.
 */
export function followYear(
  events: WorkbookEvents,
  packs: readonly Pack[],
  listener: (year: YearRead | null) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const read = oneAtATime(async () => {
    const year = await readOpenYear(packs);
    if (!isOver) listener(year);
  });
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), gathering);
  };
  const ends = [events.onCells(changed), events.onCalculated(changed), events.onSheets(changed)];
  void read();
  return () => {
    isOver = true;
    clearTimeout(timer);
    for (const end of ends) end();
  };
}

async function readOpenYear(packs: readonly Pack[]): Promise<YearRead | null> {
  try {
    const reading = readYear({ ...(await inExcel(openCellsInExcel)), customXml: null }, packs);
    return reading.ok ? reading.value : null;
  } catch {
    // The indicator itself says what stands in the way of reading; the list goes without marks.
    return null;
  }
}
