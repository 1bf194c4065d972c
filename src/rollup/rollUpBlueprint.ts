import { provinceSheetsTh } from "../texts/provinceSheets.th";
import { templateTh } from "../texts/template.th";
import { fill } from "../texts/texts";
import type { Blueprint, PrintBlueprint } from "../workbook/blueprint/blueprint";
import type { SheetBuilder } from "../workbook/blueprint/sheetBuilder";
import { writeSheetsFile } from "../workbook/file/writeSheetsFile";
import type { DrawnRollUp } from "./drawn";
import { areasSheet } from "./sheets/areasSheet";
import { bestSheet } from "./sheets/bestSheet";
import { indicatorsSheet } from "./sheets/indicatorsSheet";
import { missedSheet } from "./sheets/missedSheet";
import { missingSheet } from "./sheets/missingSheet";
import { notesSheet } from "./sheets/notesSheet";
import { rankingSheet } from "./sheets/rankingSheet";

/** A province's tables as sheets that print on A4, with their charts. */
export function rollUpBlueprint(drawn: DrawnRollUp): Pick<Blueprint, "sheets" | "names"> {
  const withHead = ({
    sheet,
    head,
  }: {
    readonly sheet: SheetBuilder;
    readonly head: number;
  }): PlacedSheet => [sheet, { first: head, last: head }];
  const sheets: readonly PlacedSheet[] = [
    withHead(rankingSheet(drawn)),
    [areasSheet(drawn), null],
    withHead(indicatorsSheet(drawn)),
    withHead(missedSheet(drawn)),
    withHead(bestSheet(drawn)),
    [missingSheet(drawn), null],
    [notesSheet(drawn), null],
  ];
  const footer = footerOf(drawn);
  return {
    sheets: sheets.map(([sheet, titleRows]) => sheet.build(titleRows, footer)),
    names: sheets.flatMap(([sheet]) => sheet.names),
  };
}

type PlacedSheet = readonly [SheetBuilder, PrintBlueprint["titleRows"]];

/** The same as an .xlsx. @param modified When the file says that it was last changed. */
export function writeRollUpFile(drawn: DrawnRollUp, modified: Date): Promise<Uint8Array> {
  return writeSheetsFile(rollUpBlueprint(drawn), titleOf(drawn), modified);
}

function titleOf({ rollUp: { year }, province }: DrawnRollUp): string {
  const said = String(year ?? provinceSheetsTh.none);
  return province === ""
    ? fill(provinceSheetsTh.title, { year: said })
    : fill(provinceSheetsTh.titleOfProvince, { year: said, province });
}

/** Letters of a title that a foot of the page has room for. */
const longestTitle = 60;

function footerOf(drawn: DrawnRollUp): PrintBlueprint["footer"] {
  const { page } = templateTh.footer;
  return {
    left: titleOf(drawn).slice(0, longestTitle).replaceAll("&", "&&"),
    center: "&A",
    right: page,
  };
}
