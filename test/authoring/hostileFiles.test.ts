import { crc32, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { limits } from "../../src/authoring/limits";
import { readAuthoringWorkbook } from "../../src/authoring/readAuthoringWorkbook";
import { writeAuthoringWorkbook } from "../../src/authoring/writeAuthoringWorkbook";
import { joinEntries } from "../../src/zip/joinEntries";
import { listEntries, type ZipEntry } from "../../src/zip/zipEntries";
import { EditedWorkbook } from "./support/editedWorkbook";
import { shippedPack } from "./support/shippedPack";

const pack = shippedPack("executive-2563");
let sound: Uint8Array;
beforeAll(async () => {
  sound = await writeAuthoringWorkbook(pack);
});

async function codesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readAuthoringWorkbook(bytes);
  return read.ok ? [] : read.trouble.map(({ code }) => code);
}

/** The sound workbook with some of its parts replaced. */
function withParts(parts: Record<string, Uint8Array>): Uint8Array {
  return withEntries(Object.entries(parts).map(([name, bytes]) => entryOf(name, bytes)));
}

function withEntries(entries: readonly ZipEntry[]): Uint8Array {
  const replaced = new Set(entries.map(({ name }) => name));
  const others = listEntries(sound)?.filter(({ name }) => !replaced.has(name)) ?? [];
  return joinEntries([...others, ...entries]);
}

/** By Node's own zlib, because some of these parts are large. */
function entryOf(name: string, bytes: Uint8Array): ZipEntry {
  const compressed = deflateRawSync(bytes, { level: 1 });
  return { name, compressed, method: "deflated", unpackedBytes: bytes.length, crc32: crc32(bytes) };
}

const spaces = (count: number): Uint8Array => new Uint8Array(count).fill(32);

describe("a file that is no sound workbook is refused in one sentence", () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ["nothing", () => new Uint8Array(), "emptyFile"],
    ["a text", () => strToU8("ชุดเกณฑ์,ปี\n1,2567"), "textFile"],
    ["a page named .xlsx", () => strToU8("<html><body><table></table></body></html>"), "webPage"],
    ["another zip", () => zipSync({ "word/document.xml": strToU8("<w/>") }), "notAWorkbook"],
    ["a binary workbook", () => zipSync({ "xl/workbook.bin": strToU8("x") }), "binaryWorkbook"],
    ["a workbook cut off", () => sound.slice(0, sound.length / 2), "damaged"],
    ["a workbook cut off at its last byte", () => sound.slice(0, -1), "damaged"],
    ["the start of a zip", () => strToU8("PK\u0003\u0004"), "damaged"],
    ["a workbook of nothing", () => zipSync({ "xl/workbook.xml": strToU8("") }), "partUnsound"],
    ["broken XML", () => withParts({ "xl/workbook.xml": strToU8("<workbook><sheets>") }), "partUnsound"],
    ["a file of 200 MB", () => new Uint8Array(200_000_000), "fileTooLarge"],
    ["a zip bomb that says so", () => withParts({ "xl/styles.xml": spaces(30_000_000) }), "unpacksTooLarge"],
    [
      "a zip bomb that says it is small",
      () => withEntries([{ ...entryOf("xl/styles.xml", spaces(300_000_000)), unpackedBytes: 1000 }]),
      "unpacksTooLarge",
    ],
    [
      "more parts than a workbook has",
      () =>
        withParts(
          Object.fromEntries(
            Array.from({ length: limits.parts }, (_, nth) => [`own/${String(nth)}`, new Uint8Array()]),
          ),
        ),
      "unpacksTooLarge",
    ],
    [
      "a workbook with a password",
      () => writeXlsx({ sheets: [{ name: "Pack" }], encryption: { password: "1234", spinCount: 1 } }),
      "passwordProtected",
    ],
    [
      "a workbook of an old Excel",
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...spaces(512)),
      "oldWorkbook",
    ],
  ])("%s", async (_, make, code) => {
    expect(await codesOf(await make())).toEqual([code]);
  });

  test("a zip bomb in a part that is not read does no harm, be it a picture or an officer's own sheets", async () => {
    const own = Array.from({ length: 9 }, (_, nth) => [
      `xl/worksheets/own${String(nth)}.xml`,
      spaces(3_000_000),
    ]);
    const bytes = withParts({ "xl/media/image1.png": spaces(100_000_000), ...Object.fromEntries(own) });
    expect(await readAuthoringWorkbook(bytes)).toEqual({ ok: true, value: pack });
  });

  test("macros are never unpacked, and the cells are read without them", async () => {
    const bytes = withParts({ "xl/vbaProject.bin": strToU8("Sub Auto_Open()") });
    expect(await readAuthoringWorkbook(bytes)).toEqual({ ok: true, value: pack });
  });

  test("entities that multiply are not followed", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(1000)}"><!ENTITY c "${"&b;".repeat(1000)}">]>`;
    const [name = "", strings = new Uint8Array()] =
      Object.entries(unzipSync(sound)).find(([part]) => part.includes("sharedStrings")) ?? [];
    const text = new TextDecoder().decode(strings).replace(/(<\?xml.*?\?>)?(.*?<t[^>]*>)/s, `$1${bomb}$2&c;`);
    const codes = await codesOf(withParts({ [name]: strToU8(text) }));
    expect(codes.length).toBeLessThan(limits.issues);
  });

  test("items in items in items are told, not followed to the end", async () => {
    const book = await EditedWorkbook.of2567();
    const rows = book.rows("Indicators");
    const first = rows[1] ?? [];
    const at = (key: string): number => book.column("Indicators", key);
    for (let depth = 100; depth < 5100; depth += 1) {
      const row = [...first];
      row[at("id")] = String(depth);
      row[at("key")] = `item-${String(depth)}`;
      row[at("parent")] = depth === 100 ? "1" : String(depth - 1);
      row[at("rubric")] = "sumOfItems";
      rows.push(row);
    }
    expect(new Set(await codesOf(await book.bytes()))).toContain("itemCircle");
  });
});

test("whatever bytes are changed, the answer is a pack or issues, never an exception", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: sound.length - 1 }), fc.nat({ max: 255 })), {
        minLength: 1,
        maxLength: 20,
      }),
      async (changes) => {
        const bytes = sound.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(typeof (await readAuthoringWorkbook(bytes)).ok).toBe("boolean");
      },
    ),
    { numRuns: 100 },
  );
});

test("whatever bytes there are, the answer is issues", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), fc.boolean(), async (bytes, zip) => {
      const given = zip ? Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes) : bytes;
      expect(await codesOf(given)).toHaveLength(1);
    }),
  );
});
