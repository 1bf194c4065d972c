import { contentHash, scoringHash } from "../pack/identity/hashes";
import { openNamedPack, withPack } from "./openPack";
import { asJson, say, type ExitCode, type Request } from "./request";

/** Prints both hashes: the content's changes with any word, the scoring's only with what can change a score. */
export async function hashPack(request: Request): Promise<ExitCode> {
  const [name = ""] = request.files;
  return withPack(await openNamedPack(name), request, ({ pack }) => {
    const hashes = {
      id: pack.id,
      version: pack.version,
      content: contentHash(pack),
      scoring: scoringHash(pack),
    };
    const text = request.json
      ? asJson(hashes)
      : Object.entries(hashes)
          .map(([key, value]) => `${key.padEnd(8)} ${value}`)
          .join("\n");
    return say(request.io.out, text, 0);
  });
}
