import { z } from "zod";
import { fail, succeed, type Outcome } from "../outcome";
import { checkNumber } from "./identity/checkNumber";
import { contentHash } from "./identity/hashes";
import { packIssue, type PackIssue } from "./issue";
import { isLaterVersion } from "./laterVersion";
import { overlaySchema, packSchema, type Pack } from "./schema";

/** What a file says of itself that one office hands out to others. */
export interface Handout {
  /** The hash of the pack's content when the file was made. */
  readonly content: string;
  /** The pack that this one is to be used instead of. */
  readonly since?: { readonly id: string; readonly version: string; readonly content: string } | undefined;
}

const { id, version } = packSchema.shape;
const { content } = overlaySchema.shape.base.unwrap().shape;

/** A pack as a file holds it: what is handed out is a pack that says beside what it was when it was sent. */
export const packInFileSchema = packSchema.extend({
  handout: z
    .strictObject({ content, since: z.strictObject({ id, version, content }).optional() })
    .optional()
    .describe("Of a file that is handed out: what it was when it was made; `lpa pack handout` writes it"),
});

/** A pack beside what its file says of its being handed out; null for any other file. */
export interface PackInFile {
  readonly pack: Pack;
  readonly handout: Handout | null;
}

/** That a handed-out pack is not what was sent. */
export function checkHandout({ pack, handout }: PackInFile): readonly PackIssue[] {
  if (!handout || handout.content === contentHash(pack)) return [];
  const [sent, found] = [handout.content, contentHash(pack)].map(checkNumber);
  const values = { id: pack.id, version: pack.version, sent: sent ?? "", found: found ?? "" };
  return [packIssue("handoutEdited", values, "")];
}

/**
 * The file by which a pack is handed out, as JSON text.
 *
 * @param since What it is to be used instead of: another version of it, or another pack; null where that is not said.
 */
export function handOut(pack: Pack, since: Pack | null): Outcome<string, readonly PackIssue[]> {
  const issues = since ? checkSince(pack, since) : [];
  if (issues.length > 0) return fail(issues);
  const handout: Handout = {
    content: contentHash(pack),
    ...(since && { since: { id: since.id, version: since.version, content: contentHash(since) } }),
  };
  // The schema beside the file that was read is not beside the one that is sent.
  const sent = { handout, ...pack, $schema: undefined };
  return succeed(`${JSON.stringify(sent, null, 2)}\n`);
}

/** Offices tell versions of one pack apart by their numbers. */
function checkSince(pack: Pack, since: Pack): readonly PackIssue[] {
  if (contentHash(pack) === contentHash(since))
    return [packIssue("handoutUnchanged", { id: pack.id, version: pack.version }, "")];
  if (pack.id !== since.id || isLaterVersion(pack.version, since.version)) return [];
  const values = { id: pack.id, version: pack.version, since: since.version };
  return [packIssue("versionNotRaised", values, "version")];
}
