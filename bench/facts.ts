// npx tsx bench/facts.ts: how the facts of a province grow, and the questions of docs/scale.md over a whole country.
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { FactsFolder } from "../src/cli/factsFolder";
import { factsOfYear } from "../src/facts/factsOfYear";
import { contentHash } from "../src/pack/identity/hashes";
import { scoreYear } from "../src/year/scoreYear";
import { seeded } from "../test/workbook/native/support/random";
import { randomAnswers } from "../test/year/support/randomAnswers";
import { syntheticPack } from "./syntheticPack";

const pack = syntheticPack({ indicators: 70, clauses: 500, seed: 1, year: 2567 });
const hash = contentHash(pack);
/** LAOs of the country, and the years kept. */
const country = { laos: 7_850, years: 10 } as const;

async function main(): Promise<void> {
  const home = mkdtempSync(path.join(tmpdir(), "lpa-facts-"));
  const duck = await (await DuckDBInstance.create(":memory:")).connect();
  try {
    for (const laos of [250, 500, 1_000]) await measureProvince(duck, path.join(home, String(laos)), laos);
    await measureCountry(duck, path.join(home, "1000"), path.join(home, "country"));
  } finally {
    duck.closeSync();
    rmSync(home, { recursive: true });
  }
}

async function measureProvince(duck: DuckDBConnection, data: string, laos: number): Promise<void> {
  const folder = new FactsFolder(data);
  let writing = 0;
  let clauses = 0;
  for (let index = 0; index < laos; index += 1) {
    const district = `อำเภอ ${String(index % 10)}`;
    const lao = { name: `อบต. ที่ ${String(index)}`, type: "SAO" as const, province: "ตัวอย่าง", district };
    const answers = randomAnswers(pack, lao.type, seeded(index + 1));
    const marks = scoreYear(pack, lao, answers);
    const start = performance.now();
    const facts = factsOfYear({ pack, hash, lao, answers, marks });
    folder.add({ year: pack.year, province: lao.province }, facts);
    writing += performance.now() - start;
    clauses += facts.clauses.length;
  }
  const start = performance.now();
  await folder.finish();
  writing += performance.now() - start;
  const asked = await timeOf(() => duck.runAndReadAll(missed(`${data}/parquet/clauses/**/*.parquet`)));
  console.log(
    `${String(laos)} LAOs, ${String(clauses)} clause rows: written in ${seconds(writing)}; Parquet ${megabytes(`${data}/parquet`)}, ` +
      `CSV ${megabytes(`${data}/csv`)}, JSON lines ${megabytes(`${data}/jsonl`)}; most missed clause in ${seconds(asked)}`,
  );
}

/** The rows of 1,000 LAOs under other names and years, until they are the country's. */
async function measureCountry(duck: DuckDBConnection, from: string, to: string): Promise<void> {
  const copies = Math.ceil(country.laos / 1_000);
  for (const table of ["areas", "clauses"]) {
    const time = await timeOf(() =>
      duck.run(
        `copy (select facts.* exclude (lao, year, province), lao || ' ' || copy as lao, 2558 + years.year as year, 'จังหวัด ' || copy as province
         from read_parquet('${from}/parquet/${table}/**/*.parquet', hive_partitioning = true) as facts,
              range(${String(copies)}) as copies(copy), range(${String(country.years)}) as years(year)
         where copy * 1000 + cast(regexp_extract(facts.lao, '[0-9]+') as integer) < ${String(country.laos)})
         to '${to}-${table}' (format parquet, compression zstd, partition_by (year, province))`,
      ),
    );
    const counted = await duck.runAndReadAll(`select count(*) from '${to}-${table}/**/*.parquet'`);
    console.log(
      `The country, ${String(country.laos)} LAOs × ${String(country.years)} years: ${String(counted.getRows()[0])} rows of ${table} written by DuckDB in ${seconds(time)}, ${megabytes(`${to}-${table}`)}`,
    );
  }
  const most = await timeOf(() => duck.runAndReadAll(missed(`${to}-clauses/**/*.parquet`)));
  const rank = await timeOf(() => duck.runAndReadAll(ranks(`${to}-areas/**/*.parquet`)));
  console.log(`  most missed clause over all years ${seconds(most)}; rank of one year ${seconds(rank)}`);
  console.log(`  largest memory of this process ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}

function missed(files: string): string {
  return `select year, indicator, clause, count(*) as asked, count(*) filter (where state in ('none', 'notEntered')) as missed
          from read_parquet('${files}', hive_partitioning = true)
          group by year, indicator_key, indicator, clause order by missed desc limit 20`;
}

function ranks(files: string): string {
  return `select province, lao, rank() over (order by sum(coalesce(score, 0)) / sum(full_marks) desc) as place
          from read_parquet('${files}', hive_partitioning = true) where year = 2567 and counted
          group by province, lao order by place limit 20`;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(2)} s`;
}

function megabytes(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
    statSync(path.join(folder, name)),
  );
  const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

void main();
