import type { FileIssue } from "../authoring/packFromFile";
import { fail, succeed, type Outcome } from "../outcome";
import { builtInPacks } from "../pack/builtIn";
import { contentHash } from "../pack/identity/hashes";
import { overlayFrom } from "../pack/overlay/overlayFrom";
import type { Overlay, Pack } from "../pack/schema";
import { cliTexts } from "../texts/cliTexts";
import { fileIssueText } from "../words/workbook/fileIssueText";
import { openNamedPack, packProblems, takenBy, type OpenedPack } from "./openPack";
import type { Request } from "./request";

/** A province's own indicators, and what they are laid over. */
interface OwnPart {
  readonly overlay: Overlay;
  readonly base: Pack;
  readonly remarks: readonly FileIssue[];
}

/** What of an opened pack is a province's own: as its file has it, else what differs from the base; or why not, a line each. */
export async function ownPart(
  request: Request,
  { own, pack }: OpenedPack,
): Promise<Outcome<OwnPart, readonly string[]>> {
  if (own) return succeed({ ...own, remarks: [] });
  const { language, flags } = request;
  const t = cliTexts[language].overlay;
  const base = await baseOf(request, pack);
  if (!base.ok) return base;
  const province = flags.values.province ?? pack.origin?.province;
  if (province === undefined) return fail([t.provinceNeeded]);
  const split = overlayFrom(pack, base.value, province, takenBy(flags));
  return split.ok ? split : fail(split.trouble.map((issue) => fileIssueText(language, issue)));
}

/** The base that the call names, else the very one that the pack says it was made from. */
async function baseOf(
  { flags, language }: Request,
  { origin }: Pack,
): Promise<Outcome<Pack, readonly string[]>> {
  const { base: name } = flags.values;
  if (name !== undefined) {
    const opened = await openNamedPack(name, { on: flags.on, values: {} });
    return opened.ok ? succeed(opened.value.pack) : fail(packProblems(opened.trouble, language));
  }
  const found = builtInPacks.find((pack) => contentHash(pack) === origin?.base.content);
  return found ? succeed(found) : fail([cliTexts[language].overlay.baseNeeded]);
}
