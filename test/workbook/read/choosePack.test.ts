import type { Pack } from "../../../src/pack/schema";
import { contentHash } from "../../../src/pack/identity/hashes";
import { shortHash } from "../../../src/pack/identity/shortHash";
import { packXml } from "../../../src/workbook/file/packPart";
import { readYearFile } from "../../../src/workbook/read/readYear";
import { publishedExample } from "../support/example";
import { codesOf, pack, withoutPart, withPart, yearFile, yearOf } from "./support/yearFile";

/** Another pack of the same id: clause 8 of no. 3 is worth more. */
const other: Pack = { ...pack, version: "9.9.9", title: { ...pack.title, th: "ฉบับแก้ไข" } };

const packPart = "customXml/item1.xml";

async function lost(of: Pack): Promise<Uint8Array> {
  return withoutPart(await yearFile(publishedExample, of), packPart);
}

function named(of: Pack): object {
  return { id: of.id, version: of.version, hash: shortHash(contentHash(of)) };
}

describe("a workbook that lost its pack", () => {
  it("is scored by the very pack that its hash names, without a word", async () => {
    const year = await yearOf(await lost(pack), [other, pack]);
    expect([year.pack.version, year.issues]).toEqual([pack.version, []]);
    expect((await yearOf(await lost(other), { packs: [pack, other] })).pack.version).toBe("9.9.9");
  });

  it("is not scored by another pack of the same id, which is named", async () => {
    expect(await readYearFile(await lost(other), [pack])).toEqual({
      ok: false,
      trouble: [{ code: "packMissing", values: { pack: named(other), known: [named(pack)] } }],
    });
  });

  it("is scored by another one that the officer accepts, and says so", async () => {
    const { pack: used, issues } = await yearOf(await lost(other), { packs: [], accept: pack });
    expect(used).toBe(pack);
    expect(issues).toEqual([{ code: "packOther", values: { pack: named(other), used: named(pack) } }]);
  });

  it("is scored by the accepted pack without a word where it is the one that was lost", async () => {
    expect((await yearOf(await lost(other), { packs: [pack], accept: other })).issues).toEqual([]);
  });

  it("and has no hash to name it by is not scored by a pack that only has its id", async () => {
    const hash = shortHash(contentHash(pack));
    const unsaid = withPart(await lost(pack), "xl/sharedStrings.xml", (xml) => xml.replace(hash, ""));
    expect(codesOf(await readYearFile(unsaid, [pack]))).toEqual(["packMissing"]);
  });
});

describe("the pack inside a workbook", () => {
  it("comes before any at hand, and before one that is accepted for a lost one", async () => {
    const bytes = await yearFile(publishedExample, other);
    expect((await yearOf(bytes, { packs: [pack], accept: pack })).pack.version).toBe("9.9.9");
  });

  it("scores a workbook whose settings name another, and both are told", async () => {
    const bytes = withPart(await yearFile(), "xl/sharedStrings.xml", (xml) =>
      xml.replace(">lpa-2567<", ">lpa-2568<"),
    );
    const { marks, issues } = await yearOf(bytes, []);
    expect(marks.total.mark).toMatchObject({ score: 333, full: 340 });
    expect(issues).toEqual([
      { code: "packRenamed", values: { pack: { ...named(pack), id: "lpa-2568" }, used: named(pack) } },
    ]);
  });

  it("does not score a workbook whose settings name another content, which is as good as lost", async () => {
    const bytes = withPart(await yearFile(publishedExample, other), packPart, () => packXml(pack));
    expect(await readYearFile(bytes, [pack])).toEqual({
      ok: false,
      trouble: [{ code: "packDiffers", values: { pack: named(other), known: [named(pack)] } }],
    });
    expect((await yearOf(bytes, [other])).pack.version).toBe("9.9.9");
    const { pack: used, issues } = await yearOf(bytes, { packs: [], accept: pack });
    expect([used, issues.map(({ code }) => code)]).toEqual([pack, ["packOther"]]);
  });

  it.each<[string, (xml: string) => string, string]>([
    ["does not unpack", (xml) => xml.replace(/>[^<]{99}/, ">"), "packBroken"],
    ["is cut off", (xml) => xml.slice(0, -40), "packBroken"],
    ["was written by a newer add-in", (xml) => xml.replace('format="1"', 'format="2"'), "packNewer"],
    ["is another program's", () => "<other/>", "packMissing"],
  ])("is as good as lost where it %s", async (_, change, code) => {
    const bytes = withPart(await yearFile(), packPart, change);
    expect(codesOf(await readYearFile(bytes, [other]))).toEqual([code]);
    expect((await yearOf(bytes, [pack])).issues).toEqual([]);
  });
});
