import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { lpa, useFolder, type Ran } from "./support/lpa";

const at = useFolder();

/** Every way to write a file, with the file to write left out. */
const writers: readonly (readonly [name: string, ending: string, argv: readonly string[]])[] = [
  ["template", ".xlsx", ["template", "--type", "อบต.", "-o"]],
  ["template --native", ".xlsx", ["template", "--type", "ทม.", "--native", "--out"]],
  ["pack convert to a workbook", ".xlsx", ["pack", "convert", "lpa-2567"]],
  ["pack convert to JSON", ".json", ["pack", "convert", "lpa-2567"]],
  ["pack convert --starter", ".xlsx", ["pack", "convert", "--starter"]],
  ["pack schema", ".json", ["pack", "schema"]],
];

describe.each(writers)("lpa %s", (name, ending, argv) => {
  const kept = "an officer's year";
  const file = (of: string): string => at(`${name.replaceAll(" ", "-")}${ending.slice(1)}-${of}${ending}`);
  const write = (to: string, ...more: string[]): Promise<Ran> => lpa(...argv, to, ...more);
  const refusal = (exitCode: number, text: string): unknown => ({
    exitCode,
    out: "",
    err: expect.stringContaining(text) as string,
  });

  test("leaves a file that is there as it is, and replaces it only with --force", async () => {
    const to = file("there");
    writeFileSync(to, kept);
    expect(await write(to)).toEqual(refusal(1, "--force"));
    expect(readFileSync(to, "utf8")).toBe(kept);
    expect(await write(to, "--force")).toEqual({ exitCode: 0, out: to, err: "" });
    expect(readFileSync(to, "latin1").slice(0, 1)).toBe(ending === ".xlsx" ? "P" : "{");
  });

  test("takes a name that differs in capitals only for the same file, as other machines do", async () => {
    const there = file("CAPITALS");
    writeFileSync(there, kept);
    expect(await write(file("Capitals"))).toEqual(refusal(1, path.basename(there)));
    expect(readFileSync(there, "utf8")).toBe(kept);
  });

  test("takes a link for what it leads to, also where that is gone", async () => {
    const [to, link, lost] = [file("behind"), file("link"), file("lost-link")];
    writeFileSync(to, kept);
    symlinkSync(to, link);
    symlinkSync(file("nowhere"), lost);
    expect(await write(link)).toEqual(refusal(1, "--force"));
    expect(await write(lost)).toEqual(refusal(1, "--force"));
    expect(readFileSync(to, "utf8")).toBe(kept);
    expect(await write(link, "--force")).toMatchObject({ exitCode: 0 });
    expect(readFileSync(to, "utf8")).not.toBe(kept);
    expect(readFileSync(link, "utf8")).toBe(readFileSync(to, "utf8"));
  });

  test.each([".docx", ".txt", ".xlsm", ""])(
    "refuses a name that ends in “%s”, with --force too",
    async (other) => {
      const to = file("other").slice(0, -ending.length) + other;
      expect(await write(to, "--force")).toEqual(refusal(2, ending));
      expect(existsSync(to)).toBe(false);
    },
  );

  test("refuses a folder, a device and a file that is write-protected, with --force too", async () => {
    const [folder, locked] = [file("folder"), file("locked")];
    mkdirSync(folder);
    writeFileSync(locked, kept);
    chmodSync(locked, 0o444);
    const device = file("device");
    symlinkSync("/dev/null", device);
    expect(await write(folder, "--force")).toEqual(refusal(2, "โฟลเดอร์"));
    expect(await write(locked, "--force")).toEqual(refusal(1, "ห้ามเขียน"));
    expect(await write(device, "--force")).toEqual(refusal(1, "ไม่ใช่ไฟล์ธรรมดา"));
    expect(readFileSync(locked, "utf8")).toBe(kept);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  test("names the folder that is missing", async () => {
    const to = path.join(at("no such folder"), `out${ending}`);
    expect(await write(to)).toEqual(refusal(1, `ไม่มีโฟลเดอร์ “${at("no such folder")}”`));
  });

  test("says in JSON what was written, and what stood in the way", async () => {
    const to = file("json");
    const first = await write(to, "--json");
    expect(first).toMatchObject({ exitCode: 0, err: "" });
    expect(JSON.parse(first.out)).toEqual({ written: to, problems: [] });
    const second = await write(to, "--json");
    expect(second).toMatchObject({ exitCode: 1, err: "" });
    expect(JSON.parse(second.out)).toEqual({ problems: [expect.stringContaining("--force")] });
  });
});

test("nothing half written stays beside", () => {
  expect(readdirSync(at("")).filter((name) => name.endsWith(".part"))).toEqual([]);
});

// Who may do everything is refused nothing.
const asAnyone = process.getuid?.() === 0 ? test.skip : test;
asAnyone("a folder that may not be written in is named", async () => {
  mkdirSync(at("locked"), { mode: 0o555 });
  const { exitCode, err } = await lpa("pack", "schema", path.join(at("locked"), "a.json"));
  expect(exitCode).toBe(1);
  expect(err).toContain("ไม่มีสิทธิ์เขียน");
});

describe("what is read is never written over, whatever it is called", () => {
  test.each(["--native", "--force"])("a filled workbook is not its own copy (%s)", async (flag) => {
    const own = at(`own${flag}.xlsx`);
    await lpa("template", "--type", "อบต.", "-o", own);
    const before = readFileSync(own);
    linkSync(own, at(`hard${flag}.xlsx`));
    symlinkSync(own, at(`soft${flag}.xlsx`));
    const roundabout = path.join(at("."), "..", path.basename(at(".")), path.basename(own));
    for (const name of [own, roundabout, at(`hard${flag}.xlsx`), at(`soft${flag}.xlsx`)]) {
      const { exitCode, err } = await lpa(
        "template",
        "--from",
        own,
        "-o",
        name,
        "--force",
        flag === "--force" ? "--en" : flag,
      );
      expect(exitCode).toBe(2);
      expect(err).toContain(path.basename(name));
    }
    expect(readFileSync(own).equals(before)).toBe(true);
  });

  test("nor is a pack, of which a workbook or another form is made", async () => {
    await lpa("pack", "convert", "lpa-2567", at("pack.xlsx"));
    const before = readFileSync(at("pack.xlsx"));
    const pack = at("pack.xlsx");
    expect(await lpa("pack", "convert", pack, pack, "--force")).toMatchObject({ exitCode: 2 });
    expect(await lpa("pack", "convert", pack, "--to", "xlsx", "--force")).toMatchObject({ exitCode: 2 });
    expect(await lpa("template", "--pack", pack, "--type", "อบต.", "-o", pack, "--force")).toMatchObject({
      exitCode: 2,
    });
    expect(readFileSync(pack).equals(before)).toBe(true);
  });
});
