import { TagReader, type XmlPart } from "./tagReader";
import { unsoundPart } from "./xlsxIssue";

/** What a workbook's own part says. */
export interface WorkbookOutline {
  readonly sheets: readonly { readonly name: string; readonly relationship: string }[];
  /** The workbook's own names, not those of a single sheet, with what they stand for. */
  readonly names: ReadonlyMap<string, string>;
  /** Days are counted from 1904, as old Macs did. */
  readonly is1904: boolean;
}

/** @throws UnsoundXlsx where the part is no sound XML, or has a name twice, of which nobody could tell which is meant. */
export function readOutline(part: XmlPart): WorkbookOutline {
  const reader = new TagReader(part, "workbook");
  const sheets: { name: string; relationship: string }[] = [];
  const names = new Map<string, string>();
  const known = new Set<string>();
  let is1904 = false;
  let name: string | null = null;
  while (reader.next()) {
    if (reader.name === "workbookPr" && !reader.isEnd)
      is1904 = /^(1|true|on)$/i.test(reader.attribute("date1904") ?? "");
    if (reader.name === "sheet" && !reader.isEnd)
      sheets.push({ name: reader.attribute("name") ?? "", relationship: reader.attribute("id") ?? "" });
    if (reader.name !== "definedName") continue;
    if (reader.isEnd && name !== null) {
      if (known.has(name.toLowerCase())) throw unsoundPart(part.name, "twice", name.slice(0, 255));
      known.add(name.toLowerCase());
      names.set(name, reader.textBefore());
    }
    name = reader.isEnd || reader.attribute("localSheetId") !== null ? null : reader.attribute("name");
  }
  return { sheets, names, is1904 };
}

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: worksheet, sharedStrings, officeDocument. */
  readonly type: string;
  /** As it is written: a part's place beside its owner, or an address outside the file. */
  readonly written: string;
  /** The part's name in the zip. */
  readonly target: string;
}

/** @param folder Where relative targets begin: "xl/" for the workbook's. */
export function readRelationships(part: XmlPart, folder: string): readonly Relationship[] {
  const reader = new TagReader(part, "Relationships");
  const found: Relationship[] = [];
  while (reader.next()) {
    if (reader.name !== "Relationship" || reader.isEnd) continue;
    const type = reader.attribute("Type") ?? "";
    const written = reader.attribute("Target") ?? "";
    found.push({
      id: reader.attribute("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      written,
      target: resolve(written.replaceAll("\\", "/"), folder),
    });
  }
  return found;
}

function resolve(target: string, folder: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/"))
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  return steps.join("/");
}
