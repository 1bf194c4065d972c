import type { WriteSheet } from "hucre/xlsx";
import type { AuthoringTexts } from "../texts/authoringTexts";
import { fieldHeaders, fieldRows, fieldsShown, fieldWidths } from "./fieldRows";
import type { PackRow } from "./packRows";
import { page } from "./tableSheet";

/** The sheet Pack: a row for each field, with its name, its value, and what to write. */
export function packSheet(pack: PackRow, texts: AuthoringTexts): WriteSheet {
  const { cells, heights, validations } = fieldRows("Pack", fieldsShown("Pack", pack), pack, texts, 1);
  return {
    name: "Pack",
    columns: fieldWidths.map((width) => ({ width })),
    cells: new Map([...fieldHeaders(texts, 0), ...cells]),
    rowDefs: new Map(heights),
    dataValidations: validations,
    freezePane: { rows: 1 },
    pageSetup: page,
    view: { tabColor: { rgb: "185C37" } },
  };
}
