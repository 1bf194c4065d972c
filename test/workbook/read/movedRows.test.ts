import type { Answers, ClauseAnswers } from "../../../src/answers/answers";
import { writeTemplateFile } from "../../../src/workbook/file/writeTemplateFile";
import { addressIn, areaPart, blueprintWith, withPart, yearOf } from "./support/yearFile";

/** All of no. 3 done but one clause; the rest of the year is blank. */
function undone(clause: string): Answers {
  const clauses: Record<string, ClauseAnswers> = {};
  for (let id = 1; id <= 8; id += 1)
    clauses[String(id)] = { state: String(id) === clause ? "ไม่ดำเนินการ" : "✓", note: `ข้อ ${id}` };
  return { indicators: { "internal-control-report": { clauses } }, areas: {} };
}

function rowOf(clause: string): number {
  const address = addressIn(blueprintWith(undone("3")), `LPA_internal_control_report_C${clause}`);
  return Number(address.replace(/\D/g, ""));
}

/** The rows of two clauses with what stands in them exchanged, as Excel sorts a block; names stay where they are. */
function exchanged(xml: string, one: number, other: number): string {
  const contents = (row: number): string =>
    new RegExp(`<row r="${row}"[^>]*>(.*?)</row>`).exec(xml)?.[1] ?? "";
  const put = (text: string, row: number, from: number): string =>
    text.replace(new RegExp(`(<row r="${row}"[^>]*>).*?</row>`), (_, begin: string) => {
      const moved = contents(from).replace(/r="([A-Z]+)\d+"/g, `r="$1${row}"`);
      return `${begin}${moved}</row>`;
    });
  return put(put(xml, one, other), other, one);
}

const file = (answers: Answers): Promise<Uint8Array> => writeTemplateFile(blueprintWith(answers));

describe("rows of clauses that were sorted", () => {
  const sorted = async (one: string, other: string): Promise<Uint8Array> =>
    withPart(await file(undone("3")), areaPart, (xml) => exchanged(xml, rowOf(one), rowOf(other)));

  it("are told by sheet, cell and clause, and the indicator is not scored", async () => {
    // Clause 3 undone is worth 1. Read by position, clause 8 would be the undone one, which is worth 3.
    expect(
      (await yearOf(await file(undone("3")))).marks.indicators.get("internal-control-report")?.mark,
    ).toEqual({
      ...{ kind: "marks", score: 1, full: 5 },
    });
    const { marks, troubles } = await yearOf(await sorted("3", "7"));
    const { mark } = marks.indicators.get("internal-control-report") ?? {};
    expect(mark).toEqual({
      kind: "unknown",
      why: { code: "rowsMoved", values: { row: "3", found: "7" } },
    });
    expect(marks.total.mark.kind).toBe("unknown");
    expect(troubles).toMatchObject([
      {
        of: { kind: "indicator", indicator: { id: "3" } },
        issue: { code: "rowsMoved" },
        entry: { of: "clause", clause: "3" },
        cell: { sheet: "ด้านที่ 1", address: `A${rowOf("3")}` },
      },
    ]);
  });

  it("give their entries by the numbers that stand in them, so that a copy is in order again", async () => {
    const { answers } = await yearOf(await sorted("2", "6"));
    expect(answers.indicators).toEqual(undone("3").indicators);
  });

  it("are in order where only a number was written in another way", async () => {
    const bytes = withPart(await file(undone("3")), areaPart, (xml) =>
      xml.replace(
        new RegExp(`<c r="A${rowOf("4")}"[^>]*>.*?</c>`),
        `<c r="A${rowOf("4")}" t="inlineStr"><is><t> ๔ </t></is></c>`,
      ),
    );
    expect((await yearOf(bytes)).marks.indicators.get("internal-control-report")?.mark).toMatchObject({
      score: 1,
    });
  });

  it("are told where the two counts of a percent changed places", async () => {
    const answers: Answers = {
      indicators: { "development-projects-budgeted": { done: 4, all: 40 } },
      areas: {},
    };
    const at = (what: string): number =>
      Number(
        addressIn(blueprintWith(answers), `LPA_development_projects_budgeted_${what}`).replace(/\D/g, ""),
      );
    const bytes = withPart(await file(answers), areaPart, (xml) => exchanged(xml, at("DONE"), at("ALL")));
    const { marks, answers: read } = await yearOf(bytes);
    expect(marks.indicators.get("development-projects-budgeted")?.issue?.code).toBe("rowsMoved");
    expect(read.indicators).toEqual(answers.indicators);
  });
});

describe("a row put between those of clauses", () => {
  /** Excel moves names and cells along; what was written here is the new row, between clauses 4 and 5. */
  const inserted = async (state: string): Promise<Uint8Array> => {
    const before = rowOf("5");
    const shift = (row: string): string => String(Number(row) >= before ? Number(row) + 1 : Number(row));
    const moved = withPart(await file(undone("3")), areaPart, (xml) =>
      xml
        .replace(/<row r="(\d+)"/g, (_, row: string) => `<row r="${shift(row)}"`)
        .replace(/<c r="([A-Z]+)(\d+)"/g, (_, column: string, row: string) => `<c r="${column}${shift(row)}"`)
        .replace(
          `<row r="${before + 1}"`,
          `<row r="${before}"><c r="C${before}" t="inlineStr"><is><t>${state}</t></is></c></row><row r="${before + 1}"`,
        ),
    );
    return withPart(moved, "xl/workbook.xml", (xml) =>
      xml.replace(
        /('ด้านที่ 1'!)([^<]*)/g,
        (_, sheet: string, cells: string) =>
          sheet + cells.replace(/\$(\d+)/g, (__, row: string) => `$${shift(row)}`),
      ),
    );
  };

  it("is passed over where it is blank", async () => {
    const { marks, answers } = await yearOf(await inserted(""));
    expect(marks.indicators.get("internal-control-report")?.mark).toMatchObject({ score: 1 });
    expect(answers.indicators).toEqual(undone("3").indicators);
  });

  it("is told where something is entered in it, and the indicator is not scored", async () => {
    const { marks, troubles } = await yearOf(await inserted("✓"));
    expect(marks.indicators.get("internal-control-report")?.mark.kind).toBe("unknown");
    expect(troubles).toMatchObject([
      { issue: { code: "rowInserted", values: { entered: "✓" } }, cell: { address: `A${rowOf("5")}` } },
    ]);
  });
});
