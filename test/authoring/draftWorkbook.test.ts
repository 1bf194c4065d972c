import { readXlsx } from "hucre/xlsx";
import { readAuthoringWorkbook } from "../../src/authoring/readAuthoringWorkbook";
import { writeDraftWorkbook } from "../../src/authoring/writeAuthoringWorkbook";
import { draftOfPaper } from "../../src/paper/draftOfPaper";
import { confirmDraft, packOfConfirmed } from "../../src/paper/confirm/confirmed";
import { said, withYeses } from "../paper/confirm/support/settle";
import { paperText } from "../paper/papers/readPaper";
import type { Outcome } from "../../src/outcome";
import { EditedWorkbook } from "./support/editedWorkbook";
import { shippedPack } from "./support/shippedPack";

const text = paperText("lpa-2567-area-1");
const draft = draftOfPaper(text, { id: null, year: null, known: [shippedPack("lpa-2567")] });
let bytes: Uint8Array;
let book: Awaited<ReturnType<typeof readXlsx>>;

beforeAll(async () => {
  bytes = await writeDraftWorkbook(draft, text);
  book = await readXlsx(bytes, { readStyles: true });
});

function sheet(name: string): (typeof book)["sheets"][number] {
  const found = book.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function cellOf(
  name: string,
  row: number,
  key: string,
): { readonly value: unknown; readonly colour: string | undefined } {
  const { rows, cells } = sheet(name);
  const column = rows[0]?.findIndex((header) => String(header).endsWith(`(${key})`)) ?? -1;
  const fill = cells?.get(`${String(row - 1)},${String(column)}`)?.style?.fill;
  return {
    value: rows[row - 1]?.[column] ?? null,
    colour: fill?.type === "pattern" ? fill.fgColor?.rgb?.slice(-6) : undefined,
  };
}

function valueIn<Value>(outcome: Outcome<Value, unknown>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return outcome.value;
}

const [certain, likely, unread] = ["E2EFDA", "FFF2CC", "F8CBAD"];

describe("the workbook of a drafted paper", () => {
  test("begins with what is to be looked at, and the paper line by line", () => {
    expect(book.sheets.map(({ name }) => name).slice(0, 3)).toEqual(["ดูก่อน", "เอกสาร", "คำแนะนำ"]);
    const lines = sheet("เอกสาร").rows;
    expect(lines.find(([number]) => number === "113")).toEqual([
      "113",
      "1. ดำเนินการ 6 ข้อ\t5",
      "เกณฑ์การให้คะแนน · ตัวชี้วัด 2",
    ]);
    expect(lines.filter(([, words]) => String(words ?? "") !== "").length).toBe(
      text.split("\n").filter((line) => line.trim() !== "").length + 1,
    );
  });

  test("shows how each band was read, coloured, with its line, beside its condition", () => {
    expect(cellOf("Bands", 2, "when").value).toBe("value >= 20");
    expect(cellOf("Bands", 2, "paper.reading").colour).toBe(certain);
    expect(cellOf("Bands", 2, "paper.lines").value).toBe("59");
    expect(cellOf("Bands", 15, "paper.lines").value).toBe("179–181");
    expect(cellOf("Bands", 15, "paper.reading").value).toMatch(
      /^อ่านว่า: ข้อ 1–7 ครบ และข้อ 8 ล่าช้า \[1-7, 8 late\]$/,
    );
  });

  test("colours what is likely, and what the paper does not say", () => {
    expect(cellOf("Indicators", 3, "appliesTo").colour).toBe(likely);
    expect(cellOf("Indicators", 4, "appliesTo").colour).not.toBe(likely);
    expect(cellOf("Indicators", 2, "measure.done")).toEqual({ value: null, colour: unread });
  });

  test("read as it is, asks for what only an officer knows", async () => {
    const read = await readAuthoringWorkbook(bytes);
    const asked = read.ok
      ? []
      : read.trouble.map(({ code, place }) => `${String(place?.sheet)} ${String(place?.column)} ${code}`);
    expect(asked.filter((one) => !one.startsWith("Bands"))).toEqual([
      "Pack overall cellMissing",
      "Indicators measure.done cellMissing",
      "Indicators measure.all cellMissing",
    ]);
  });

  test("of a draft that a person has settled is that pack, with nothing left to fill in", async () => {
    const confirmed = confirmDraft(draft, withYeses(draft, said));
    const settled = await writeDraftWorkbook(confirmed.draft, text, "th", confirmed.added);
    const read = await readAuthoringWorkbook(settled);
    expect(read.ok ? [] : read.trouble).toEqual([]);
    expect({ read: read.ok && read.value.kind === "pack" && read.value.pack }).toEqual({
      read: valueIn(packOfConfirmed(confirmed)),
    });
  });

  test("filled in, is a pack whose scoring parts are the paper's", async () => {
    const edited = (await EditedWorkbook.of(bytes))
      .setField("overall", "sum")
      .set("Indicators", 2, "measure.done", "โครงการที่ดำเนินการ")
      .set("Indicators", 2, "measure.all", "โครงการในแผน");
    const printed = shippedPack("lpa-2567").areas[0]?.units.flatMap(({ indicators }) => indicators) ?? [];
    const fourth = printed[3]?.rubric;
    const bands = Array.isArray(fourth) ? (fourth as readonly { readonly when: string }[]) : [];
    bands.forEach(({ when }, index) => edited.set("Bands", 20 + index, "when", when));
    const rows = edited.rows("Clauses");
    const fifth = rows.findIndex((row) => row[0] === "4" && row[2] === "5");
    edited.set("Clauses", fifth + 1, "states", "none, incomplete, late, done");
    const read = await readAuthoringWorkbook(await edited.bytes());
    expect(read.ok ? [] : read.trouble).toEqual([]);
    const pack = read.ok && read.value.kind === "pack" ? read.value.pack : null;
    const drafted = pack?.areas[0]?.units.flatMap(({ indicators }) => indicators) ?? [];
    const compared = (list: typeof printed): unknown =>
      list.map(({ id, key, title, fullMarks, appliesTo, baseCut, clauses, evidence, laws }) => ({
        ...{ id, key, title, fullMarks, appliesTo, baseCut, evidence, laws },
        clauses: clauses.map((clause) => clause.text),
      }));
    expect(compared(drafted)).toEqual(compared(printed));
  });
});
