import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../../src/score/assess";
import { indicatorOf2567 } from "./support/indicators";

interface PackCase {
  readonly indicator: string;
  readonly kind: "band" | "boundary" | "trap";
  readonly title: string;
  readonly cells: unknown[][];
  readonly score: number;
  readonly band: number;
  readonly source: string;
}

const cases = JSON.parse(
  readFileSync(join(__dirname, "../../packs/lpa-2567.cases.json"), "utf8"),
) as readonly PackCase[];

describe("the test cases beside the 2567 pack", () => {
  test.each(cases.map((one) => [one.indicator, one.kind, one.title, one] as const))(
    "no. %s, %s: %s",
    (...args) => {
      const [id, , , { cells, score, band }] = args;
      const assessment = assess(indicatorOf2567(id), cells, null);
      expect(assessment).toMatchObject({ kind: "scored", score, band: band - 1 });
    },
  );

  test("hold one case for every band of every indicator", () => {
    const covered = new Set(cases.map(({ indicator, band }) => `${indicator}/${String(band)}`));
    const printed = ["1", "2", "3", "4", "5"].flatMap((id) =>
      indicatorOf2567(id).bands.map((_, index) => `${id}/${String(index + 1)}`),
    );
    expect(printed.filter((band) => !covered.has(band))).toEqual([]);
  });
});
