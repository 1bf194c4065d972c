import { comparePacks } from "../compare/comparePacks";
import { openErrors } from "../lint/openErrors";
import { handOut } from "../pack/handout";
import { checkNumber } from "../pack/identity/checkNumber";
import { contentHash, scoringHash } from "../pack/identity/hashes";
import type { Pack } from "../pack/schema";
import { handoutTexts } from "../texts/handoutTexts";
import { packIssueTexts } from "../texts/packIssueTexts";
import { fill } from "../texts/texts";
import { packIssueText } from "../words/packIssueText";
import { fileIssueText } from "../words/workbook/fileIssueText";
import { comparisonText } from "./diffPacks";
import { openNamedPack, withPack, type OpenedPack } from "./openPack";
import { refuse, type ExitCode, type Request } from "./request";
import { writeOut } from "./writeOut";

/** Writes the file by which a pack is handed out to offices; with the pack it replaces, tells what changed since. */
export async function handOutPack(request: Request): Promise<ExitCode> {
  const { flags, files } = request;
  const [name = ""] = files;
  const { since } = flags.values;
  return withPack(await openNamedPack(name, flags), request, async (opened) => {
    if (since === undefined) return write(request, opened, null);
    return withPack(await openNamedPack(since, flags), request, (before) => write(request, opened, before));
  });
}

async function write(request: Request, opened: OpenedPack, before: OpenedPack | null): Promise<ExitCode> {
  const { language, flags } = request;
  const { pack, remarks } = opened;
  const since = before?.pack ?? null;
  const { base } = flags.values;
  const sources = [opened.file, before?.file, base].flatMap((file) => file ?? []);
  return writeOut(request, flags.values.out ?? "", { endings: [".json"], sources }, () => {
    const made = sendable(request, pack, since);
    if (typeof made === "number") return Promise.resolve(made);
    const lines = [
      ...remarks.map((issue) => fileIssueText(language, issue)),
      ...accountOf(request, pack, since),
    ];
    return Promise.resolve({ content: made, problems: [], told: { lines, data: dataOf(pack, since) } });
  });
}

/** The file's text, or an exit code after it was told why there is none. */
function sendable(request: Request, pack: Pack, since: Pack | null): string | ExitCode {
  const { language } = request;
  const { length: count } = openErrors(pack);
  if (count > 0) return refuse(request, [fill(handoutTexts[language].faults, { count })], 1);
  const made = handOut(pack, since);
  if (made.ok) return made.value;
  return refuse(
    request,
    made.trouble.map((issue) => packIssueText(packIssueTexts[language], issue)),
    1,
  );
}

function accountOf({ language }: Request, pack: Pack, since: Pack | null): readonly string[] {
  const t = handoutTexts[language];
  const { id, version, year } = pack;
  return [
    fill(t.pack, { id, version, year }),
    fill(t.number, { number: checkNumber(contentHash(pack)) }),
    t.tellNumber,
    ...(since ? ["", comparisonText(language, comparePacks(since, pack))] : []),
  ];
}

function dataOf(pack: Pack, since: Pack | null): object {
  const content = contentHash(pack);
  return {
    ...{ id: pack.id, version: pack.version, year: pack.year },
    ...{ content, scoring: scoringHash(pack), check: checkNumber(content) },
    ...(since && { comparison: comparePacks(since, pack) }),
  };
}
