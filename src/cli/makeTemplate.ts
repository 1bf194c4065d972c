import { writeFile } from "node:fs/promises";
import { contentHash, shortHash } from "../compare/hashes";
import { findLaoType, laoAbbreviations, laoTypes } from "../pack/laoType";
import { cliEn, cliTh } from "../texts/cliTexts";
import { fill } from "../texts/texts";
import { writeTemplateFile } from "../workbook/file/writeTemplateFile";
import { nativeCall } from "../workbook/nativeCalls";
import { buildTemplate } from "../workbook/plan/buildTemplate";
import { openPack, withPack } from "./openPack";
import { say, type Request } from "./request";

/** Writes a year's template workbook for one organization, or its native copy. */
export async function makeTemplate(request: Request): Promise<number> {
  const { io, english, usage, options } = request;
  const { pack: packName = "lpa-2567", type = "", name = "", province = "", out, native = false } = options;
  const laoType = findLaoType(type);
  if (out === undefined) return say(io.err, usage, 2);
  if (!laoType) {
    const types = laoTypes.map((one) => laoAbbreviations[one]).join(" ");
    return say(io.err, fill((english ? cliEn : cliTh).typeNeeded, { type, types }), 2);
  }
  return withPack(await openPack(packName), request, async ({ pack }) => {
    const lao = { name, type: laoType, province };
    const plan = buildTemplate(pack, lao, { packHash: shortHash(contentHash(pack)), nativeOf: nativeCall });
    await writeFile(out, await writeTemplateFile(plan, native ? "native" : "saved"));
    return say(io.out, out, 0);
  });
}
