import { strFromU8, strToU8, zipSync } from "fflate";
import { inflateEntry } from "../src/zip/inflateEntry";
import { joinEntries } from "../src/zip/joinEntries";
import { listEntries, type ZipEntry } from "../src/zip/zipEntries";
import { madeUpProvince, madeUpWorkbook } from "../test/support/madeUpProvince";
import { syntheticPack } from "./syntheticPack";

export interface ProvinceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Which of the files that differ in the organization's name alone, from 0. */
  readonly copy: number;
}

/** Filled workbooks of 70 indicators and 500 clauses. @param written How many are written whole; the others are copies. */
export async function* provinceFiles(written: number, copies: number): AsyncGenerator<ProvinceFile> {
  const pack = syntheticPack({ indicators: 70, clauses: 500, seed: 1 });
  for (const one of madeUpProvince(pack, written)) {
    const whole = await madeUpWorkbook(pack, one);
    for (let copy = 0; copy < copies; copy += 1) {
      const name = `${one.lao.name}แห่งที่${String(copy)}`;
      yield { name: `${name}.xlsx`, bytes: renamed(whole, one.lao.name, name), copy };
    }
  }
}

function renamed(file: Uint8Array, from: string, to: string): Uint8Array {
  const entries = listEntries(file) ?? [];
  const part = "xl/sharedStrings.xml";
  const text = strFromU8(unpack(entries.find(({ name }) => name === part))).replace(`>${from}<`, `>${to}<`);
  const [edited] = listEntries(zipSync({ [part]: strToU8(text) })) ?? [];
  return joinEntries([...entries.filter(({ name }) => name !== part), ...(edited ? [edited] : [])]);
}

function unpack(entry: ZipEntry | undefined): Uint8Array {
  const part = entry && inflateEntry(entry, Infinity);
  if (!(part instanceof Uint8Array)) throw new Error("a part does not unpack");
  return part;
}
