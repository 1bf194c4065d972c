import { checkRules } from "../check/checkYear";
import { checkWorkbook } from "../check/checkWorkbook";
import { succeed, type Outcome } from "../outcome";
import { builtInPacks } from "../pack/builtIn";
import { checkTexts } from "../texts/checkTexts";
import { checkFindingWords } from "../words/workbook/checkFindingText";
import type { YearRead } from "../workbook/read/readYear";
import { openYear, standInPack } from "./openYear";
import { printCheck, printRules, type CheckedWorkbook } from "./printCheck";
import { asJson, refuse, say, type ExitCode, type Request } from "./request";
import { todayAsked } from "./todayAsked";

/** One workbook of the call. */
interface Checked {
  readonly name: string;
  readonly workbook: Outcome<CheckedWorkbook, readonly string[]>;
}

/** Prints what is to be looked at in filled workbooks before they are sent; fails where something is wrong in one. */
export async function checkWorkbooks(request: Request): Promise<ExitCode> {
  if (request.flags.on.has("rules")) return listRules(request);
  const today = todayAsked(request);
  if (!today.ok) return refuse(request, [today.trouble], 2);
  const standIn = await standInPack(request);
  if (!standIn.ok) return refuse(request, standIn.trouble, 1);
  const checked: Checked[] = [];
  for (const name of request.files) {
    const year = await openYear(request, name, standIn.value);
    checked.push({ name, workbook: year.ok ? succeed(check(year.value, today.value)) : year });
  }
  const isSound = checked.every(
    ({ workbook }) => workbook.ok && workbook.value.findings.every(({ severity }) => severity !== "error"),
  );
  return (request.json ? answerData : answerText)(request, checked, isSound ? 0 : 1);
}

function check(year: YearRead, today: number): CheckedWorkbook {
  return { year, today, findings: checkWorkbook(year, today, builtInPacks) };
}

/** One workbook's findings as they are; of several a list, each with its file. */
function answerData(request: Request, checked: readonly Checked[], exitCode: ExitCode): ExitCode {
  const data = checked.map(({ workbook }) =>
    workbook.ok ? checkData(request, workbook.value) : { problems: workbook.trouble },
  );
  const [only] = data;
  if (only && data.length === 1) return say(request.io.out, asJson(only), exitCode);
  const named = checked.map(({ name }, index) => ({ file: name, ...data[index] }));
  return say(request.io.out, asJson(named), exitCode);
}

function checkData({ language }: Request, { year, today, findings }: CheckedWorkbook): object {
  const { pack, lao, marks } = year;
  return {
    ...{ pack: { id: pack.id, version: pack.version }, lao, today, progress: marks.total.progress },
    findings: findings.map((finding) => {
      const { code, severity, subject, cell, values } = finding;
      const { what, remedy } = checkFindingWords(language, finding);
      return { code, severity, ...subject, cell, values, what, remedy };
    }),
  };
}

function answerText({ io, language }: Request, checked: readonly Checked[], exitCode: ExitCode): ExitCode {
  checked.forEach(({ name, workbook }, index) => {
    if (index > 0) io.out("");
    if (checked.length > 1) io.out(`== ${name} ==`);
    if (workbook.ok) io.out(printCheck(workbook.value, language));
    else io.err(workbook.trouble.join("\n"));
  });
  return exitCode;
}

function listRules({ io, json, language }: Request): ExitCode {
  const { finding: texts } = checkTexts[language];
  const rules = checkRules.map(({ code, severity }) => {
    const { rule, remedy } = texts[code];
    return { code, severity, rule, remedy };
  });
  return say(io.out, json ? asJson({ rules }) : printRules(rules, language), 0);
}
