import { join } from "node:path";
import { session } from "../../src/session/session";
import { readGoldenFolder } from "../golden/goldenFolder";
import { openSourceFunctions } from "./support/sourceFunctions";

const call = openSourceFunctions();
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const percent = (...cells: unknown[]): unknown => call("SCORE", 1, column(...cells));

describe("a percent is compared as a cell shows it, on 15 digits", () => {
  it.each<[string, unknown, unknown[]]>([
    ["100.00000000000001 is 100", 5, [100.000_000_000_000_01]],
    ["19.999999999999996 is 20", 5, [19.999_999_999_999_996]],
    ["0.07 × 100 of 7 is 7 of 7", 5, [0.07 * 100, 7]],
    ["1.1 × 3 × 10 of 33 is 33 of 33", 5, [1.1 * 3 * 10, 33]],
  ])("%s", (_, score, cells) => {
    expect(percent(...cells)).toBe(score);
  });

  it("and 89.99999999999999 is of the level of 90", () => {
    expect(call("LEVEL", 89.999_999_999_999_99)).toBe("ดีเด่น");
  });
});

describe("15% in a cell is 0.15, and the remedy can be typed as it is told", () => {
  it.each([
    ["15%", 0.15, "พิมพ์ 15 (ไม่ใส่ %)", "พิมพ์ '0.15%"],
    ["16.67%", 0.166_700_000_000_000_01, "พิมพ์ 16.67 (ไม่ใส่ %)", "พิมพ์ '0.1667%"],
    ["0.5%", 0.005, "พิมพ์ '0.5%", "พิมพ์ '0.005%"],
  ])("%s", (_, cell, asPercent, asTyped) => {
    expect(percent(cell)).toEqual(expect.stringContaining(asPercent));
    expect(percent(cell)).toEqual(expect.stringContaining(asTyped));
  });

  it("in LEVEL as well, where two cells are no remedy", () => {
    const said = call("LEVEL", 0.979_399_999_999_999_9);
    expect(said).toMatch(/^#VALUE! ช่องร้อยละ เป็น 0\.9794 .*97\.94%.*คูณ 100/);
    expect(said).not.toMatch(/สองเซลล์/);
  });
});

describe("LEVEL", () => {
  it.each([0, null, "", "  "])("of a blank cell, as %p, is none", (blank) => {
    expect(call("LEVEL", blank)).toMatch(/^#VALUE! ช่องร้อยละ ว่าง/);
  });

  it.each(["-", "ไม่มี", "x", "✗", "ไม่ดำเนินการ", "ตัดฐาน"])("of %s is none", (word) => {
    expect(call("LEVEL", word)).toMatch(/^#VALUE! .*ไม่ใช่ร้อยละ/);
  });

  it.each(["0%", "ร้อยละ ๐", "0 เปอร์เซ็นต์"])("of %s, which says so, is below all that are named", (zero) => {
    expect(call("LEVEL", zero)).toMatch(/^ต่ำกว่าร้อยละ 70/);
  });
});

describe("a mean of percents, of which a blank line may be 0", () => {
  const mean = (...rows: unknown[][]): unknown => call("SCORE", "28", rows);

  beforeEach(() => {
    session.use(
      [readGoldenFolder(join(__dirname, "../golden/mean-of-percents")).pack],
      "golden-mean-of-percents",
    );
  });
  afterEach(() => {
    session.use([], null);
  });

  it.each([
    ["two rows of 0", [[80], [0], [0]], 2],
    ["a row of 0 between", [[80], [0], [90]], 2],
    ["nothing but 0", [[0], [0]], 1],
  ])("refuses %s", (_, rows, row) => {
    expect(mean(...rows)).toMatch(new RegExp(`^#VALUE! เซลล์แถวที่ ${String(row)} .*เซลล์ว่าง.*พิมพ์ '0%.*สองเซลล์`));
  });

  it("refuses a word for a percent, which may be no line at all", () => {
    expect(mean([80], ["-"])).toMatch(/^#VALUE! เซลล์แถวที่ 2 /);
  });

  it("takes 0 where it is said, by its sign or by two counts: 100, 100 and 0 are 66.67 on average, 3 marks", () => {
    expect(mean([100], [100], ["0%"])).toBe(3);
    expect(mean([10, 10], [4, 4], [0, 10])).toBe(3);
    expect(mean([10, 10], [0, 0], [4, 4], [0, 7])).toBe(3);
  });

  it("passes over blank lines as newer Excel hands them over", () => {
    expect(mean([80], [null], [""])).toBe(5);
  });
});
