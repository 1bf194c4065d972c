import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleOf } from "../../support/everyCase";
import { hostileFiles } from "./support/hostileFiles";
import { yearFile } from "./support/yearFile";

interface Cost {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly bytes: number;
}

/**
 * The bench says what a second is; here the time only tells a reader that grows with the square of the file, which takes
 * minutes of these, on any machine.
 */
const most = { milliseconds: 20_000, megabytes: 300, bytes: 1_000_000 };

describe("no file of less than a megabyte takes time out of all proportion, or 300 MB", () => {
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  const file = join(folder, "hostile.xlsx");
  const script = join(__dirname, "support/openHostile.ts");

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const all = Object.entries(hostileFiles);
  const opened = [
    ...sampleOf(all, 6).map((one) => [...one, "any engine"] as const),
    ...sampleOf(all, 6, 3).map((one) => [...one, "node"] as const),
  ];

  test.each(opened)(
    "%s",
    async (_, make, engine) => {
      writeFileSync(file, make(await yearFile()));
      const call = ["--import", "tsx", script, file, engine];
      const told = execFileSync(process.execPath, call, { encoding: "utf8" });
      const cost = JSON.parse(told) as Cost;
      expect(cost.bytes).toBeLessThan(most.bytes);
      expect(cost.milliseconds).toBeLessThan(most.milliseconds);
      expect(cost.megabytes).toBeLessThan(most.megabytes);
    },
    60_000,
  );
});
