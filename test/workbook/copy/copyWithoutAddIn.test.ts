import { readFileSync } from "node:fs";
import path from "node:path";
import { listIndicators } from "../../../src/pack/outline";
import { blueprintOf, copyWithoutAddIn } from "../../../src/workbook/copy/copyWithoutAddIn";
import { writeTemplateFile } from "../../../src/workbook/file/writeTemplateFile";
import { readYearFile, type YearRead } from "../../../src/workbook/read/readYear";
import { enteredEverywhere } from "../support/enteredEverywhere";
import { pao, sao } from "../support/example";
import { openParts } from "../support/packageLint";
import { allPacks, somePacks } from "../support/packs";
import { sampleOf } from "../../support/everyCase";
/** All that is read, but for the book itself, whose functions are like no others, and the second in which it was saved. */
function withoutBook(year: YearRead): object {
  return { ...year, book: null, saved: null };
}

async function yearOf(bytes: Uint8Array): Promise<YearRead> {
  const read = await readYearFile(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.trouble));
  return read.value;
}

describe("a copy for people without the add-in", () => {
  const filled = somePacks(2).flatMap((pack, index) =>
    sampleOf([sao, pao], 2, index % 2).map(
      (lao) => [pack.id, lao.type, pack, lao, enteredEverywhere(pack, lao.type)] as const,
    ),
  );

  it.each(filled)("keeps every entry and mark of %s for %s", async (_, __, pack, lao, answers) => {
    const officers = await yearOf(await writeTemplateFile(blueprintOf({ pack, lao, answers }, "saved")));
    expect(officers.answers).toEqual(answers);
    const copy = await copyWithoutAddIn(officers);
    expect(withoutBook(await yearOf(copy))).toEqual(withoutBook(officers));
    expect(Object.values(openParts(copy)).filter((part) => part.includes("_xldudf"))).toEqual([]);
  });

  it("keeps an indicator that was cut from the base out of both sums", async () => {
    const pack = allPacks.find(({ id }) => id === "golden-base-cut-allowed");
    const [first] = pack ? listIndicators(pack) : [];
    if (!pack || !first) throw new Error("no golden pack for base cuts");
    const answers = { areas: {}, indicators: { [first.indicator.key]: { baseCut: "ตัดฐาน" } } };
    const officers = await yearOf(await writeTemplateFile(blueprintOf({ pack, lao: sao, answers }, "saved")));
    const copied = await yearOf(await copyWithoutAddIn(officers));
    expect(withoutBook(copied)).toEqual(withoutBook(officers));
    expect(copied.shown.lines.get(first.indicator.key)).toEqual({ kind: "baseCut" });
  });

  it("is made of a workbook that LibreOffice saved: 323 of 340", async () => {
    const saved = readFileSync(path.join(__dirname, "../read/fixture/saved-by-libreoffice.xlsx"));
    const officers = await yearOf(saved);
    const { answers, shown, marks } = await yearOf(await copyWithoutAddIn(officers));
    expect(answers).toEqual(officers.answers);
    expect(shown.total?.mark).toEqual({ kind: "marks", score: 323, full: 340 });
    expect(marks.total.mark).toEqual(shown.total?.mark);
  });
});
