import { readXlsx } from "hucre/xlsx";
import { packFromFile } from "../../src/authoring/packFromFile";
import { readAuthoringWorkbook } from "../../src/authoring/readAuthoringWorkbook";
import {
  writeAuthoringWorkbook,
  writeOverlayStarter,
  writeOverlayWorkbook,
} from "../../src/authoring/writeAuthoringWorkbook";
import { contentHash, scoringHash } from "../../src/pack/identity/hashes";
import type { Overlay, Pack } from "../../src/pack/schema";
import { authoringEn } from "../../src/texts/authoring.en";
import { krabi, laidOver, national, without } from "../pack/overlay/support/krabi";
import { packOf } from "../workbook/support/example";
import { EditedWorkbook } from "./support/editedWorkbook";
import { readPackOf } from "./support/readPackOf";

async function readBack(bytes: Uint8Array, base: Pack): Promise<unknown> {
  const read = await readAuthoringWorkbook(bytes, [base]);
  if (!read.ok) return read.trouble;
  return read.value.kind === "overlay" ? read.value.overlay : read.value.kind;
}

describe("a province's own indicators as a workbook", () => {
  test("come back as they were", async () => {
    expect(await readBack(await writeOverlayWorkbook(krabi, national), national)).toEqual(krabi);
    const english = await writeOverlayWorkbook(krabi, national, authoringEn);
    expect(await readBack(english, national)).toEqual(krabi);
  });

  test("come back where they only drop, or have items and a nested unit", async () => {
    const rest = without(krabi, "notes", "acknowledged");
    const dropping: Overlay = { ...rest, indicators: [] };
    expect(await readBack(await writeOverlayWorkbook(dropping, national), national)).toEqual(dropping);
    const [added] = krabi.indicators;
    if (!added) throw new Error("none added");
    const { indicator } = added;
    const item = (id: string, key: string): typeof indicator => ({ ...indicator, id, key });
    const base = packOf("lpa-2563");
    const nested: Overlay = {
      ...{ ...rest, id: "krabi-2563", extends: base.id, dropped: ["22"] },
      indicators: [
        {
          ...{ area: "1", units: ["6", "1"], change: "added" },
          indicator: {
            ...{ ...indicator, id: "90", key: "krabi-water", fullMarks: 10 },
            ...{
              clauses: [],
              rubric: "sumOfItems",
              items: [item("90.1", "krabi-a"), item("90.2", "krabi-b")],
            },
          },
        },
      ],
    };
    const read = await readBack(await writeOverlayWorkbook(nested, base), base);
    expect(read).toMatchObject({ indicators: nested.indicators, dropped: ["22"] });
  });

  test("written before bases were remembered, come back with what is to be remembered", async () => {
    const older = without(krabi, "base");
    const indicators = older.indicators.map((own) => without(own, "change"));
    const bytes = await writeOverlayWorkbook({ ...older, indicators }, national);
    expect(await readBack(bytes, national)).toEqual(krabi);
  });

  test("name the base by its id, version and hashes, and hold of the base no more than the list of its indicators", async () => {
    const { sheets } = await readXlsx(await writeOverlayWorkbook(krabi, national));
    const rows = (name: string): readonly unknown[][] => sheets.find((one) => one.name === name)?.rows ?? [];
    const field = (key: string): unknown =>
      rows("Province").find(([name]) => String(name).endsWith(`(${key})`))?.[1];
    expect(["extends", "base.version", "base.content", "base.scoring"].map(field)).toEqual([
      ...["lpa-2567", national.version, contentHash(national), scoringHash(national)],
    ]);
    const base = rows("Base");
    const at = (key: string): number => base[0]?.findIndex((one) => String(one).endsWith(`(${key})`)) ?? -1;
    expect(base.slice(1).map((row) => [row[at("id")], row[at("change")] ?? ""])).toEqual([
      ["1", ""],
      ["2", "ตัดออก"],
      ["3", ""],
      ["4", ""],
      ["5", "แทน"],
    ]);
    expect(rows("Indicators").filter((row) => row.some((one) => one !== null))).toHaveLength(3);
    expect(sheets.map(({ name }) => name)).not.toContain("Areas");
  });

  test("laid over their base are a pack whose own workbook says where it comes from", async () => {
    const pack = laidOver(national, krabi);
    const read = await packFromFile("กระบี่.xlsx", await writeOverlayWorkbook(krabi, national), [national]);
    expect(read).toMatchObject({ ok: true, value: { pack, own: { overlay: krabi, base: national } } });
    expect(await readPackOf(await writeAuthoringWorkbook(pack))).toEqual({ ok: true, value: pack });
  });
});

describe("the workbook in which a province begins", () => {
  test("read as it is, tells what a province must fill in, and nothing else", async () => {
    const read = await readAuthoringWorkbook(await writeOverlayStarter(national), [national]);
    const told = read.ok ? [] : read.trouble.map(({ code, place }) => [code, place?.sheet, place?.column]);
    expect(told).toEqual([
      ...["id", "version", "province", "title.th", "title.en"].map((key) => ["cellMissing", "Province", key]),
      ["overlayEmpty", "Indicators", null],
    ]);
  });

  test("filled in by hand, gives the indicator that was written", async () => {
    const book = await EditedWorkbook.of(await writeOverlayStarter(national));
    for (const [key, value] of [
      ["id", "trang-2567"],
      ["version", "๑.๐.๐"],
      ["province", "ตรัง"],
      ["title.th", "LPA 2567 ของตรัง"],
      ["title.en", "LPA 2567 of Trang"],
    ] as const)
      book.setField(key, value, "Province");
    book.addRow("Indicators", {
      ...{ area: "1", unit: "๒", id: "6", key: "trang-schools", title: "โรงเรียนสะอาด", fullMarks: 5 },
      ...{ appliesTo: "อบต., ทต.", "baseCut.allowed": "ไม่ระบุ", counted: "นับคะแนน", rubric: "มีเกณฑ์ใน Bands" },
      "source.document": "ตัวอย่างสมมติ",
    });
    book.addRow("Clauses", { indicator: "6", id: "1", text: "สำรวจ" });
    book.addRow("Bands", { indicator: "6", score: 0, when: "otherwise", text: "ไม่ทำ" });
    book.addRow("Bands", { indicator: "6", score: 5, when: "1", text: "ทำ" });
    const read = await packFromFile("ตรัง.xlsx", await book.bytes(), [national]);
    expect(read.ok ? [] : read.trouble).toEqual([]);
    expect(read).toMatchObject({
      ok: true,
      value: {
        pack: { id: "trang-2567", version: "1.0.0", origin: { province: "ตรัง" } },
        own: {
          overlay: { indicators: [{ units: ["2"], change: "added", indicator: { key: "trang-schools" } }] },
        },
      },
    });
  });
});
