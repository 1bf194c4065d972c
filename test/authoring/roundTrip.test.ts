import fc from "fast-check";
import { runsOf } from "../support/everyCase";
import { readPackOf } from "./support/readPackOf";
import { writeAuthoringWorkbook } from "../../src/authoring/writeAuthoringWorkbook";
import { readWholePack } from "../../src/pack/read";
import { authoringEn } from "../../src/texts/authoring.en";
import { arbitraryPack } from "../pack/support/arbitraryPack";
import { shippedPack } from "./support/shippedPack";

const shipped = ["lpa-2563", "lpa-2567", "executive-2563", "province-media-2567"];

function without<Whole extends object, Key extends keyof Whole>(whole: Whole, key: Key): Omit<Whole, Key> {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)) as Omit<Whole, Key>;
}

describe("a pack written to Excel and read back is the same pack", () => {
  test.each(shipped)("%s", async (id) => {
    const pack = shippedPack(id);
    expect(await readPackOf(await writeAuthoringWorkbook(pack))).toEqual({
      ok: true,
      value: pack,
    });
  });

  test("in English words too", async () => {
    const pack = shippedPack("lpa-2567");
    const bytes = await writeAuthoringWorkbook(pack, authoringEn);
    expect(await readPackOf(bytes)).toEqual({ ok: true, value: pack });
  });

  test("whatever its texts, numbers and optional parts", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPack(), async (pack) => {
        expect(readWholePack(pack)).toEqual({ ok: true, value: pack });
        expect(await readPackOf(await writeAuthoringWorkbook(pack))).toEqual({
          ok: true,
          value: pack,
        });
      }),
      runsOf(100, 20),
    );
  });

  test("but an optional list with nothing in it comes back left out", async () => {
    const pack = shippedPack("province-media-2567");
    const bytes = await writeAuthoringWorkbook({ ...pack, notes: [] });
    expect(await readPackOf(bytes)).toStrictEqual({ ok: true, value: without(pack, "notes") });
  });
});

test("a text longer than an Excel cell is refused, never cut", async () => {
  const pack = shippedPack("lpa-2567");
  const title = { ...pack.title, th: "ก".repeat(32_768) };
  await expect(writeAuthoringWorkbook({ ...pack, title })).rejects.toThrow(RangeError);
});
