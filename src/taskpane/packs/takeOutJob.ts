import type { TakingOut } from "../../workbook/excel/takeTemplateOut";
import type { RememberedTemplate } from "../../workbook/excel/templateContents";
import type { Job, JobEnd } from "../jobs/jobs";
import type { BuildShell } from "./buildShell";
import { loadWithEnd } from "./loadWithEnd";
import { reopened } from "./workbookJobs";

/** Takes out what a build put in, after saying what that deletes: Excel does not undo the deletion of sheets. */
export function takeOutJob(shell: BuildShell, template: RememberedTemplate): Job {
  return {
    ...common(shell),
    async work() {
      const { lookAtTemplate, outcomeEnd } = await loadTakingOut();
      const seen = await lookAtTemplate(template);
      return seen.kind === "refused" ? outcomeEnd(shell.language, seen) : ask(shell, template, seen);
    },
  };
}

function common({ texts, say }: BuildShell): Omit<Job, "work"> {
  return {
    title: texts.packs.takingOut,
    canBeCancelled: false,
    failure: (problem) => say(texts.packs.takeOutFailed, { problem }),
  };
}

/** Cells that are named; a hundred are no help. */
const named = 5;

function ask(shell: BuildShell, template: RememberedTemplate, seen: TakingOut): JobEnd {
  const { texts, say } = shell;
  const t = texts.packs;
  const cells = seen.changed.slice(0, named).map(({ sheet, address }) => `${sheet}!${address}`);
  return {
    kind: "asks",
    title: say(t.takeOutTitle, { name: template.laoName }),
    message: [
      say(t.takeOutSheets, { count: seen.sheets.length, sheets: seen.sheets }),
      seen.changed.length === 0
        ? t.takeOutUntouched
        : say(t.takeOutEntered, { count: seen.changed.length, cells }),
      ...(seen.isInMeeting ? [t.takeOutInMeeting] : []),
    ].join("\n"),
    confirm: t.takeOutYes,
    next: { ...common(shell), work: () => takeOut(shell, template, seen) },
  };
}

async function takeOut(shell: BuildShell, template: RememberedTemplate, agreed: TakingOut): Promise<JobEnd> {
  const { packsDesk, language } = shell;
  const { takeTemplateOut, outcomeEnd } = await loadTakingOut();
  const outcome = await takeTemplateOut(template, agreed);
  if (outcome.kind === "changedSince") return ask(shell, template, outcome);
  const end = outcomeEnd(language, outcome);
  if (outcome.kind === "refused") return end;
  if (packsDesk.built.get()?.remembered === template) packsDesk.built.set(null);
  if (packsDesk.template.get() === template.book) packsDesk.template.set(null);
  packsDesk.panel.set("build");
  return reopened(shell, end);
}

type TakingOutWithEnd = typeof import("../../workbook/excel/takeTemplateOut") & typeof import("./outcomeEnd");

function loadTakingOut(): Promise<TakingOutWithEnd> {
  return loadWithEnd(import(/* webpackChunkName: "take-out" */ "../../workbook/excel/takeTemplateOut"));
}
