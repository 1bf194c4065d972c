import { contentHash } from "../../pack/identity/hashes";
import { shortHash } from "../../pack/identity/shortHash";
import { writeTemplateFile } from "../file/writeTemplateFile";
import { nativeCall } from "../native/nativeCalls";
import { buildTemplate } from "../blueprint/buildTemplate";
import type { Dialect } from "../blueprint/formulaText";
import type { Blueprint } from "../blueprint/blueprint";
import type { YearRead } from "../read/readYear";

/** What a filled workbook was made from, and everything that was entered in it. */
export type Filled = Pick<YearRead, "pack" | "lao" | "answers"> & Partial<Pick<YearRead, "review">>;

/**
 * A filled workbook made anew for people without the add-in: the same entries and the same marks, in formulas that
 * Excel 2010 and later, Excel for iPad and LibreOffice calculate by themselves. Sheets of the officer's own stay behind.
 */
export function copyWithoutAddIn(filled: Filled): Promise<Uint8Array> {
  return writeTemplateFile(blueprintOf(filled, "native"), "native");
}

/** The blueprint of a template, blank or filled, as a file of the dialect is written from. */
export function blueprintOf(
  { pack, lao, answers, review }: Omit<Filled, "answers"> & Partial<Filled>,
  dialect: Exclude<Dialect, "open">,
): Blueprint {
  return buildTemplate(pack, lao, {
    packHash: shortHash(contentHash(pack)),
    ...(dialect === "native" && { nativeOf: nativeCall }),
    ...(answers && { answers }),
    ...(review && { review }),
  });
}
