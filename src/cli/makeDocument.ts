import { documentKinds, isDocumentKind } from "../document/documentKind";
import { writeDocument } from "../document/writeDocument";
import { nearest } from "../text/nearest";
import { cliTexts } from "../texts/cliTexts";
import { fill } from "../texts/texts";
import { dayAsked } from "./dayAsked";
import { openResult, rankAsked, sourcesOf } from "./openResult";
import { refuse, type ExitCode, type Request } from "./request";
import { writeOut } from "./writeOut";

/** Writes a paper of one organization's result as a .docx. */
export async function makeDocument(request: Request): Promise<ExitCode> {
  const { files, flags } = request;
  const [kind = "", file = ""] = files;
  if (!isDocumentKind(kind)) return refuse(request, [unknownKind(request, kind)], 2);
  const [rank, day] = [rankAsked(request), dayAsked(request)];
  const unread = [rank, day].flatMap((one) => (one.ok ? [] : [one.trouble]));
  if (!rank.ok || !day.ok) return refuse(request, unread, 2);
  const wanted = { endings: [".docx"], sources: sourcesOf(request, file) };
  return writeOut(request, flags.values.out ?? "", wanted, async () => {
    const opened = await openResult(request, file, rank.value);
    if (!opened.ok) return refuse(request, opened.trouble, 1);
    const { year, result, problems } = opened.value;
    return { content: await writeDocument(kind, result, { year, day: day.value }), problems };
  });
}

function unknownKind({ language }: Request, typed: string): string {
  const t = cliTexts[language];
  const near = nearest(typed, documentKinds);
  const text = fill(t.unknownDocument, { typed, kinds: documentKinds });
  return near === null ? text : `${text} ${fill(t.call.meant, { near })}`;
}
