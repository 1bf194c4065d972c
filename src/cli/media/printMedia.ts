import type { AssessedForm, ChecklistItem, MediaAssessment } from "../../media/assessMedia";
import type { Lateness } from "../../media/lateReport";
import { mediaTroubles } from "../../media/troubles";
import { isoDay } from "../../text/serialDay";
import { functionsTexts } from "../../texts/functionsTexts";
import { mediaTexts, type MediaTexts } from "../../texts/mediaTexts";
import { fill, type Language } from "../../texts/texts";
import { dayText } from "../../words/dayText";
import { mediaTroubleText } from "../../words/mediaTroubleText";
import { hanging } from "../columns";
import { asJson, refuse, say, type ExitCode, type Request } from "../request";
import { openMedia } from "./openMedia";

/** Prints both forms clause by clause, satisfaction, days late and what has to be put right. */
export async function printMedia(request: Request): Promise<ExitCode> {
  const { files, language, io, json } = request;
  const [file = ""] = files;
  const opened = await openMedia(request, file);
  if (!opened.ok) return refuse(request, opened.trouble, 1);
  const { assessment } = opened.value;
  const problems = mediaTroubles(assessment).map((one) => mediaTroubleText(language, one));
  const exitCode = problems.length > 0 ? 1 : 0;
  if (json) return say(io.out, asJson({ ...mediaData(assessment), problems }), exitCode);
  io.out(mediaLines(language, assessment).join("\n"));
  return problems.length > 0 ? say(io.err, problems.join("\n"), exitCode) : exitCode;
}

function mediaLines(language: Language, { forms, tallies }: MediaAssessment): readonly string[] {
  const t = mediaTexts[language];
  return [
    ...forms.flatMap((form) => [...formLines(language, form), ""]),
    ...tallies.map((tally, index) => tallyLine(t, tally, index + 1)),
  ];
}

function formLines(language: Language, form: AssessedForm): readonly string[] {
  const t = mediaTexts[language];
  const { asked, marks, items, lateness } = form;
  const { first, last } = asked.steps;
  return [
    fill(t.form, { form: asked.form, indicator: marks.compiled.indicator.id, first, last }),
    ...items.flatMap((item) => itemLines(t, item)),
    ...hanging("  ", latenessText(language, lateness)),
    `  ${marksText(t, form)}`,
  ];
}

const signs = { done: "✓", late: "!", open: "·" } as const;

function itemLines(t: MediaTexts, { clause, state, missing }: ChecklistItem): readonly string[] {
  const stands = state === "done" || state === "late" ? state : "open";
  const lead = `  ${signs[stands]} ${clause.id.padStart(2)}  `;
  const still = missing.length === 0 ? "" : ` ${fill(t.missingOf, { media: missing })}`;
  return hanging(lead, `${clause.text} – ${t.state[stands]}${still}`);
}

function marksText({ marks: t }: MediaTexts, { marks: { mark } }: AssessedForm): string {
  switch (mark.kind) {
    case "marks":
      return fill(t.typed, { score: mark.score, full: mark.full });
    case "unknown":
      return t.unknown;
    default:
      return t.none;
  }
}

function latenessText(language: Language, lateness: Lateness): string {
  const { lateness: t } = mediaTexts[language];
  const told = (day: number): string => dayText(day, functionsTexts[language].days.format);
  switch (lateness.kind) {
    case "notSent":
      return t.notSent;
    case "dueUnknown":
      return fill(t.dueUnknown, { sent: told(lateness.sent) });
    case "inTime":
      return fill(t.inTime, { sent: told(lateness.sent), due: told(lateness.due) });
    case "late": {
      const { workingDays: days, deduction } = lateness;
      return fill(t.late, { ...{ sent: told(lateness.sent), due: told(lateness.due) }, days, deduction });
    }
    case "holidaysMissing":
    case "holidayRefused":
      return t.unknown;
    case "refused":
      return t.refused;
  }
}

function tallyLine(
  { satisfaction: t }: MediaTexts,
  tally: MediaAssessment["tallies"][number],
  medium: number,
): string {
  if (tally === null) return fill(t.none, { medium });
  if (!tally.ok) return fill(t.refused, { medium });
  const { answers, mean } = tally.value;
  if (mean === null) return fill(t.counted, { medium, answers });
  return fill(t.mean, {
    ...{ medium, answers, most: mean.most },
    ...{ mean: mean.mean.toFixed(2), percent: mean.percent.toFixed(2) },
  });
}

/** Days as 2024-04-09. */
function mediaData({ forms, tallies, perWorkingDay }: MediaAssessment): object {
  return {
    perWorkingDay,
    forms: forms.map(({ asked, marks, items, lateness, link }) => ({
      ...{ form: asked.form, indicator: asked.indicator, link: link?.ok === true ? link.value : null },
      clauses: items.map(({ clause, state, missing }) => ({ id: clause.id, state, missing })),
      score: marks.mark.kind === "marks" ? marks.mark.score : null,
      full: marks.mark.kind === "marks" ? marks.mark.full : null,
      report: latenessData(lateness),
    })),
    satisfaction: tallies.map((tally) => (tally?.ok === true ? tally.value : null)),
  };
}

function latenessData(lateness: Lateness): object {
  return {
    kind: lateness.kind,
    due: "due" in lateness && lateness.due !== null ? isoDay(lateness.due) : null,
    sent: "sent" in lateness ? isoDay(lateness.sent) : null,
    ...(lateness.kind === "late" && {
      ...{ workingDays: lateness.workingDays, deduction: lateness.deduction },
    }),
  };
}
