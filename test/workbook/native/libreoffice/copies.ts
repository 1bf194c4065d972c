import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Answers } from "../../../../src/answers/answers";
import type { LaoType } from "../../../../src/pack/laoType";
import type { Pack } from "../../../../src/pack/schema";
import { writeTemplateFile } from "../../../../src/workbook/file/writeTemplateFile";
import { blueprintOf } from "../../../../src/workbook/copy/copyWithoutAddIn";
import type { Cached, CellBlueprint, Content, Blueprint } from "../../../../src/workbook/blueprint/blueprint";
import { randomAnswers } from "../../../year/support/randomAnswers";
import { seeded } from "../support/random";
import { enteredEverywhere } from "../../support/enteredEverywhere";
import { alwaysRecalculate, convert, inFolder, plantedResult, toRecords } from "../support/libreOffice";

/** Comma, quotes, UTF-8, from line 1; numbers in full; every sheet, a file each. */
const everySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

interface Copy {
  readonly name: string;
  readonly blueprint: Blueprint;
}

/** What LibreOffice shows in native copies, filled in everywhere and half way, other than their blueprints say; and how much was asked. */
export function checkCopies(
  packs: readonly Pack[],
): Promise<{ readonly formulas: number; readonly differences: readonly string[] }> {
  return inFolder(async (folder) => {
    const copies = packs.flatMap((pack, index) =>
      (["SAO", "PAO"] as const).flatMap((type) => [
        copyOf(`${pack.id}-${type}`, pack, type, enteredEverywhere(pack, type)),
        ...halfFilled(pack, type, index),
      ]),
    );
    for (const { name, blueprint } of copies)
      writeFileSync(join(folder, `${name}.xlsx`), await writeTemplateFile(planted(blueprint), "native"));
    const files = copies.map(({ name }) => `${name}.xlsx`);
    convert(folder, files, everySheet, alwaysRecalculate);
    const asked = copies.flatMap((copy) => compare(copy, folder));
    return { formulas: asked.length, differences: asked.flatMap((one) => one ?? []) };
  });
}

/** The same year added up both ways, as officers leave it half way. */
function halfFilled(pack: Pack, type: LaoType, seed: number): readonly Copy[] {
  const answers = randomAnswers(pack, type, seeded(1_000 + seed));
  return (["sum", "meanOfAreas"] as const).map((overall) =>
    copyOf(`${pack.id}-${type}-${overall}`, { ...pack, overall }, type, answers),
  );
}

function copyOf(name: string, pack: Pack, type: LaoType, answers: Answers): Copy {
  const lao = { name: "ตัวอย่าง", type, province: "กระบี่" };
  return { name, blueprint: blueprintOf({ pack, lao, answers }, "native") };
}

/** The blueprint with a result in every formula that none of them gives. */
function planted(blueprint: Blueprint): Blueprint {
  const plant = (content: Content): Content => {
    if (content.kind === "native") return { ...content, cached: plantedResult };
    if (content.kind !== "lpa" || !content.native) return content;
    return { ...content, native: { ...content.native, cached: plantedResult } };
  };
  return {
    ...blueprint,
    sheets: blueprint.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, content: plant(cell.content) })),
    })),
  };
}

/** For each formula null where LibreOffice agrees, else what it shows. */
function compare({ name, blueprint }: Copy, folder: string): readonly (string | null)[] {
  return blueprint.sheets.flatMap((sheet) => {
    const csv = readFileSync(join(folder, `${name}-${sheet.name}.csv`), "utf8");
    const rows = toRecords(csv).map(fieldsOf);
    return sheet.cells.filter(isFormula).map(({ row, column, content }) => {
      const shown = rows[row - 1]?.[column - 1] ?? "";
      const expected = expectedOf(content);
      const place = `${name} ${sheet.name} ${row},${column}`;
      if (isSame(shown, wrongFor(expected))) return `${place}: a planted difference was not noticed`;
      return isSame(shown, expected) ? null : `${place}: ${shown} instead of ${String(expected)}`;
    });
  });
}

function isFormula({ content }: CellBlueprint): boolean {
  return content.kind === "native" || content.kind === "lpa";
}

function expectedOf(content: Content): Cached {
  if (content.kind === "lpa") return content.native?.cached ?? null;
  return content.kind === "native" ? content.cached : null;
}

/** What the cell must not be taken to show, or the comparison compares nothing. */
function wrongFor(expected: Cached): Cached {
  return typeof expected === "number" ? expected + 1 : `${expected ?? "#"}ผิด`;
}

/** Numbers may differ in the last digits of a binary fraction. */
function isSame(shown: string, expected: Cached): boolean {
  if (expected === null) return /^(#|Err:)/.test(shown);
  if (typeof expected === "string") return shown === expected;
  return shown !== "" && Math.abs(numberOf(shown) - expected) < 1e-9;
}

/** A day is shown as day/month/year, whatever the cell's format. */
function numberOf(shown: string): number {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(shown) ?? [];
  if (year === undefined) return Number(shown);
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
}

function fieldsOf(record: string): readonly string[] {
  // With a comma before each field, a blank one at the beginning is one as well.
  return [...`,${record}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = ""]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
}
