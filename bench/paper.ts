import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readBands } from "../src/paper/bands/readBands";
import { draftOfPaper } from "../src/paper/draftOfPaper";
import { shippedRubrics } from "../test/paper/support/shippedRubrics";
import { medianTime } from "./median";

export interface PaperTimes {
  /** Milliseconds, the median. */
  readonly blocks: number;
  readonly outline: number;
  /** Papers of 200 pages: about forty lines a page. */
  readonly pages: number;
  readonly lines: number;
  /** The bands of 70 indicators alone. */
  readonly bands: number;
}

const papers = join(__dirname, "../test/paper/papers");

/** How long it takes to read the two papers that tests hold, and one of 200 pages made of the first. */
export function measurePaper(): PaperTimes {
  const [blocks, outline] = ["lpa-2567-area-1", "lpa-2563-outline"].map((name) =>
    readFileSync(join(papers, `${name}.txt`), "utf8"),
  );
  if (blocks === undefined || outline === undefined) throw new Error("no papers");
  const long = manyAreas(blocks, Math.ceil((200 * 40) / blocks.split("\n").length));
  const rubrics = shippedRubrics();
  const printed = Array.from({ length: 70 / rubrics.length }, () => rubrics).flat();
  const time = (text: string): number =>
    medianTime(5, () => {
      draftOfPaper(text);
    });
  return {
    ...{ blocks: time(blocks), outline: time(outline), pages: time(long) },
    lines: long.split("\n").length,
    bands: medianTime(5, () => {
      for (const { bands, clauses, words } of printed) readBands(bands, clauses, words);
    }),
  };
}

/** The paper of an area again and again, each with numbers of its own. */
function manyAreas(paper: string, count: number): string {
  return Array.from({ length: count }, (_, area) =>
    paper
      .replace(
        /(ตัวชี้วัดที่ )(\d)/g,
        (_whole, heading: string, id: string) => heading + String(Number(id) + 5 * area),
      )
      .replace("ด้านที่ 1 ", `ด้านที่ ${String(area + 1)} `),
  ).join("\n");
}
