import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { main } from "../../src/cli/lpa";
import { pixelsOf } from "../picture/support/pixels";
import { textsIn } from "../picture/support/svg";
import { madeUpProvince, madeUpWorkbook, type MadeUpLao } from "../support/madeUpProvince";
import { packOf } from "../workbook/support/example";
import { lpa, useFolder, type Ran } from "./support/lpa";

const pack = packOf("lpa-2567");
const folder = useFolder();
const made = madeUpProvince(pack, 4);

function write(file: string, content: Uint8Array | string): void {
  const place = folder(file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, content);
}

function member(index: number, changed: Partial<MadeUpLao["lao"]> = {}): MadeUpLao {
  const one = made[index];
  if (!one) throw new Error(`only ${String(made.length)} were made up`);
  return { ...one, lao: { ...one.lao, ...changed } };
}

interface Told {
  readonly readNow: number;
  readonly files: number;
  readonly ranking: readonly { readonly name: string; readonly rank: number; readonly percent: number }[];
  readonly failed: readonly {
    readonly file: string;
    readonly issues: readonly { readonly code: string }[];
  }[];
  readonly nameless: readonly string[];
  readonly otherYears: readonly { readonly year: number }[];
  readonly duplicates: readonly { readonly by: string; readonly kept: { readonly file: string } }[];
  readonly received: { readonly missing: readonly { readonly name: string }[] } | null;
  readonly comparison: { readonly meanChange: number | null } | null;
}

function told({ out }: Ran): Told {
  return JSON.parse(out) as Told;
}

const run = (...more: readonly string[]): Promise<Ran> =>
  lpa("province", folder("sent"), "-o", folder("r.xlsx"), "--json", "--force", ...more);

beforeAll(async () => {
  const first = await madeUpWorkbook(pack, member(0));
  write("sent/1.xlsx", first);
  write("sent/district/2.xlsx", await madeUpWorkbook(pack, member(1)));
  write("sent/district/deeper/3.xlsx", await madeUpWorkbook(pack, member(2)));
  write("sent/older.xlsx", await madeUpWorkbook(pack, member(2), new Date("2024-01-01T00:00:00Z")));
  write("sent/nameless.xlsx", await madeUpWorkbook(pack, member(3, { name: "" })));
  const other = packOf("lpa-2563");
  write(
    "sent/2563.xlsx",
    await madeUpWorkbook(other, { lao: member(3).lao, answers: { indicators: {}, areas: {} } }),
  );
  write("sent/cut.xlsx", first.slice(0, first.length / 2));
  write("sent/text.xls", "ชื่อ,คะแนน\n");
  write("sent/empty.xlsx", "");
  // The head of the container that .xls and workbooks with a password have.
  write("sent/old.xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  write("sent/~$1.xlsx", "ผู้ใช้");
  write("sent/notes.docx", "no workbook");
  write("sent/.hidden.xlsx", "no workbook");
});

describe("lpa province", () => {
  it("counts what reads, whatever folder it lies in, and tells each file that does not", async () => {
    const ran = await run();
    const { files, ranking, failed, nameless, otherYears, duplicates } = told(ran);
    expect(ran.exitCode).toBe(1);
    expect(ranking.map(({ name }) => name)).toHaveLength(3);
    expect(ranking[0]).toMatchObject({ rank: 1, name: "อบต.ไสไทย", percent: 97.94 });
    expect(files).toBe(11);
    expect(failed.map(({ file, issues }) => [path.basename(file), issues[0]?.code]).sort()).toEqual([
      ["cut.xlsx", "damaged"],
      ["empty.xlsx", "emptyFile"],
      ["old.xls", "oldWorkbook"],
      ["text.xls", "textFile"],
      ["~$1.xlsx", "openInExcel"],
    ]);
    expect(nameless.map((file) => path.basename(file))).toEqual(["nameless.xlsx"]);
    expect(otherYears).toMatchObject([{ year: 2563 }]);
    expect(duplicates.map(({ by, kept }) => [by, path.basename(kept.file)])).toEqual([["stamp", "3.xlsx"]]);
  });

  it("reads again only what changed", async () => {
    expect(told(await run()).readNow).toBe(0);
    write("sent/district/2.xlsx", await madeUpWorkbook(pack, member(1, { district: "ใหม่" })));
    expect(told(await run()).readNow).toBe(1);
    writeFileSync(
      folder(".r.xlsx.lpa-read.json"),
      '{"format":1,"version":"another","outlines":[],"files":[]}',
    );
    expect(told(await run()).readNow).toBe(10);
  });

  it("tells who has not sent, and compares with an earlier roll-up", async () => {
    write("list.csv", "ชื่อ อปท.,อำเภอ\nอบต.ไสไทย,\nอบต.ยังไม่ส่ง,เหนือ\n");
    expect(told(await run("--expected", folder("list.csv"))).received?.missing).toMatchObject([
      { name: "อบต.ยังไม่ส่ง" },
    ]);
    const same = await run("--last", folder("r.xlsx"));
    expect(same.exitCode).toBe(2);
    await lpa("province", folder("sent/2563.xlsx"), "-o", folder("2563.xlsx"));
    expect(told(await run("--last", folder("2563.xlsx"))).comparison).toMatchObject({ meanChange: null });
    const later = await lpa(
      ...["province", folder("sent/2563.xlsx"), "-o", folder("x.xlsx"), "--last", folder("r.xlsx")],
    );
    expect(later).toMatchObject({ exitCode: 1 });
    expect(later.err).toContain("2567");
    expect(existsSync(folder("x.xlsx"))).toBe(false);
  });

  it.each([
    ["a4", 1240, 1754],
    ["wide", 1200, 630],
  ])("draws the ranking where the file is a picture, %s", async (size, width, height) => {
    const sent = [folder("sent/1.xlsx"), folder("sent/district/2.xlsx")];
    for (const out of [folder(`${size}.svg`), folder(`${size}.png`)])
      expect(await lpa("province", ...sent, "-o", out, "--size", size)).toMatchObject({
        exitCode: 0,
        err: "",
      });
    expect(textsIn(readFileSync(folder(`${size}.svg`), "utf8"))).toContain("อบต.ไสไทย");
    expect(pixelsOf(readFileSync(folder(`${size}.png`)))).toMatchObject({ width, height });
    const unknown = await lpa("province", ...sent, "-o", folder("x.png"), "--size", "wdie");
    expect([unknown.exitCode, existsSync(folder("x.png"))]).toEqual([2, false]);
    expect(unknown.err).toContain("wide");
  });

  it("refuses what it can't use, and writes nothing", async () => {
    write("no-list.csv", "\n\n");
    mkdirSync(folder("empty"), { recursive: true });
    const calls = [
      ["province", folder("empty"), "-o", folder("new.xlsx")],
      ["province", folder("sent"), "-o", folder("new.xlsx"), "--expected", folder("no-list.csv")],
      ["province", folder("sent"), "-o", folder("new.xlsx"), "--expected", folder("nowhere.csv")],
      ["province", folder("sent"), "-o", folder("new.xlsx"), "--last", folder("sent/1.xlsx")],
      ["province", folder("sent"), "-o", folder("nowhere/new.xlsx")],
    ];
    for (const call of calls) expect((await lpa(...call)).exitCode).toBe(1);
    expect((await lpa("province", folder("sent"))).exitCode).toBe(2);
    expect(readdirSync(folder("")).filter((name) => name.endsWith("new.xlsx"))).toEqual([]);
  });

  it("stopped, writes no roll-up, says so, and goes on from what was read", async () => {
    const stop = new AbortController();
    const err: string[] = [];
    const exitCode = await main(["province", folder("sent"), "-o", folder("stopped.xlsx"), "--en"], {
      out: () => undefined,
      err: (text) => err.push(text),
      progress: (text) => {
        if (text.startsWith("3 of")) stop.abort();
      },
      stopSignal: () => stop.signal,
    });
    expect(exitCode).toBe(1);
    expect(err.join()).toContain("Stopped");
    expect(existsSync(folder("stopped.xlsx"))).toBe(false);
    const ran = await lpa("province", folder("sent"), "-o", folder("stopped.xlsx"), "--json");
    expect(told(ran).readNow).toBe(7);
  });

  it("reads many files in threads, and comes to the same", async () => {
    const one = readFileSync(folder("sent/1.xlsx"));
    for (let copy = 0; copy < 50; copy += 1) write(`many/${String(copy)}.xlsx`, one);
    const ran = await lpa(
      "province",
      folder("many"),
      folder("sent/cut.xlsx"),
      "-o",
      folder("many.xlsx"),
      "--json",
    );
    const { ranking, readNow, failed } = told(ran);
    expect(readNow).toBe(51);
    expect(failed).toHaveLength(1);
    expect(ranking).toMatchObject([{ percent: 97.94 }]);
  });
});

describe("--data", () => {
  const rows = (file: string): readonly { readonly lao: string }[] =>
    readFileSync(folder(file), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { readonly lao: string });

  test("writes the facts of the files that count, and of no others", async () => {
    const { out } = await run("--data", folder("facts"));
    const ranked = (JSON.parse(out) as Told).ranking.map(({ name }) => name);
    const [province = ""] = readdirSync(folder("facts/jsonl/areas/year=2567"));
    const found = new Set(rows(`facts/jsonl/areas/year=2567/${province}/part-0.jsonl`).map(({ lao }) => lao));
    expect([...found].sort()).toEqual([...ranked].sort());
    expect(readdirSync(folder("facts"))).toEqual(["csv", "jsonl", "parquet", "schema.json"]);
  });

  test("writes over its own folder only when told so, and over no other", async () => {
    mkdirSync(folder("mine"));
    const asked = ["province", folder("sent"), "-o", folder("d.xlsx"), "--data"] as const;
    expect(await lpa(...asked, folder("facts"))).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining("--force") as string,
    });
    expect((await lpa(...asked, folder("mine"), "--force")).err).toContain("ไม่ใช่โฟลเดอร์ที่ --data เขียนไว้");
    expect((await lpa(...asked, folder("sent/1.xlsx"))).err).toContain("เป็นไฟล์");
    expect(existsSync(folder("d.xlsx"))).toBe(false);
    await run("--data", folder("facts"));
    expect(readdirSync(folder("facts"))).toContain("schema.json");
    expect(readdirSync(folder(".")).filter((name) => name.includes(".part"))).toEqual([]);
  });
});
