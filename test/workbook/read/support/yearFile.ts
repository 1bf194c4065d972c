import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Answers } from "../../../../src/answers/answers";
import type { Pack } from "../../../../src/pack/schema";
import type { Blueprint } from "../../../../src/workbook/blueprint/blueprint";
import { blueprintOf } from "../../../../src/workbook/copy/copyWithoutAddIn";
import { writeTemplateFile } from "../../../../src/workbook/file/writeTemplateFile";
import { readYearFile, type YearRead, type YearReading } from "../../../../src/workbook/read/readYear";
import { packOf, publishedExample, sao } from "../../support/example";

export const pack = packOf("lpa-2567");

/** The part of area 1's sheet. */
export const areaPart = "xl/worksheets/sheet3.xml";

export function blueprintWith(answers: Answers = publishedExample, of: Pack = pack): Blueprint {
  return blueprintOf({ pack: of, lao: sao, answers }, "saved");
}

/** A filled template as its file. */
export function yearFile(answers: Answers = publishedExample, of: Pack = pack): Promise<Uint8Array> {
  return writeTemplateFile(blueprintWith(answers, of));
}

/** The address of a named cell: C38. */
export function addressIn(blueprint: Blueprint, name: string): string {
  const found = blueprint.names.find((one) => one.name === name);
  if (!found) throw new Error(`no cell ${name}`);
  return found.range;
}

/** The same file with the text of one part changed. */
export function withPart(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`nothing was changed in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

/** The same file without a part. */
export function withoutPart(bytes: Uint8Array, part: string): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => name !== part)));
}

/** The part of the sheet on which a named cell stands. */
function partOf({ names, sheets }: Blueprint, name: string): string {
  const sheet = names.find((one) => one.name === name)?.sheet;
  return `xl/worksheets/sheet${String(sheets.findIndex((one) => one.name === sheet) + 1)}.xml`;
}

/** The published example with another content of one cell; `type` is the cell's, as XML writes it. */
export async function withCell(name: string, content: string, type = ""): Promise<Uint8Array> {
  const blueprint = blueprintWith();
  const at = addressIn(blueprint, name);
  return withPart(await yearFile(), partOf(blueprint, name), (xml) =>
    xml.replace(
      new RegExp(`<c r="${at}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`),
      `<c r="${at}"$1${type === "" ? "" : ` t="${type}"`}>${content}</c>`,
    ),
  );
}

export async function yearOf(
  bytes: Uint8Array,
  ...atHand: Parameters<typeof readYearFile> extends [unknown, ...infer Rest] ? Rest : never
): Promise<YearRead> {
  const read = await readYearFile(bytes, ...atHand);
  if (!read.ok) throw new Error(JSON.stringify(read.trouble));
  return read.value;
}

/** The codes of what stands in the way; null for a file that is read. */
export function codesOf(read: YearReading): readonly string[] | null {
  return read.ok ? null : read.trouble.map(({ code }) => code);
}
