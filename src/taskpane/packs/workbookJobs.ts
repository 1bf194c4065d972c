import type { Pack } from "../../pack/schema";
import { problemOf } from "../../workbook/excel/inExcel";
import { bookOfMeeting, readMeetingSetting } from "../../workbook/excel/meetingSetting";
import { momentOf } from "../clock";
import type { Job, JobEnd } from "../jobs/jobs";
import type { Shell } from "../shell";
import { loadWithEnd } from "./loadWithEnd";

/** What a job on the workbook stands on. */
export type JobShell = Pick<Shell, "texts" | "say" | "language" | "reopenPacks">;

/** Makes a pack the one that the workbook is scored by. */
export function choosePackJob(shell: JobShell, pack: Pack): Job {
  const { texts, say, language } = shell;
  return {
    title: texts.packs.choosing,
    canBeCancelled: false,
    async work() {
      const { keepPackInWorkbook, outcomeEnd } = await loadWithEnd(
        import(/* webpackChunkName: "workbook-packs" */ "../../workbook/excel/keepPack"),
      );
      const outcome = await keepPackInWorkbook(pack);
      const end = outcomeEnd(language, outcome);
      return outcome.kind === "kept" ? reopened(shell, end) : end;
    },
    failure: (problem) => say(texts.packs.chooseFailed, { problem }),
  };
}

/** Lets formulas and pane follow what was done; where they can't, it is done all the same and must not be done again. */
export async function reopened({ texts, say, reopenPacks }: JobShell, end: JobEnd): Promise<JobEnd> {
  try {
    await reopenPacks();
    return end;
  } catch (thrown) {
    return {
      ...end,
      message: `${end.message}\n${say(texts.packs.notReopened, { problem: problemOf(thrown) })}`,
    };
  }
}

/** Reads the workbook's packs again and calculates everything. */
export function recalculateJob({ texts, say, reopenPacks }: JobShell): Job {
  return {
    title: texts.packs.recalculating,
    canBeCancelled: false,
    async work() {
      await reopenPacks();
      return { kind: "done", message: texts.packs.recalculated };
    },
    failure: (problem) => say(texts.packs.recalculateFailed, { problem }),
  };
}

/** Writes broken formulas of the add-in again. */
export function repairJob({ texts, say, language }: JobShell): Job {
  return {
    title: texts.packs.repairing,
    canBeCancelled: false,
    async work() {
      const { repairFormulas, outcomeEnd } = await loadWithEnd(
        import(/* webpackChunkName: "repair" */ "../../workbook/excel/repairFormulas"),
      );
      return outcomeEnd(language, await repairFormulas());
    },
    failure: (problem) => say(texts.packs.repairFailed, { problem }),
  };
}

/**
 * Turns a template's formulas into values, after that was agreed to.
 *
 * @param template Its number; null for the newest.
 */
export function freezeJob(shell: JobShell, now: () => Date, template: number | null): Job {
  const { texts, say } = shell;
  const t = texts.packs;
  return {
    title: t.freezing,
    canBeCancelled: false,
    async work() {
      const inMeeting = bookOfMeeting(await readMeetingSetting()) !== null;
      return {
        kind: "asks",
        title: t.freezeTitle,
        message: [t.freezeAsk, ...(inMeeting ? [t.freezeInMeeting] : [])].join("\n"),
        confirm: t.freezeYes,
        next: freezeNowJob(shell, now, template),
      };
    },
    failure: (problem) => say(t.freezeFailed, { problem }),
  };
}

function freezeNowJob({ texts, say, language }: JobShell, now: () => Date, template: number | null): Job {
  return {
    title: texts.packs.freezing,
    canBeCancelled: false,
    async work() {
      const { freezeToValues, outcomeEnd } = await loadWithEnd(
        import(/* webpackChunkName: "freeze" */ "../../workbook/excel/freezeToValues"),
      );
      return outcomeEnd(language, await freezeToValues(momentOf(now()), template));
    },
    failure: (problem) => say(texts.packs.freezeFailed, { problem }),
  };
}
