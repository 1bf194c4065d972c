import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { TopicEvidence } from "../../src/media/evidence";
import { writeMediaWorkbook } from "../../src/media/file/mediaWorkbook";
import { readMediaWorkbook } from "../../src/media/file/readMediaWorkbook";
import { mediaPackId } from "../../src/media/letter";
import type { MediaReport } from "../../src/media/mediaReport";
import { toThaiDigits } from "../../src/text/thaiDigits";
import { scoreYear } from "../../src/year/scoreYear";
import { partOf, readDocx } from "../document/support/docx";
import { filledReport, sourceOf } from "../media/file/filledMedia";
import { sampleOf } from "../support/everyCase";
import { madeUpProvince, madeUpWorkbook } from "../support/madeUpProvince";
import { packOf } from "../workbook/support/example";
import { lintPackage, openParts } from "../workbook/support/packageLint";
import { lpa, useFolder } from "./support/lpa";

const pack = packOf("lpa-2567");
const letter = packOf(mediaPackId);
const folder = useFolder();
const made = sampleOf(madeUpProvince(pack, 60), 10);

/** Per indicator who is below full marks and what they lose, counted from each organization's own marks. */
const counted = pack.areas.flatMap(({ id: area, units }) =>
  units.flatMap(({ indicators = [] }) =>
    indicators.map(({ id, key }) => {
      const marks = made.flatMap(({ lao, answers }) => {
        const mark = scoreYear(pack, lao, answers).indicators.get(key)?.mark;
        return mark?.kind === "marks" ? [mark.full - mark.score] : [];
      });
      const belowFull = marks.filter((lost) => lost > 0).length;
      return {
        number: `${area}.${id}`,
        assessed: marks.length,
        belowFull,
        marksLost: marks.reduce((sum, one) => sum + one, 0),
      };
    }),
  ),
);
const strongest = [...counted].sort(
  (one, other) => other.belowFull - one.belowFull || other.marksLost - one.marksLost,
);

interface Told {
  readonly by: string;
  readonly topics: readonly (TopicEvidence & { readonly number: string })[];
  readonly evidence: readonly object[];
}

async function topics(...call: readonly string[]): Promise<Told> {
  const { out, err } = await lpa("media", "topics", ...call, "--json", "--force");
  expect(err).toBe("");
  return JSON.parse(out) as Told;
}

async function writeFilled(name: string, changed: Partial<MediaReport> = {}): Promise<string> {
  const report = { ...filledReport, ...changed };
  writeFileSync(folder(name), await writeMediaWorkbook(letter, sourceOf(undefined, report), new Date(0)));
  return folder(name);
}

beforeAll(async () => {
  mkdirSync(folder("sent"));
  for (const [index, one] of made.entries())
    writeFileSync(folder(`sent/${String(index)}.xlsx`), await madeUpWorkbook(pack, one));
});

describe("lpa media", () => {
  it("goes from a province's workbooks to topics, marks and both forms", async () => {
    const fromFolder = await topics(folder("sent"), "-o", folder("media.xlsx"));
    expect(fromFolder.by).toBe("evidence");
    expect(fromFolder.evidence).toMatchObject(strongest);
    expect(fromFolder.topics).toMatchObject(strongest.slice(0, 2));

    const read = readMediaWorkbook(readFileSync(folder("media.xlsx")));
    if (!read.ok) throw new Error(JSON.stringify(read.trouble));
    expect(read.value).toMatchObject({ province: "สมมติ", lpaYear: 2567 });
    const media = filledReport.media.map((one, index) => ({ ...one, ...read.value.media[index] }));
    const [first = {}, second = {}] = media;
    const filled = await writeFilled("filled.xlsx", { media: [first, second] });

    const scored = await lpa("media", "score", filled, "--json");
    expect(scored.exitCode).toBe(0);
    expect(JSON.parse(scored.out)).toMatchObject({
      perWorkingDay: 0.2,
      problems: [],
      forms: [
        { score: 2.5, full: 3, report: { kind: "inTime", due: "2024-03-29" } },
        {
          ...{ score: 1, full: 2 },
          report: { kind: "late", sent: "2024-04-09", workingDays: 6, deduction: 1.2 },
        },
      ],
      satisfaction: [{ mean: { mean: 4.03, percent: 80.6 } }, { mean: { mean: 4.33, percent: 86.67 } }],
    });
    for (const form of ["1", "2"]) {
      const docx = folder(`form-${form}.docx`);
      expect(await lpa("media", "form", form, filled, "-o", docx)).toMatchObject({ exitCode: 0 });
      expect(partOf(readFileSync(docx), "word/document.xml")).toContain(`drive.example/form-${form}`);
      const sheet = folder(`form-${form}.xlsx`);
      expect(await lpa("media", "form", form, filled, "-o", sheet)).toMatchObject({ exitCode: 0 });
      expect(lintPackage(openParts(readFileSync(sheet)))).toEqual([]);
    }
    const [table] = readDocx(readFileSync(folder("form-1.docx"))).tables;
    expect(table?.[1]?.[1]).toContain(`ตัวชี้วัดที่ ${toThaiDigits(strongest[0]?.number ?? "")} `);
  });

  it("finds the same in the roll-up as in the workbooks, and takes an officer's topics", async () => {
    await lpa("province", folder("sent"), "-o", folder("rollup.xlsx"));
    const fromRollUp = await topics(folder("rollup.xlsx"), "-o", folder("media.xlsx"));
    const fromFolder = await topics(folder("sent"), "-o", folder("media.xlsx"));
    expect(fromRollUp.evidence).toEqual(fromFolder.evidence);
    const chosen = await topics(folder("rollup.xlsx"), "--topics", "๑.๕,2", "-o", folder("media.xlsx"));
    expect([chosen.by, ...chosen.topics.map(({ number }) => number)]).toEqual(["officer", "1.5", "1.2"]);
  });

  it("refuses what it can't use, and writes nothing", async () => {
    const filled = await writeFilled("sound.xlsx");
    const [first, second] = filledReport.forms;
    const noLink = await writeFilled("link.xlsx", {
      forms: [{ ...first, link: "javascript:alert(1)" }, second],
    });
    const noCount = await writeFilled("count.xlsx", {
      levels: filledReport.levels.map((level) => ({ ...level, counts: [-1, 1] })),
    });
    const noHolidays = await writeFilled("holidays.xlsx", { holidays: [] });
    writeFileSync(folder("text.xlsx"), "ชื่อ");
    const calls = [
      [["topics", folder("rollup.xlsx"), "--topics", "1.9,1.2", "-o", folder("no.xlsx")], 1, "1.9"],
      [["topics", folder("rollup.xlsx"), "--topics", "1.2", "-o", folder("no.xlsx")], 1, "--topics"],
      [["topics", folder("text.xlsx"), "-o", folder("no.xlsx")], 1, "ไม่มีตัวชี้วัด"],
      [["topics", folder("rollup.xlsx"), "-o", folder("rollup.xlsx"), "--force"], 2, "rollup.xlsx"],
      [["form", "3", filled, "-o", folder("no.docx")], 2, "“3”"],
      [["form", "1", noLink, "-o", folder("no.docx")], 1, "javascript:alert(1)"],
      [["form", "2", noCount, "-o", folder("no.docx")], 1, "มากที่สุด"],
      [["form", "2", noHolidays, "-o", folder("no.docx")], 1, "2567"],
      [["form", "1", folder("rollup.xlsx"), "-o", folder("no.docx")], 1, "lpa media topics"],
      [["form", "1", filled, "-o", filled, "--force"], 2, "sound.xlsx"],
      [["score", folder("sent")], 1, "sent"],
    ] as const;
    for (const [call, exitCode, word] of calls) {
      const ran = await lpa("media", ...call);
      expect([call, ran.exitCode]).toEqual([call, exitCode]);
      expect(ran.err).toContain(word);
    }
    expect(existsSync(folder("no.xlsx")) || existsSync(folder("no.docx"))).toBe(false);
    const said = await lpa("media", "score", noCount);
    expect(said).toMatchObject({ exitCode: 1 });
    expect(said.err.split("\n")).toHaveLength(5);
  });

  it("overwrites a workbook that officers fill in only when it is told to", async () => {
    const filled = await writeFilled("kept.xlsx");
    const before = readFileSync(filled);
    expect(await lpa("media", "topics", folder("rollup.xlsx"), "-o", filled)).toMatchObject({ exitCode: 1 });
    expect(readFileSync(filled)).toEqual(before);
  });
});
