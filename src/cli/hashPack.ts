import { checkNumber } from "../pack/identity/checkNumber";
import { contentHash, scoringHash } from "../pack/identity/hashes";
import type { Pack } from "../pack/schema";
import { openNamedPack, withPack } from "./openPack";
import { asJson, say, type ExitCode, type Request } from "./request";

/**
 * Prints both hashes: the content's changes with any word, the scoring's only with what can change a score; and the number by
 * which people tell the content's one another. Of a pack with a province's own indicators, the pack they were laid over as well.
 */
export async function hashPack(request: Request): Promise<ExitCode> {
  const [name = ""] = request.files;
  return withPack(await openNamedPack(name, request.flags), request, ({ pack }) => {
    const hashes = {
      id: pack.id,
      version: pack.version,
      content: contentHash(pack),
      check: checkNumber(contentHash(pack)),
      scoring: scoringHash(pack),
    };
    const { origin } = pack;
    const text = request.json
      ? asJson({ ...hashes, ...(origin && { base: origin.base }) })
      : [...Object.entries(hashes), ...(origin ? [["base", baseName(origin.base)] as const] : [])]
          .map(([key, value]) => `${key.padEnd(8)} ${value}`)
          .join("\n");
    return say(request.io.out, text, 0);
  });
}

/** The pack that a province's own indicators were laid over. */
function baseName({ id, version, content }: NonNullable<Pack["origin"]>["base"]): string {
  return `${id} ${version} ${content}`;
}
