import { laoAbbreviations, laoTypes } from "../../pack/laoType";
import { listWithItems } from "../../pack/outline";
import type { Pack, Unit } from "../../pack/schema";
import { rowHeight } from "../../text/rowHeight";
import { fill } from "../../texts/texts";
import { templateTh } from "../../texts/template.th";
import { block, onSheet } from "../cells/cellRange";
import type { Entered } from "../../answers/answers";
import { blank, entered, text } from "./content";
import type { Context, SettingCells } from "./context";
import { bookName, type BookCell } from "../cells/names";
import type { Content } from "./blueprint";
import { SheetBuilder, type Ref } from "./sheetBuilder";
import type { StyleName } from "./styles";

const t = templateTh.settings;

/** Divisions that can be written down for the drop-down of the work plan. */
const divisionRows = 12;

const noteWidth = 36;

/** Room for the longest stamp of a freeze, which comes later. */
const stampHeight = rowHeight([["ก".repeat(110), 40]]);

/** The areas whose marks are typed, as a sentence names them; "" where there is none. */
function typedAreasOf({ areas }: Pack): string {
  const typed = areas.filter(({ units }) => !hasIndicators(units));
  return typed.map(({ id }) => fill(templateTh.sheets.area, { area: id })).join(" ");
}

function hasIndicators(units: readonly Unit[]): boolean {
  return units.some(({ indicators, units: inner = [] }) => indicators.length > 0 || hasIndicators(inner));
}

export function settingsSheet(context: Context): {
  readonly sheet: SheetBuilder;
  readonly cells: SettingCells;
} {
  const { pack, lao, options } = context;
  const sheet = new SheetBuilder(context.sheetNames.settings, [28, 40, noteWidth], "portrait");
  sheet.put(1, 1, text(t.title), "title");
  sheet.height(1, 34);
  sheet.put(2, 1, text(t.guide), "note");
  sheet.merge(2, 1, 2, 3);
  const varied = listWithItems(pack).some(({ indicator }) => indicator.variants);
  const put = (label: string, value: Content, style: StyleName, name?: BookCell): Ref => {
    const row = sheet.next;
    sheet.put(row, 1, text(label), "label");
    const ref = sheet.put(row, 2, value, style, name && bookName(name));
    sheet.fit(row);
    return ref;
  };
  sheet.next = 4;
  const laoName = put(t.laoName, text(lao.name), "inputText", "LAO_NAME");
  const typed = typedAreasOf(pack);
  const ofFullMarks = typed === "" ? t.typeNote : fill(t.typeNoteTyped, { areas: typed });
  const typeNote = varied ? `${ofFullMarks} ${t.typeNoteVariants}` : ofFullMarks;
  const laoType = put(t.laoType, text(laoAbbreviations[lao.type]), "inputText", "LAO_TYPE");
  putBeside(sheet, laoType.row, typeNote);
  const words = laoTypes.map((type) => laoAbbreviations[type]);
  sheet.validate({ kind: "list", range: laoType.here, words, message: t.typeMessage });
  put(t.province, text(lao.province), "inputText", "PROVINCE");
  put(t.district, text(lao.district ?? ""), "inputText", "DISTRICT");
  put(t.year, text(String(pack.year)), "text", "YEAR");
  put(t.fiscalYear, text(String(pack.fiscalYear)), "text");
  const packId = put(t.pack, text(pack.id), "text", "PACK_ID");
  put(t.packTitle, text(pack.title.th), "text");
  put(t.version, text(pack.version), "text", "PACK_VERSION");
  put(t.hash, text(options.packHash ?? ""), "text", "PACK_HASH");
  const { row: frozen } = put(t.frozen, blank, "text", "FROZEN");
  sheet.height(frozen, stampHeight);
  const divisions = putDivisions(sheet, context.answers.divisions ?? []);
  return { sheet, cells: { sheet: sheet.name, laoName, laoType, packId, divisions } };
}

/** A note beside a row and as many below as it needs, so that none of them is higher than its own cells. */
function putBeside(sheet: SheetBuilder, row: number, note: string): void {
  const rows = Math.ceil(rowHeight([[note, noteWidth]]) / rowHeight([]));
  sheet.put(row, 3, text(note), "note");
  if (rows > 1) sheet.merge(row, 3, row + rows - 1, 3);
}

function putDivisions(sheet: SheetBuilder, divisions: readonly Entered[]): string {
  const header = sheet.next + 1;
  sheet.put(header, 1, text(t.divisions), "heading");
  sheet.put(header, 2, blank, "heading");
  sheet.merge(header, 1, header, 2);
  sheet.height(header, 30);
  const last = header + Math.max(divisionRows, divisions.length);
  for (let row = header + 1; row <= last; row += 1) {
    sheet.put(row, 1, entered(divisions[row - header - 1]), "inputText");
    sheet.fit(row);
  }
  const range = block(header + 1, 1, last, 1);
  sheet.nameRange(bookName("DIVISIONS"), range);
  return onSheet(sheet.name, range);
}
