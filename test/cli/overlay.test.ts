import { readFileSync, writeFileSync } from "node:fs";
import { contentHash } from "../../src/pack/identity/hashes";
import { shortHash } from "../../src/pack/identity/shortHash";
import { krabi, laidOver, national, rescored, reworded, without } from "../pack/overlay/support/krabi";
import { lpa, useFolder } from "./support/lpa";

const at = useFolder();

function write(name: string, data: object): string {
  writeFileSync(at(name), JSON.stringify(data));
  return at(name);
}

function json(name: string): unknown {
  return JSON.parse(readFileSync(at(name), "utf8"));
}

function convert(...words: readonly string[]): ReturnType<typeof lpa> {
  return lpa("pack", "convert", ...words);
}

describe("lpa pack convert --starter --base", () => {
  test("writes the workbook in which a province begins, over a built-in pack or over a file", async () => {
    const base = write("office.json", { ...national, id: "office-2567" });
    for (const [from, to] of [
      ["lpa-2567", "a.xlsx"],
      [base, "b.xlsx"],
    ] as const) {
      expect((await convert("--starter", "--base", from, at(to))).exitCode).toBe(0);
      const { exitCode, err } = await lpa("pack", "lint", at(to), "--base", from);
      expect(exitCode).toBe(1);
      expect(err).toContain("[Province แถว 5 รายการ id]");
      expect(err).not.toContain("--base");
    }
  });

  test("is called wrongly without the base, and never writes over it", async () => {
    const refused = await convert("--starter", "--overlay", at("c.xlsx"));
    expect(refused).toMatchObject({ exitCode: 2, err: expect.stringContaining("--base") as string });
    await convert("--starter", "--base", "lpa-2567", at("d.xlsx"));
    const over = await convert("--starter", "--base", at("d.xlsx"), at("d.xlsx"), "--force");
    expect(over).toMatchObject({ exitCode: 2, err: expect.stringContaining("ไฟล์ต้นทาง") as string });
  });
});

describe("lpa pack convert of a province's own indicators", () => {
  test("takes them to a workbook and back without loss", async () => {
    const from = write("krabi.json", krabi);
    expect((await convert("--overlay", from, at("krabi.xlsx"))).exitCode).toBe(0);
    expect((await convert("--overlay", at("krabi.xlsx"), at("again.json"))).exitCode).toBe(0);
    expect(json("again.json")).toEqual(krabi);
  });

  test("puts them into the pack, as one file that says its base", async () => {
    write("k.json", krabi);
    await convert("--overlay", at("k.json"), at("k.xlsx"));
    for (const from of ["k.json", "k.xlsx"]) {
      expect((await convert(at(from), at("whole.json"), "--force")).exitCode).toBe(0);
      expect(json("whole.json")).toEqual(laidOver(national, krabi));
    }
    const { out } = await lpa("pack", "hash", at("whole.json"));
    expect(out.split("\n").at(-1)).toBe(`base     lpa-2567 ${national.version} ${contentHash(national)}`);
    const data = JSON.parse((await lpa("pack", "hash", at("k.xlsx"), "--json")).out) as object;
    expect(data).toMatchObject({
      id: "krabi-2567",
      base: { id: "lpa-2567", content: contentHash(national) },
    });
  });

  test("takes them out of the pack again, by the base that it names or by one that is given", async () => {
    const whole = write("all.json", laidOver(national, krabi));
    expect((await convert("--overlay", whole, at("own.json"))).exitCode).toBe(0);
    expect(json("own.json")).toEqual(krabi);
    const copy = write("copy.json", without(laidOver(national, krabi), "origin"));
    const given = ["--overlay", copy, at("own.xlsx")];
    expect(await convert(...given)).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining("--base") as string,
    });
    expect(await convert(...given, "--base", "lpa-2567")).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining("--province") as string,
    });
    expect((await convert(...given, "--base", "lpa-2567", "--province", "กระบี่")).exitCode).toBe(0);
    expect((await convert("--overlay", at("own.xlsx"), at("back.json"))).exitCode).toBe(0);
    expect(json("back.json")).toEqual(krabi);
  });

  test("asks for a base that is not at hand, by name and by the flag", async () => {
    const from = write("far.json", { ...krabi, extends: "lpa-2570" });
    const asked = await convert(from, at("far2.json"));
    expect(asked.exitCode).toBe(1);
    expect(asked.err).toContain("“lpa-2570”");
    expect(asked.err).toContain("--base");
    const base = write("lpa-2570.json", { ...national, id: "lpa-2570" });
    expect((await convert(from, at("far2.json"), "--base", base, "--any-base")).exitCode).toBe(0);
  });

  test("names what changed in a base, and goes on only where the call says so", async () => {
    const from = write("own5.json", krabi);
    const base = write("new.json", rescored);
    const refused = await convert(from, at("out5.json"), "--base", base, "--en");
    expect(refused).toMatchObject({ exitCode: 1, out: "" });
    expect(refused.err).toContain(`${national.version} (${shortHash(contentHash(national))}) to 2.0.0`);
    expect(refused.err).toContain("replaces or drops: 5.");
    expect(refused.err).toContain("--any-base");
    expect((await convert("--overlay", "--any-base", from, at("moved.json"), "--base", base)).exitCode).toBe(
      0,
    );
    expect((await convert(at("moved.json"), at("out5.json"), "--base", base)).exitCode).toBe(0);
  });

  test("tells of a base that only words otherwise, in words and as data", async () => {
    const from = write("own6.json", krabi);
    const base = write("words.json", reworded);
    const { exitCode, out } = await convert(from, at("out6.json"), "--base", base);
    expect(exitCode).toBe(0);
    expect(out.split("\n")).toEqual([expect.stringContaining("เฉพาะถ้อยคำ"), at("out6.json")]);
    const data = JSON.parse((await convert(from, at("out7.json"), "--base", base, "--json")).out) as object;
    expect(data).toMatchObject({ problems: [], remarks: [expect.stringContaining("เฉพาะถ้อยคำ")] });
  });
});

test("lpa score says of a province's workbook that it is none to score", async () => {
  await convert("--starter", "--base", "lpa-2567", at("begin.xlsx"));
  const { exitCode, err } = await lpa("score", at("begin.xlsx"));
  expect(exitCode).toBe(1);
  expect(err).toContain("ชุดเกณฑ์");
});
