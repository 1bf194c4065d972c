import { readYearFile } from "../../../src/workbook/read/readYear";
import { sameMark } from "../../../src/year/mark";
import { seeded } from "../native/support/random";
import { mutations, partsOf } from "./support/mutations";
import { pack, yearFile, yearOf } from "./support/yearFile";
import { everyCase } from "../../support/everyCase";

/** More by hand: MUTATIONS=2000. */
const runs = Number(process.env["MUTATIONS"] ?? (everyCase ? 100 : 8));

describe("a file that came to be other than it was saved is read as it was, or something is told", () => {
  test.each(Object.keys(mutations))(
    "%s",
    async (name) => {
      const sound = await yearFile();
      const { marks } = await yearOf(sound);
      const parts = partsOf(sound);
      const random = seeded(name.length);
      const silent: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        const bytes = mutations[name]?.(random, parts) ?? sound;
        const read = await readYearFile(bytes, [pack]);
        const isTold = !read.ok || read.value.issues.length > 0 || read.value.troubles.length > 0;
        if (!isTold && !sameMark(read.value.marks.total.mark, marks.total.mark)) silent.push(run);
      }
      expect(silent).toEqual([]);
    },
    Math.max(60_000, runs * 500),
  );
});
