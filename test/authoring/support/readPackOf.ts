import { readAuthoringWorkbook } from "../../../src/authoring/readAuthoringWorkbook";
import type { AuthoringIssue } from "../../../src/authoring/issue";
import { succeed, type Outcome } from "../../../src/outcome";
import type { Pack } from "../../../src/pack/schema";

/** The pack that an authoring workbook holds, without what else is known of it. */
export async function readPackOf(bytes: Uint8Array): Promise<Outcome<Pack, readonly AuthoringIssue[]>> {
  const read = await readAuthoringWorkbook(bytes);
  if (!read.ok) return read;
  if (read.value.kind !== "pack") throw new Error("a province's own");
  return succeed(read.value.pack);
}
