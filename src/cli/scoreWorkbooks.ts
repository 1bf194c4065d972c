import { contentHash } from "../pack/identity/hashes";
import type { Pack } from "../pack/schema";
import { cliTexts } from "../texts/cliTexts";
import { fill } from "../texts/texts";
import { openYear, standInPack, type OpenedYear } from "./openYear";
import { printYear } from "./printYear";
import { asJson, refuse, say, type ExitCode, type Request } from "./request";
import { problemsOf } from "./troubles";
import { yearData } from "./yearData";

/** One workbook of the call. */
interface Scored {
  readonly name: string;
  readonly year: OpenedYear;
}

/** Prints the results of filled workbooks, scored again from their answers; fails where one of them has trouble. */
export async function scoreWorkbooks(request: Request): Promise<ExitCode> {
  const standIn = await standInPack(request);
  if (!standIn.ok) return refuse(request, standIn.trouble, 1);
  const scored: Scored[] = [];
  for (const name of request.files) scored.push({ name, year: await openYear(request, name, standIn.value) });
  const isSound = scored.every(
    ({ year }) => year.ok && problemsOf(year.value, request.language).length === 0,
  );
  const exitCode = isSound ? 0 : 1;
  return request.json
    ? answerData(request, scored, exitCode)
    : answerText(request, scored, standIn.value, exitCode);
}

/** One workbook's results as they are; of several a list, each with its file. */
function answerData(
  { io, flags, language }: Request,
  scored: readonly Scored[],
  exitCode: ExitCode,
): ExitCode {
  const data = scored.map(({ year }) =>
    year.ok ? yearData(year.value, language, flags.on.has("with-pack")) : { problems: year.trouble },
  );
  const [only] = data;
  if (only && data.length === 1) return say(io.out, asJson(only), exitCode);
  return say(io.out, asJson(scored.map(({ name }, index) => ({ file: name, ...data[index] }))), exitCode);
}

function answerText(
  { io, language }: Request,
  scored: readonly Scored[],
  standIn: Pack | null,
  exitCode: ExitCode,
): ExitCode {
  const { ownPack } = cliTexts[language].year;
  scored.forEach(({ name, year }, index) => {
    if (index > 0) io.out("");
    if (scored.length > 1) io.out(`== ${name} ==`);
    if (!year.ok) {
      io.err(year.trouble.join("\n"));
      return;
    }
    if (standIn && contentHash(standIn) !== contentHash(year.value.pack))
      io.err(fill(ownPack, { given: standIn.id }));
    io.out(printYear(year.value, language));
  });
  return exitCode;
}
