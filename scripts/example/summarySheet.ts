import type { Answers, Entered } from "../../src/answers/answers";
import { laoAbbreviations, laoTypes } from "../../src/pack/laoType";
import type { Area, Pack } from "../../src/pack/schema";
import type { Lao } from "../../src/answers/lao";
import { areaTitle, type AreaSheet } from "./areaSheet";
import { ExampleSheet, type Content } from "./exampleSheet";

const summaryName = "สรุป";

const typePlace = "B2";
/** The cell with the organization's type, from any sheet. */
export const typeCell = `'${summaryName}'!$B$2`;

const firstRow = 5;

/** Areas one below the other, first as they are entered, then by LPA.SUMMARY. */
export function summarySheet(
  pack: Pack,
  lao: Lao,
  answers: Answers,
  sheets: readonly AreaSheet[],
): ExampleSheet {
  const lastRow = firstRow + pack.areas.length - 1;
  const totalRow = lastRow + 1;
  const column = (letter: string): string => `${letter}${String(firstRow)}:${letter}${String(lastRow)}`;
  const at = (letter: string, row: number): string => `${letter}${String(row)}`;
  const full = `SUM(${column("B")})`;
  const score = `SUM(${column("C")})`;
  const sheet = new ExampleSheet(summaryName, [250, 88, 88, 20, 250, 88, 88, 72])
    .height(1, 30)
    .put("A1", `สรุปผลการประเมินประสิทธิภาพ อปท. (LPA) ประจำปี ${String(pack.year)}`, "title")
    .put("A2", "ประเภท อปท.")
    .put(typePlace, laoAbbreviations[lao.type], "input")
    .offer(
      typePlace,
      laoTypes.map((type) => laoAbbreviations[type]),
    )
    .putRow(at("A", firstRow - 1), ["ด้าน", "คะแนนเต็ม", "คะแนนที่ได้"], "header")
    .putRow(at("E", firstRow - 1), ["ด้าน (LPA.SUMMARY)", "คะแนนเต็ม", "คะแนนที่ได้", "ร้อยละ"], "header");
  pack.areas.forEach((area, index) => {
    const row = firstRow + index;
    sheet
      .putRow(at("A", row), [areaTitle(area), ...marksOf(area, answers, sheets)])
      .put(at("H", row), null, "percent");
  });
  const titles = column("A");
  return sheet
    .putRow(at("A", totalRow), ["รวม", { formula: full }, { formula: score }], "total")
    .putRow(at("E", totalRow), [null, null, null], "total")
    .put(at("H", totalRow), null, "totalPercent")
    .put(at("E", firstRow), {
      formula: `LPA.SUMMARY(${titles},${column("B")},${column("C")})`,
      last: at("H", totalRow),
    })
    .put(at("A", totalRow + 2), "ร้อยละของคะแนนรวม")
    .put(at("B", totalRow + 2), { formula: `ROUND(${score}/${full}*100,2)` }, "strongPercent")
    .put(at("A", totalRow + 3), "ระดับ (LPA.LEVEL)")
    .put(at("B", totalRow + 3), { formula: `LPA.LEVEL(${at("B", totalRow + 2)})` }, "strong")
    .put(
      at("A", totalRow + 5),
      `ที่มา: ตารางผลคะแนน LPA ประจำปี ${String(pack.year)} ของ ${lao.name} (หนังสือจังหวัด${lao.province})`,
      "note",
    )
    .put(
      at("A", totalRow + 6),
      `ติ๊กรายการในแผ่น "${sheets.map(({ name }) => name).join(`" "`)}" แล้วคะแนนในตารางนี้จะเปลี่ยนตาม`,
      "note",
    );
}

/**
 * Full marks and score. Of an area with a sheet of its own they are native sums, so that the totals follow the scores in
 * the same calculation; a sum passes over texts.
 */
function marksOf(area: Area, { areas }: Answers, sheets: readonly AreaSheet[]): readonly Content[] {
  const own = sheets.find((one) => one.area === area);
  if (own) return [sumOf(own, own.fullMarks), sumOf(own, own.scores)];
  return [marks(areas[area.id]?.full), marks(areas[area.id]?.score)];
}

function sumOf({ name }: AreaSheet, places: readonly string[]): Content {
  return { formula: `SUM(${places.map((place) => `'${name}'!${place}`).join(",")})` };
}

function marks(entered: Entered | undefined): number | null {
  return typeof entered === "number" ? entered : null;
}
