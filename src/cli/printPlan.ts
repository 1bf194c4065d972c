import { planSheetsTh } from "../texts/planSheets.th";
import { readIssueTexts } from "../texts/readIssueTexts";
import { fill } from "../texts/texts";
import { readIssueText } from "../words/workbook/readIssueText";
import { writeSheetsFile } from "../workbook/file/writeSheetsFile";
import { plannedYear } from "../workbook/planSheets/plannedYear";
import { planSheet, planSheetKinds, type PlanSheetKind } from "../workbook/planSheets/planSheet";
import type { SwitchName } from "./flags";
import { openYear, standInPack } from "./openYear";
import { refuse, type ExitCode, type Request } from "./request";
import { dayAsked } from "./dayAsked";
import { writeOut, type FileContent } from "./writeOut";

const flagOf: Readonly<Record<PlanSheetKind, SwitchName>> = {
  agenda: "agenda",
  byDivision: "by-division",
  report: "report",
};

/** Writes the sheets that are printed of a filled workbook's plan: those that the call names, or all. */
export async function printPlan(request: Request): Promise<ExitCode> {
  const { files, flags } = request;
  const [from = ""] = files;
  const today = dayAsked(request);
  if (!today.ok) return refuse(request, [today.trouble], 2);
  const named = planSheetKinds.filter((kind) => flags.on.has(flagOf[kind]));
  const kinds = named.length > 0 ? named : planSheetKinds;
  const wanted = { endings: [".xlsx"], sources: [from] };
  return writeOut(request, flags.values.out ?? "", wanted, () => sheetsOf(request, from, kinds, today.value));
}

async function sheetsOf(
  request: Request,
  from: string,
  kinds: readonly PlanSheetKind[],
  today: number,
): Promise<FileContent | ExitCode> {
  const standIn = await standInPack(request);
  if (!standIn.ok) return refuse(request, standIn.trouble, 1);
  const year = await openYear(request, from, standIn.value);
  if (!year.ok) return refuse(request, year.trouble, 1);
  const planned = plannedYear(year.value, today);
  const [first = "agenda"] = kinds;
  const title = fill(planSheetsTh.titles[first], { year: planned.pack.year });
  return {
    content: await writeSheetsFile({ sheets: kinds.map((kind) => planSheet(kind, planned)) }, title),
    problems: year.value.issues.map((issue) => readIssueText(readIssueTexts[request.language], issue)),
  };
}
