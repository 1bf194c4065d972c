import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { syntheticPack } from "../../bench/syntheticPack";
import { FactsFolder } from "../../src/cli/factsFolder";
import { factsOfYear } from "../../src/facts/factsOfYear";
import { factTables, factTableNames, type YearFacts } from "../../src/facts/tables";
import { contentHash } from "../../src/pack/identity/hashes";
import { scoreYear } from "../../src/year/scoreYear";
import { everyCase } from "../support/everyCase";
import { seeded } from "../workbook/native/support/random";
import { randomAnswers } from "../year/support/randomAnswers";

/** Rows of so many filled workbooks; the commands of docs/scale.md are run over them. */
const laos = everyCase ? 1_000 : 24;
const pack = syntheticPack({ indicators: 70, clauses: 500, seed: 1, year: 2567 });
const hash = contentHash(pack);
const home = mkdtempSync(path.join(tmpdir(), "lpa-facts-"));
const data = path.join(home, "data");
const provinces = ["กระบี่", "ก/ข: 100%", ""];

const years = Array.from({ length: laos }, (_, index) => {
  const lao = {
    name: index === 0 ? '=cmd|"x"\n<b>' : `อบต. ที่ ${String(index)}`,
    type: "SAO" as const,
    province: provinces[index % 3] ?? "",
    district: "เมือง",
  };
  const answers = randomAnswers(pack, lao.type, seeded(index + 1));
  const marks = scoreYear(pack, lao, answers);
  return { lao, marks, facts: factsOfYear({ pack, hash, lao, answers, marks }) };
});

let duck: DuckDBConnection;

async function ask(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await duck.runAndReadAll(sql.replaceAll("DATA", data))).getRowObjectsJson();
}

beforeAll(async () => {
  const folder = new FactsFolder(data);
  for (const { lao, facts } of years) folder.add({ year: pack.year, province: lao.province }, facts);
  await folder.finish();
  duck = await (await DuckDBInstance.create(":memory:")).connect();
}, 300_000);

afterAll(() => {
  duck.closeSync();
  rmSync(home, { recursive: true });
});

/** The commands of the document, by the words above them. */
const documented = [
  ...readFileSync(path.join(__dirname, "../../docs/scale.md"), "utf8").matchAll(/```sql\n([^]*?)```/g),
].map(([, sql = ""]) => sql.replaceAll("'data/", "'DATA/"));

function count(table: keyof YearFacts): number {
  return years.reduce((sum, { facts }) => sum + facts[table].length, 0);
}

const readers = {
  jsonl: "read_json_auto('DATA/jsonl/TABLE/**/*.jsonl', hive_partitioning = true)",
  csv: `read_csv_auto('DATA/csv/TABLE/**/*.csv', hive_partitioning = true, header = true, quote = '"', escape = '"')`,
  parquet: "read_parquet('DATA/parquet/TABLE/**/*.parquet', hive_partitioning = true)",
};

describe.each(factTableNames)("the rows of %s", (table) => {
  test.each(Object.entries(readers))(
    "are all there as %s, with the partition's columns",
    async (_, reader) => {
      const from = reader.replace("TABLE", table);
      const [all] = await ask(
        `select count(*)::int as rows, count(distinct coalesce(province, '-'))::int as provinces from ${from}`,
      );
      expect(all).toEqual({ rows: count(table), provinces: 3 });
      const described = await ask(`describe select * from ${from}`);
      const names = described.map(({ column_name: name }) => name);
      expect(names).toEqual([...factTables[table].map(({ name }) => name), "province", "year"]);
    },
  );

  test("say the same in each form", async () => {
    const columns = factTables[table].filter(({ name }) => name !== "lao").map(({ name }) => name);
    const rows = (reader: string): string =>
      `select ${columns.map((name) => `nullif(cast(${name} as varchar), '') as ${name}`).join(", ")} from ${reader.replace("TABLE", table)}`;
    const plain = (reader: string): string =>
      rows(reader).replaceAll(/cast\((score|full_marks|percent|band) as/g, "cast(cast($1 as double) as");
    for (const one of [readers.jsonl, readers.csv])
      expect(await ask(`${plain(one)} except all ${plain(readers.parquet)}`)).toEqual([]);
  });
});

test("a hostile name is a text in each form", async () => {
  const [json] = await ask(
    `select lao from ${readers.parquet.replace("TABLE", "areas")} where lao like '=cmd%' limit 1`,
  );
  expect(json).toEqual({ lao: '=cmd|"x" <b>' });
  const csv = readFileSync(path.join(data, "csv/areas/year=2567/province=กระบี่/part-0.csv"), "utf8");
  expect(csv).toContain(`"'=cmd|""x"" <b>"`);
});

test("a folder's name keeps what no disk takes in a code, and nothing as the warehouses' nothing", () => {
  expect(readdirSync(path.join(data, "parquet/areas/year=2567")).sort()).toEqual([
    "province=__HIVE_DEFAULT_PARTITION__",
    "province=ก%2Fข%3A 100%25",
    "province=กระบี่",
  ]);
  expect(existsSync(path.join(data, "schema.json"))).toBe(true);
});

test("the areas of a year add up to what the year itself gives", async () => {
  const found = await ask(
    "select lao, sum(coalesce(score, 0)) as score from read_parquet('DATA/parquet/areas/**/*.parquet') where counted group by lao",
  );
  const sums = new Map(found.map(({ lao, score }) => [lao, Number(score)]));
  for (const { lao, marks } of years) {
    const { mark } = marks.total;
    if (mark.kind === "marks")
      expect([lao.name, sums.get(lao.name)]).toEqual([lao.name, expect.closeTo(mark.score, 9)]);
  }
});

test("the document's commands run, and find something", async () => {
  expect(documented.length).toBeGreaterThanOrEqual(4);
  for (const sql of documented) expect([sql, (await ask(sql)).length > 0]).toEqual([sql, true]);
});

test("a folder that is not finished leaves nothing, and the one before stays", async () => {
  const before = readdirSync(home);
  const folder = new FactsFolder(data);
  const [first] = years;
  if (first) folder.add({ year: 2567, province: "" }, first.facts);
  await folder.abandon();
  expect(readdirSync(home)).toEqual(before);
});
