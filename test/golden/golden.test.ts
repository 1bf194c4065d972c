import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LaoType } from "../../src/pack/laoType";
import { assess, type Assessment } from "../../src/score/assess";
import { createCatalogue, type Catalogue } from "../../src/score/catalogue";
import { countingWith } from "../../src/score/workingDays";
import type { CompiledIndicator } from "../../src/score/compile";
import { readClauseDays } from "../../src/score/clauseDays";
import type { Outcome } from "../../src/outcome";
import type { CellOf, ScoreIssue } from "../../src/score/issue";
import { placeCells, type PlacedCell } from "../../src/score/scoreCell";
import { countedOf } from "../../src/year/mark";
import type { Sum } from "../../src/year/sum";
import { totalIndicators } from "../../src/formula/totals";
import { areaLabel } from "../../src/words/areaLabel";
import { readGoldenFolder, type GoldenCase, type GoldenDueDay, type GoldenTotals } from "./goldenFolder";

// One folder a rubric shape: a pack, and cases whose expected values were reckoned by hand from the paper's words.
const shapes = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(shapes)("%s", (shape) => {
  const folder = readGoldenFolder(join(__dirname, shape));
  const catalogue = createCatalogue([folder.pack], folder.pack.id);

  test.each(folder.cases.map((one) => [one.indicator, one.laoType ?? "any type", one.title, one] as const))(
    "no. %s, %s: %s",
    (...args) => {
      const [, , , one] = args;
      expect(outcomeOf(assessCase(catalogue, one))).toMatchObject(one.expect);
    },
  );

  if (folder.dueDays.length > 0)
    test.each(folder.dueDays.map((one) => [one.indicator, one.clause, one.title, one] as const))(
      "no. %s clause %s falls due: %s",
      (...args) => {
        const [, , , one] = args;
        expect(dueDayOf(catalogue, one)).toBe(one.due);
      },
    );

  if (folder.totals.length > 0)
    test.each(folder.totals.map((one) => [one.title, one] as const))("totals: %s", (_, one) => {
      expect(totalsOf(catalogue, one)).toEqual(one.expect);
    });
});

describe("a golden folder", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "golden-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test("is there at all", () => {
    expect(shapes.length).toBeGreaterThan(0);
  });

  test("must not be empty", () => {
    expect(() => readGoldenFolder(folder)).toThrow("pack.json");
  });

  test.each(["no cases file", "[]"])("must hold cases: %s", (cases) => {
    copyFileSync(join(__dirname, "manual/pack.json"), join(folder, "pack.json"));
    if (cases === "[]") writeFileSync(join(folder, "cases.json"), cases);
    expect(() => readGoldenFolder(folder)).toThrow();
  });
});

function findCompiled(
  catalogue: Catalogue,
  indicator: string,
  laoType: LaoType | null,
): Outcome<CompiledIndicator, ScoreIssue> {
  const found = catalogue.findIndicator(indicator, null);
  return found.ok ? found.value.compiled(laoType) : found;
}

function assessCase(catalogue: Catalogue, { indicator, laoType, cells }: GoldenCase): Assessment {
  const compiled = findCompiled(catalogue, indicator, laoType);
  return compiled.ok ? assess(compiled.value, cells, laoType) : { kind: "issue", issue: compiled.trouble };
}

/** An assessment in the words of a golden case; its band counts from 1. */
function outcomeOf(assessment: Assessment): object {
  switch (assessment.kind) {
    case "scored":
      return { score: assessment.score, band: assessment.band + 1 };
    case "entered":
      return { score: assessment.score };
    case "issue":
      return { issue: assessment.issue.code };
    default:
      return { kind: assessment.kind };
  }
}

function dueDayOf(catalogue: Catalogue, one: GoldenDueDay): number | null {
  const compiled = findCompiled(catalogue, one.indicator, null);
  if (!compiled.ok) throw new Error(`no indicator ${one.indicator}`);
  const { indicator, fiscalYear } = compiled.value;
  const deadline = indicator.clauses.find(({ id }) => id === one.clause)?.deadline;
  if (!deadline) throw new Error(`no deadline in clause ${one.clause}`);
  const workingDay = countingWith(new Set(one.holidays));
  const event = one.event === null ? null : { cell: one.event, place: null };
  const { due } = readClauseDays(deadline, { fiscalYear, workingDay }, { date: null, due: null, event });
  return due.kind === "day" ? due.day : null;
}

function totalsOf(catalogue: Catalogue, { indicators, scores, laoType }: GoldenTotals): object {
  const ranges = { indicators: column(indicators, "indicators"), scores: column(scores, "scores") };
  const totals = totalIndicators(catalogue, ranges, laoType, null);
  if (!totals.ok) return { issue: totals.trouble.code };
  const { areas, overall } = totals.value;
  const rows = [...areas.map((row) => ({ ...row, label: areaLabel(row.of) })), { ...overall, label: "" }];
  const figures = ({ mark, percent }: Sum): readonly (number | null)[] => {
    const counted = countedOf(mark);
    return [counted?.full ?? null, counted?.score ?? null, percent];
  };
  return { rows: rows.map((row) => [row.label, ...figures(row)]) };
}

function column(cells: readonly unknown[], of: CellOf): readonly PlacedCell[] {
  return placeCells(
    cells.map((cell) => [cell]),
    of,
  );
}
