import { strToU8, unzipSync, zipSync } from "fflate";
import { inflateEntry } from "../../src/zip/inflateEntry";
import { joinEntries } from "../../src/zip/joinEntries";
import { listEntries, type ZipEntry } from "../../src/zip/zipEntries";

const files = {
  "xl/workbook.xml": strToU8("<workbook/>".repeat(500)),
  "xl/ด้านที่ 1.xml": strToU8("ตัวชี้วัด"),
  empty: new Uint8Array(),
};

function entriesOf(zip: Uint8Array): readonly ZipEntry[] {
  const entries = listEntries(zip);
  if (!entries) throw new Error("no zip");
  return entries;
}

describe("entries put together again", () => {
  it("are the same files to another reader of zips", () => {
    const stored = entriesOf(zipSync(files, { level: 0 }));
    const deflated = entriesOf(zipSync({ other: strToU8("a".repeat(1000)) }, { level: 6 }));
    expect(unzipSync(joinEntries([...stored, ...deflated]))).toEqual({
      ...files,
      other: strToU8("a".repeat(1000)),
    });
  });

  it("give the same bytes on any day", () => {
    const monday = zipSync(files, { mtime: "2024-01-01" });
    const tuesday = zipSync(files, { mtime: "2024-01-02" });
    expect(joinEntries(entriesOf(monday))).toEqual(joinEntries(entriesOf(tuesday)));
  });
});

describe("a file inside a zip", () => {
  const [entry] = entriesOf(zipSync({ large: new Uint8Array(1_000_000) }));

  it("is stopped where it unpacks to more than is asked for, whatever size it declares", () => {
    if (!entry) throw new Error("no entry");
    expect(inflateEntry(entry, 1_000_000)).toHaveLength(1_000_000);
    const understated = { ...entry, unpackedBytes: 10 };
    expect(inflateEntry(understated, 999_999)).toBe("tooLarge");
  });

  it("that is broken is damaged", () => {
    if (!entry) throw new Error("no entry");
    expect(inflateEntry({ ...entry, compressed: entry.compressed.map(() => 0xff) }, 1_000_000)).toBe(
      "damaged",
    );
  });
});
