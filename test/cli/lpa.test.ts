import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { displayWidth } from "../../src/text/displayWidth";
import { everyCommand, commands } from "../../src/cli/commands";
import { lpa } from "./support/lpa";

const languages = [[], ["--en"]] as const;

describe("the command itself", () => {
  const script = path.join(__dirname, "../../bin/lpa.cjs");
  const run = (...argv: string[]): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [script, ...argv], { encoding: "utf8" });

  it("runs from its source, knows the folder it belongs to, and ends with the call's exit code", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(run("--version")).toMatchObject({ status: 0, stdout: `lpa ${version}\n`, stderr: "" });
    expect(run("pack", "hash", "lpa-1999")).toMatchObject({ status: 1, stdout: "" });
  });
});

describe("help", () => {
  test.each(everyCommand)(
    "of lpa %s names its usage, flags, an example and the exit codes, in both languages",
    async (name) => {
      for (const language of languages) {
        const { exitCode, out, err } = await lpa(...name.split(" "), "--help", ...language);
        expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
        for (const line of [...commands[name].usage, ...commands[name].examples])
          expect(out).toContain(`  ${line}`);
        for (const flag of commands[name].flags) expect(out).toContain(`--${flag}`);
        for (const code of ["0", "1", "2"]) expect(out).toMatch(new RegExp(`^  ${code}  \\S`, "m"));
        expect(await lpa("help", ...name.split(" "), ...language)).toEqual({ exitCode, out, err });
        expect(await lpa(...language, "-h", ...name.split(" "))).toEqual({ exitCode, out, err });
      }
    },
  );

  test("without a command lists them all, and is no fault", async () => {
    const { exitCode, out } = await lpa("help");
    expect(exitCode).toBe(0);
    for (const name of everyCommand) expect(out).toContain(`lpa ${name} `);
    expect(await lpa("--help")).toEqual(await lpa("help"));
  });

  test("of pack lists what can be done with packs", async () => {
    const { exitCode, out } = await lpa("help", "pack");
    expect(exitCode).toBe(0);
    expect(out).toContain("lpa pack diff");
    expect(out).not.toContain("lpa score ");
  });

  test("fits a window of 100 columns", async () => {
    for (const language of languages)
      for (const name of ["", ...everyCommand]) {
        const { out } = await lpa("help", ...name.split(" ").filter((word) => word !== ""), ...language);
        expect(out.split("\n").filter((line) => displayWidth(line) > 100)).toEqual([]);
      }
  });
});

test("the version is the package's", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(await lpa("--version")).toEqual({ exitCode: 0, out: `lpa ${version}`, err: "" });
});

describe("a call that says nothing", () => {
  test.each([[[]], [["pack"]], [["--en"]]])(
    "%j shows what there is to say, with exit code 2",
    async (argv) => {
      const { exitCode, out, err } = await lpa(...argv);
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
      expect(err).toContain("lpa pack lint");
    },
  );
});

describe("a call that is wrong is told what is wrong, and the nearest that is right", () => {
  test.each([
    [["foo"], "ไม่มีคำสั่ง “foo”"],
    [["scroe", "a.xlsx"], "ไม่มีคำสั่ง “scroe” คงหมายถึง lpa score"],
    [["Score", "a.xlsx"], "ไม่มีคำสั่ง “Score” คงหมายถึง lpa score"],
    [["lint", "lpa-2567"], "ไม่มีคำสั่ง “lint” คงหมายถึง lpa pack lint"],
    [["pack", "fly"], "ไม่มีคำสั่ง “pack fly”"],
    [["pack", "hsah", "x"], "ไม่มีคำสั่ง “pack hsah” คงหมายถึง lpa pack hash"],
    [["constructor"], "ไม่มีคำสั่ง “constructor”"],
    [["help", "tempalte"], "ไม่มีคำสั่ง “tempalte” คงหมายถึง lpa template"],
    [["--nonsense"], "ไม่มีตัวเลือก --nonsense"],
    [["template", "--nmae", "อบต.ก", "--type", "อบต.", "-o", "a.xlsx"], "ไม่มีตัวเลือก --nmae คงหมายถึง --name"],
    [["score", "a.xlsx", "--jsno"], "ไม่มีตัวเลือก --jsno คงหมายถึง --json"],
    [["score", "a.xlsx", "-json"], "ไม่มีตัวเลือก -json คงหมายถึง --json"],
    [["score", "a.xlsx", "—json"], "ไม่มีตัวเลือก —json คงหมายถึง --json"],
    [["score", "a.xlsx", "-x"], "ไม่มีตัวเลือก -x"],
    [["score", "a.xlsx", "--starter"], "คำสั่ง lpa score ไม่มีตัวเลือก --starter"],
    [["pack", "hash", "lpa-2567", "--force"], "คำสั่ง lpa pack hash ไม่มีตัวเลือก --force"],
    [["template", "--type", "อบต.", "-o"], "-o ต้องมีค่าตามหลัง"],
    [["template", "--name", "--native", "-o", "a.xlsx"], "--name ต้องมีค่าตามหลัง"],
    [["score", "a.xlsx", "--json=yes"], "--json ไม่รับค่า จึงใส่ “yes” ไม่ได้"],
    [["template", "--type", "อบต.", "--type", "อบจ.", "-o", "a.xlsx"], "ใส่ --type ได้ครั้งเดียว"],
    [["template", "--type", "อบต."], "ยังขาด -o, --out <file>"],
    [["template", "--type", "อบต.", "-o", "a.xlsx", "ไสไทย"], "คำสั่งนี้ไม่รับ “ไสไทย”"],
    [["score"], "ยังขาด <file.xlsx>"],
    [["pack", "lint"], "ยังขาด <pack>"],
    [["pack", "diff", "lpa-2567"], "ยังขาด <newer>"],
    [["pack", "diff", "lpa-2563", "lpa-2567", "lpa-2568"], "คำสั่งนี้ไม่รับ “lpa-2568”"],
    [["pack", "convert", "lpa-2567"], "ยังขาด <to>"],
    [["pack", "convert", "--starter", "a.xlsx", "b.xlsx"], "คำสั่งนี้ไม่รับ “b.xlsx”"],
  ])("%j: %s", async (argv, fault) => {
    const { exitCode, out, err } = await lpa(...argv);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(err.split("\n")[0]).toContain(fault);
    expect(err).toContain("lpa help");
  });

  test("all faults at once, each a line, and then how the command is called", async () => {
    const { err } = await lpa("pack", "diff", "lpa-2567", "--name", "ก", "--all", "--en");
    expect(err.split("\n")).toEqual([
      "lpa pack diff takes no flag --all.",
      "lpa pack diff takes no flag --name.",
      "<newer> is missing.",
      "",
      "Usage: lpa pack diff <older> <newer> [--base <pack>]",
      "All about it: lpa help pack diff --en",
    ]);
  });

  test("with --json it is JSON, as all trouble is", async () => {
    const { exitCode, out, err } = await lpa("scroe", "--json");
    expect({ exitCode, err }).toEqual({ exitCode: 2, err: "" });
    expect(JSON.parse(out)).toEqual({ problems: ["ไม่มีคำสั่ง “scroe” คงหมายถึง lpa score"] });
  });
});

test("flags may stand anywhere, and a name may begin with a dash where the equals sign says so", async () => {
  expect(await lpa("--en", "pack", "hash", "--json", "lpa-2567")).toEqual(
    await lpa("pack", "hash", "lpa-2567", "--json"),
  );
  const { err } = await lpa("template", "--name=-ก", "--type", "กทม.", "-o", "a.xlsx");
  expect(err).toContain("“กทม.”");
});
