import type { Lao } from "../../answers/lao";
import type { Pack } from "../../pack/schema";
import type { AddedTemplate } from "../../workbook/excel/addedTemplate";
import { inExcel } from "../../workbook/excel/inExcel";
import { listTemplates, type ListedTemplate } from "../../workbook/excel/listTemplates";
import { bookOfMeeting, readMeetingSetting } from "../../workbook/excel/meetingSetting";
import type { RememberedTemplate } from "../../workbook/excel/templateContents";
import { replacedBy } from "../desk/packList";
import type { Job, JobControl, JobEnd } from "../jobs/jobs";
import { afterBuilding } from "./afterBuilding";
import type { BuildShell } from "./buildShell";
import { loadWithEnd } from "./loadWithEnd";
import { reopened } from "./workbookJobs";

/** Puts the year's template into the open workbook; asks first where it has one, or is scored by another pack. */
export function buildJob(shell: BuildShell, pack: Pack, lao: Lao): Job {
  return {
    ...common(shell),
    async work(control) {
      const [templates, meeting] = [await inExcel(listTemplates), await readMeetingSetting()];
      const reasons = reasonsToAsk(shell, pack, templates, bookOfMeeting(meeting));
      if (reasons.length === 0) return build(shell, pack, lao, control);
      const { buildAnotherTitle, buildInPackTitle, buildAnotherYes, buildHere } = shell.texts.packs;
      const isAnother = templates.length > 0;
      return {
        kind: "asks",
        title: isAnother ? buildAnotherTitle : buildInPackTitle,
        message: reasons.join("\n"),
        confirm: isAnother ? buildAnotherYes : buildHere,
        next: { ...common(shell), work: (next) => build(shell, pack, lao, next) },
      };
    },
  };
}

function common({ texts, say }: BuildShell): Omit<Job, "work"> {
  return {
    title: texts.packs.building,
    canBeCancelled: true,
    failure: (problem) => say(texts.packs.buildFailed, { problem }),
  };
}

/** What an officer may not expect of another template; nothing in a workbook without one. */
function reasonsToAsk(
  { texts, say, packs }: BuildShell,
  pack: Pack,
  templates: readonly ListedTemplate[],
  meeting: number | null,
): readonly string[] {
  const t = texts.packs;
  const names = templates.map(({ laoName, packId }) => say(t.templateNamed, { name: laoName, pack: packId }));
  const met = templates.find(({ number }) => number === meeting);
  const replaced = replacedBy(packs.get(), pack);
  return [
    ...(names.length > 0 ? [say(t.buildAnother, { names })] : []),
    ...(met ? [say(t.buildInMeeting, { name: met.laoName })] : []),
    ...(replaced ? [say(t.buildOtherPack, { from: replaced.id, to: pack.id, version: pack.version })] : []),
  ];
}

async function build(
  shell: BuildShell,
  pack: Pack,
  lao: Lao,
  { progress, signal }: JobControl,
): Promise<JobEnd> {
  const { texts, say, language, packsDesk } = shell;
  const { buildInWorkbook, outcomeEnd } = await loadWithEnd(
    import(/* webpackChunkName: "build" */ "../../workbook/excel/buildInWorkbook"),
  );
  const outcome = await buildInWorkbook(
    { pack, lao },
    {
      signal,
      progress(done, of) {
        progress(of === 0 ? 0 : done / of);
      },
    },
  );
  const end = outcomeEnd(language, outcome);
  if (outcome.kind !== "built") return end;
  const built = { added: outcome.added, remembered: await remember(outcome.added) };
  packsDesk.built.set(built);
  packsDesk.panel.set(null);
  // A meeting under way goes on over its own template until somebody chooses the new one.
  if (bookOfMeeting(await readMeetingSetting()) === null) packsDesk.template.set(outcome.added.book);
  const sheets = say(texts.packs.builtSheets, { sheets: outcome.sheets });
  return reopened(shell, {
    kind: "done",
    message: `${end.message}\n${sheets}`,
    actions: afterBuilding(shell, built),
  });
}

/** A template that can't be read back stays all the same; it only can't be taken out at one press. */
async function remember(added: AddedTemplate): Promise<RememberedTemplate | null> {
  try {
    const { rememberTemplate } = await import(
      /* webpackChunkName: "build" */ "../../workbook/excel/templateContents"
    );
    return await rememberTemplate(added);
  } catch {
    return null;
  }
}
