import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Finding } from "../../src/lint/finding";
import type { Pack } from "../../src/pack/schema";
import { displayWidth } from "../../src/text/displayWidth";
import { packOf } from "../workbook/support/example";
import { lpa, useFolder } from "./support/lpa";
import { sampleOf } from "../support/everyCase";

const at = useFolder();

describe("lpa pack lint", () => {
  test("passes the 2567 pack, and shows what the paper truly has with a witness", async () => {
    const { exitCode, out } = await lpa("pack", "lint", "lpa-2567");
    expect(exitCode).toBe(0);
    expect(out).toContain("ทำข้อ 1, 4–8 ได้ 2 คะแนน แต่ถ้าทำข้อ 2 ด้วย ได้ 1 คะแนน");
    expect(out).toContain("ทำข้อ 1, 4–8 ได้ 2 คะแนน แต่ถ้าทำข้อ 3 ด้วย ได้ 0 คะแนน");
    expect((await lpa("pack", "lint", "lpa-2567", "--en")).out).toContain("not acknowledged");
  });

  test("fails a pack with an open finding, and names indicator and state", async () => {
    const pack = JSON.parse(readFileSync("packs/lpa-2567.json", "utf8")) as { acknowledged?: unknown };
    delete pack.acknowledged;
    writeFileSync(at("open.json"), JSON.stringify(pack));
    const { exitCode, out } = await lpa("pack", "lint", at("open.json"), "--json");
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({ code: "doingMoreScoresLess", indicator: "3", acknowledged: null }),
    );
  });

  test("a file that is no pack gets one message with its place", async () => {
    writeFileSync(at("broken.json"), readFileSync("packs/lpa-2567.json", "utf8").replace('"1-8"', '"1-9"'));
    const { exitCode, err } = await lpa("pack", "lint", at("broken.json"));
    expect(exitCode).toBe(1);
    expect(err).toContain("areas[0].units[2].indicators[0].rubric[0].when");
    writeFileSync(at("noise.xlsx"), "not a zip");
    expect((await lpa("pack", "lint", at("noise.xlsx"))).exitCode).toBe(1);
    expect((await lpa("pack", "lint", at("nowhere.json"))).err).toContain("lpa-2567");
  });

  test("tells what is ordinary once a kind, with the numbers of the other indicators; --all tells each", async () => {
    const { out } = await lpa("pack", "lint", "lpa-2563");
    const all = await lpa("pack", "lint", "lpa-2563", "--all");
    const { out: data } = await lpa("pack", "lint", "lpa-2563", "--json");
    const withoutLaw = (JSON.parse(data) as Finding[]).filter(({ code }) => code === "noLaw");
    const told = (text: string): number => text.split("noLaw: ").length - 1;
    expect(withoutLaw.length).toBeGreaterThan(20);
    expect([told(out), told(all.out)]).toEqual([1, withoutLaw.length]);
    expect(out.replace(/\s+/g, " ")).toContain(
      `และ noLaw อีก ${String(withoutLaw.length - 1)} ข้อ (ดูทุกข้อด้วย --all): ตัวชี้วัดที่ 2, 3, 4,`,
    );
    expect(out.split("\n").filter((line) => displayWidth(line) > 100)).toEqual([]);
  });

  test("open findings come before acknowledged ones, and none of them is folded", async () => {
    const { acknowledged = [], ...rest } = packOf("lpa-2563");
    const open: Pack = {
      ...rest,
      acknowledged: acknowledged.filter(({ finding }) => finding !== "noEvidence"),
    };
    writeFileSync(at("evidence.json"), JSON.stringify(open));
    const { exitCode, out } = await lpa("pack", "lint", at("evidence.json"));
    const { out: data } = await lpa("pack", "lint", at("evidence.json"), "--json");
    const lacking = (JSON.parse(data) as Finding[]).filter(({ code }) => code === "noEvidence");
    expect(exitCode).toBe(1);
    expect(out.split("noEvidence: ")).toHaveLength(lacking.length + 1);
    expect(out.indexOf("noEvidence")).toBeLessThan(out.indexOf("fullMarksUnknown"));
  });

  test("of several packs names each, and one that fails fails all", async () => {
    const both = await lpa("pack", "lint", "lpa-2567", "executive-2563");
    expect(both.exitCode).toBe(0);
    expect(both.out.match(/^== .* ==$/gm)).toEqual(["== lpa-2567 ==", "== executive-2563 =="]);
    const { exitCode, out, err } = await lpa("pack", "lint", "lpa-2567", at("none.json"), "--json");
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: "" });
    expect(JSON.parse(out)).toEqual([
      { file: "lpa-2567", findings: expect.any(Array) as unknown },
      { file: at("none.json"), problems: [expect.stringContaining("none.json")] },
    ]);
  });

  test("says the same from any folder", async () => {
    const here = await lpa("pack", "lint", "lpa-2567", "--json");
    const before = process.cwd();
    process.chdir(at(""));
    try {
      expect(await lpa("pack", "lint", "lpa-2567", "--json")).toEqual(here);
    } finally {
      process.chdir(before);
    }
  });
});

describe("lpa pack convert", () => {
  test("takes every shipped pack to a workbook and back without loss", async () => {
    for (const id of sampleOf(["lpa-2567", "lpa-2563", "executive-2563", "province-media-2567"], 2)) {
      expect((await lpa("pack", "convert", id, at(`${id}.xlsx`))).exitCode).toBe(0);
      expect((await lpa("pack", "convert", at(`${id}.xlsx`), at(`${id}.json`))).exitCode).toBe(0);
      expect(JSON.parse(readFileSync(at(`${id}.json`), "utf8"))).toEqual(
        JSON.parse(readFileSync(`packs/${id}.json`, "utf8")),
      );
    }
  });

  test("takes several at once, each beside its file; one that fails stops no other", async () => {
    writeFileSync(at("a.json"), readFileSync("packs/lpa-2567.json"));
    writeFileSync(at("b.json"), "{}");
    writeFileSync(at("c.JSON"), readFileSync("packs/executive-2563.json"));
    const { exitCode, out } = await lpa(
      "pack",
      "convert",
      ...["a.json", "b.json", "c.JSON"].map(at),
      "--to",
      ".XLSX",
    );
    expect(exitCode).toBe(1);
    expect(out.split("\n")).toEqual([at("a.xlsx"), at("c.xlsx")]);
    expect((await lpa("pack", "hash", at("c.xlsx"))).out).toBe(
      (await lpa("pack", "hash", "executive-2563")).out,
    );
    expect(await lpa("pack", "convert", at("a.json"), "--to", "pdf")).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining("“pdf”") as string,
    });
  });

  test("--next-year with --to names the file by the next year's pack", async () => {
    writeFileSync(at("lpa-2567.json"), readFileSync("packs/lpa-2567.json"));
    const { exitCode, out } = await lpa(
      ...["pack", "convert", "--next-year", at("lpa-2567.json"), "--to", "json"],
    );
    expect([exitCode, out.split("\n").at(-1)]).toEqual([0, at("lpa-2568.json")]);
    expect(JSON.parse(readFileSync(at("lpa-2568.json"), "utf8"))).toMatchObject({
      id: "lpa-2568",
      year: 2568,
    });
  });

  test("writes an empty starter, which is a workbook but no pack yet", async () => {
    expect((await lpa("pack", "convert", "--starter", at("starter.xlsx"))).exitCode).toBe(0);
    const { exitCode, err } = await lpa("pack", "lint", at("starter.xlsx"));
    expect(exitCode).toBe(1);
    expect(err).toContain("[Pack");
  });
});

describe("lpa pack diff", () => {
  test("a year beside itself has no change; 2563 beside 2567 proposes the one pair that is alike", async () => {
    const same = JSON.parse((await lpa("pack", "diff", "lpa-2567", "lpa-2567", "--json")).out) as {
      entries: { status: string }[];
    };
    expect(same.entries.map(({ status }) => status)).toEqual(["same", "same", "same", "same", "same"]);
    const { out } = await lpa("pack", "diff", "lpa-2563", "lpa-2567");
    expect(out).toContain("[คล้ายกัน รอยืนยัน] 2 เป็น 1");
  });

  test("calls nothing cancelled of which the newer pack has no data, and gives rows for the sheet Changes", async () => {
    const { out } = await lpa("pack", "diff", "lpa-2563", "lpa-2567");
    expect(out).toMatch(/^\[ชุดเกณฑ์ปี 2567 ไม่มีข้อมูลด้านนี้\] 24 /m);
    expect(out).not.toMatch(/^\[ยกเลิก\] 24 /m);
    expect(out).toContain("แก้ถ้อยคำ\tpublic-service-projects-budgeted\tdevelopment-projects-budgeted");
    expect(out).not.toMatch(/area-1|0\.65/);
    const { out: json } = await lpa("pack", "diff", "lpa-2563", "lpa-2567", "--json");
    expect((JSON.parse(json) as { changeRows: unknown[] }).changeRows).toHaveLength(17);
  });

  test("puts what is the same on one line at the end", async () => {
    const { out } = await lpa("pack", "diff", "lpa-2567", "lpa-2567");
    expect(out).toMatch(/^\[เหมือนเดิม\] 1, 2, 3, 4, 5$/m);
  });
});

test.each([
  ["pack", "lint"],
  ["pack", "hash"],
  ["pack", "diff", "lpa-2567"],
])("lpa %s … --json of what is no pack answers with problems in JSON", async (...argv) => {
  writeFileSync(at("empty.json"), "");
  mkdirSync(at("folder"), { recursive: true });
  for (const name of ["empty.json", "missing.json", "folder"]) {
    const { exitCode, out, err } = await lpa(...argv, at(name), "--json");
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: "" });
    const { problems } = JSON.parse(out) as { problems: string[] };
    expect(problems.length).toBeGreaterThan(0);
  }
});

test("lpa pack schema prints the published JSON Schema, and writes the same", async () => {
  const { out } = await lpa("pack", "schema");
  expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync("packs/schema.json", "utf8")));
  await lpa("pack", "schema", path.join(at(""), "schema.json"));
  expect(readFileSync(at("schema.json"), "utf8").trim()).toBe(out);
});

test("lpa pack hash tells content from scoring: a typo fix changes the one only", async () => {
  const hashes = async (name: string): Promise<Record<string, string>> =>
    JSON.parse((await lpa("pack", "hash", name, "--json")).out) as Record<string, string>;
  const before = await hashes("lpa-2567");
  const fixed = readFileSync("packs/lpa-2567.json", "utf8").replace("แต่งตั้งคณะกรรมการ", "ตั้งคณะกรรมการ");
  writeFileSync(at("fixed.json"), fixed);
  const after = await hashes(at("fixed.json"));
  expect(after["scoring"]).toBe(before["scoring"]);
  expect(after["content"]).not.toBe(before["content"]);
});
