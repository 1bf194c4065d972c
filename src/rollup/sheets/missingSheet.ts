import type { ReceivedLaos } from "../../province/expected";
import { provinceSheetsTh } from "../../texts/provinceSheets.th";
import { fill } from "../../texts/texts";
import type { SheetBuilder } from "../../workbook/blueprint/sheetBuilder";
import type { DrawnRollUp } from "../drawn";
import { laoCells, typeWord } from "./laoCells";
import { beginTableSheet, codeCell, putTableHeading, putLine, putTable, textCell } from "./tableSheet";

const t = provinceSheetsTh.missing;

/** Who was expected and has not sent a workbook that counts. */
export function missingSheet({ rollUp: { received } }: DrawnRollUp): SheetBuilder {
  const guide = received
    ? fill(t.guide, { expected: received.expected, received: received.expected - received.missing.length })
    : t.noList;
  const sheet = beginTableSheet(
    provinceSheetsTh.sheets.missing,
    [12, 44, 14, 28],
    { title: t.title, guide },
    "portrait",
  );
  if (received) putReceived(sheet, received);
  return sheet;
}

function putReceived(sheet: SheetBuilder, { missing, unexpected, unclear }: ReceivedLaos): void {
  const { line, lao, type, district } = t.columns;
  putTable(
    sheet,
    [line, lao, type, district],
    missing.map((one) => [
      codeCell(String(one.line)),
      textCell(one.name),
      codeCell(typeWord(one.type)),
      textCell(one.district ?? ""),
    ]),
  );
  if (missing.length === 0) putLine(sheet, sheet.next, t.none, "note");
  if (unexpected.length > 0) {
    putTableHeading(sheet, t.unexpected);
    putTable(
      sheet,
      ["", lao, type, district],
      unexpected.map((one) => [codeCell(""), ...laoCells(one.lao)]),
    );
  }
  if (unclear.length === 0) return;
  putTableHeading(sheet, t.unclear);
  for (const { expected, mayBe } of unclear) {
    const laos = mayBe.map(({ lao: own }) => [own.name, own.district ?? ""].join(" ").trim());
    putLine(sheet, sheet.next, fill(t.unclearLine, { name: expected.name, laos }), "text");
  }
}
