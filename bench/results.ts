import { pngOf } from "../src/cli/pngOf";
import type { DocumentKind } from "../src/document/documentKind";
import { writeDocument } from "../src/document/writeDocument";
import { pictureSizes } from "../src/picture/canvas";
import { laoPicture } from "../src/picture/laoPicture";
import { earlierYearOf } from "../src/result/earlierYear";
import { resultOf } from "../src/result/resultOfYear";
import { scoreYear } from "../src/year/scoreYear";
import { randomAnswers } from "../test/year/support/randomAnswers";
import { seeded } from "../test/workbook/native/support/random";
import { medianTime, medianTimeAwaited } from "./median";
import { syntheticPack } from "./syntheticPack";

/** Milliseconds, medians, from a year's marks on. */
export interface ResultTimes {
  /** As SVG, and that drawn as a PNG of A4. */
  readonly picture: number;
  readonly png: number;
  readonly documents: Readonly<Record<DocumentKind, number>>;
}

const runs = 11;
const lao = { name: "อบต.ตัวอย่าง", type: "SAO", province: "กระบี่" } as const;
/** 1 January 2570. */
const day = 46_388;

/** A year of 70 indicators and 500 clauses filled in by chance, beside the year before. */
export async function measureResults(): Promise<ResultTimes> {
  const pack = syntheticPack({ indicators: 70, clauses: 500, seed: 1 });
  const yearOf = (seed: number, of = pack): Parameters<typeof resultOf>[0] => {
    const answers = randomAnswers(of, lao.type, seeded(seed));
    return { pack: of, lao, answers, marks: scoreYear(of, lao, answers) };
  };
  const year = yearOf(1);
  const earlier = earlierYearOf(year, yearOf(2, { ...pack, year: pack.year - 1 }));
  if (!earlier.ok) throw new Error(earlier.trouble.code);
  const result = resultOf(year, { rank: 1, earlier: earlier.value });
  const svg = laoPicture(result, "a4");
  const timeOf = (kind: DocumentKind): Promise<number> =>
    medianTimeAwaited(runs, () => writeDocument(kind, result, { year, day }));
  return {
    picture: medianTime(runs, () => laoPicture(result, "a4")),
    png: medianTime(runs, () => pngOf(svg, pictureSizes.a4.width)),
    documents: {
      memo: await timeOf("memo"),
      "best-practice": await timeOf("best-practice"),
      agenda: await timeOf("agenda"),
    },
  };
}
