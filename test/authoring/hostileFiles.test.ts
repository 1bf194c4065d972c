import { crc32, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { everyCase, runsOf } from "../support/everyCase";
import { strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { limits } from "../../src/authoring/limits";
import { readPackOf } from "./support/readPackOf";
import { writeAuthoringWorkbook } from "../../src/authoring/writeAuthoringWorkbook";
import { joinEntries } from "../../src/zip/joinEntries";
import { listEntries, type ZipEntry } from "../../src/zip/zipEntries";
import { EditedWorkbook } from "./support/editedWorkbook";
import { hostileSheets } from "./support/hostileSheets";
import { shippedPack } from "./support/shippedPack";

const pack = shippedPack("executive-2563");
let sound: Uint8Array;
beforeAll(async () => {
  sound = await writeAuthoringWorkbook(pack);
});

async function codesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readPackOf(bytes);
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
    const own = Array.from({ length: 9 }, (_, nth) =>
      entryOf(`xl/worksheets/own${String(nth)}.xml`, spaces(3_000_000)),
    );
    const bytes = withEntries([entryOf("xl/media/image1.png", spaces(100_000_000)), ...own]);
    expect(await readPackOf(bytes)).toEqual({ ok: true, value: pack });
  });

  test("an officer's own sheet may be as long as it likes", async () => {
    const book = unzipSync(sound);
    const text = (name: string): string => new TextDecoder().decode(book[name]);
    const [workbook, rels] = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"];
    const bytes = withParts({
      [workbook]: strToU8(
        text(workbook).replace("</sheets>", `<sheet name="ของฉัน" sheetId="99" r:id="own"/></sheets>`),
      ),
      [rels]: strToU8(
        text(rels).replace(
          "</Relationships>",
          `<Relationship Id="own" Type="x/worksheet" Target="worksheets/own.xml"/></Relationships>`,
        ),
      ),
      "xl/worksheets/own.xml": strToU8(
        `<worksheet><sheetData><row r="20001"><c r="A20001"><v>1</v></c></row></sheetData></worksheet>`,
      ),
    });
    expect(await readPackOf(bytes)).toEqual({ ok: true, value: pack });
  });

  test("parts in other letters, with back slashes and in UTF-16 are read as Excel reads them", async () => {
    const parts = Object.entries(unzipSync(sound)).map(([name, bytes]): [string, Uint8Array] => [
      name.replaceAll("/", "\\").replace("sheet3", "SHEET3"),
      name.endsWith("sheet4.xml")
        ? Uint8Array.from(Buffer.from(`\uFEFF${new TextDecoder().decode(bytes)}`, "utf16le"))
        : bytes,
    ]);
    expect(await readPackOf(zipSync(Object.fromEntries(parts)))).toEqual({
      ok: true,
      value: pack,
    });
  });

  test("a part that is not what was put in is named with its sheet", async () => {
    const entries = listEntries(sound) ?? [];
    const altered = entries.map((entry) =>
      entry.name === "xl/worksheets/sheet3.xml" ? { ...entry, crc32: entry.crc32 ^ 1 } : entry,
    );
    const read = await readPackOf(joinEntries(altered));
    expect(read.ok ? null : read.trouble).toMatchObject([
      {
        code: "partUnsound",
        values: { part: "xl/worksheets/sheet3.xml", flaw: "altered", sheet: "PassMarks" },
      },
    ]);
  });

  test("macros are never unpacked, and the cells are read without them", async () => {
    const bytes = withParts({ "xl/vbaProject.bin": strToU8("Sub Auto_Open()") });
    expect(await readPackOf(bytes)).toEqual({ ok: true, value: pack });
  });

  test("entities that multiply are not followed", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(1000)}"><!ENTITY c "${"&b;".repeat(1000)}">]>`;
    const [name = "", strings = new Uint8Array()] =
      Object.entries(unzipSync(sound)).find(([part]) => part.includes("sharedStrings")) ?? [];
    const text = new TextDecoder().decode(strings).replace(/(<\?xml.*?\?>)?(.*?<t[^>]*>)/s, `$1${bomb}$2&c;`);
    const codes = await codesOf(withParts({ [name]: strToU8(text) }));
    expect(codes.length).toBeLessThan(limits.issues);
  });

  test("a year's workbook is told from a pack's, and a foreign one from both", async () => {
    const file = (names: string): Uint8Array =>
      zipSync({
        ...unzipSync(plain),
        "xl/workbook.xml": strToU8(
          new TextDecoder()
            .decode(unzipSync(plain)["xl/workbook.xml"])
            .replace("</sheets>", `</sheets><definedNames>${names}</definedNames>`),
        ),
      });
    const plain = await writeXlsx({ sheets: [{ name: "ด้านที่ 1", rows: [["ผล"]] }] });
    expect(await codesOf(plain)).toEqual(["foreignWorkbook"]);
    const name = "<definedName name=\"LPABOOK_PACK_ID\">'ด้านที่ 1'!$A$1</definedName>";
    expect(await codesOf(file(name))).toEqual(["yearWorkbook"]);
  });

  test.each(Object.entries(hostileSheets))("a sheet of %s is refused as a whole", async (_, cells) => {
    const part = "xl/worksheets/sheet3.xml";
    const read = await readPackOf(withParts({ [part]: strToU8(`<worksheet><sheetData>${cells(200)}`) }));
    expect(read.ok ? null : read.trouble).toMatchObject([
      { code: "partUnsound", values: { part, flaw: "broken" } },
    ]);
  });

  test("addresses in lower case are read where they stand", async () => {
    const parts = unzipSync(sound);
    const lower = Object.fromEntries(
      Object.entries(parts)
        .filter(([name]) => name.startsWith("xl/worksheets/sheet"))
        .map(([name, xml]) => [
          name,
          strToU8(
            new TextDecoder()
              .decode(xml)
              .replace(
                /(<c r=")([A-Z]+)/g,
                (_, before: string, letters: string) => before + letters.toLowerCase(),
              ),
          ),
        ]),
    );
    expect(await readPackOf(withParts(lower))).toEqual({ ok: true, value: pack });
  });

  test("an officer's own sheet may be as long as it likes, one of the pack's may not", async () => {
    const long = Array.from({ length: limits.rows + 5 }, () => ["x"]);
    const { sheets } = await readXlsx(sound);
    const others = sheets.map((one) => ({ name: one.name, rows: one.rows.map((row) => [...row]) }));
    const withSheet = (name: string, rows: string[][]): Promise<Uint8Array> =>
      writeXlsx({ sheets: [...others.filter((one) => one.name !== name), { name, rows }] });
    expect(await codesOf(await withSheet("งานของฉัน", long))).toEqual([]);
    expect(await codesOf(await withSheet("Notes", long))).toEqual(["tooManyRows"]);
  });

  test("items in items in items are told, not followed to the end", async () => {
    const book = await EditedWorkbook.of2567();
    const rows = book.rows("Indicators");
    const first = rows[1] ?? [];
    const at = (key: string): number => book.column("Indicators", key);
    for (let depth = 100; depth < (everyCase ? 5100 : 1600); depth += 1) {
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
        expect(typeof (await readPackOf(bytes)).ok).toBe("boolean");
      },
    ),
    runsOf(100, 4),
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
