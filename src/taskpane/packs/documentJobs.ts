import type { DocumentKind } from "../../document/documentKind";
import type { PictureSize } from "../../picture/canvas";
import type { Pack } from "../../pack/schema";
import { documentsTexts } from "../../texts/pane/documentsTexts";
import { base64Of } from "../../workbook/excel/base64Of";
import { putPicture } from "../../workbook/excel/putPicture";
import { today } from "../clock";
import { giveMade } from "../desk/giveMade";
import type { Job, JobEnd } from "../jobs/jobs";
import type { Shell } from "../shell";
import type { FileShell } from "./fileJobs";
import { resultOfWorkbook, type ResultRead, type ResultWish } from "./resultOfWorkbook";

type DocumentShell = FileShell & Pick<Shell, "language">;

/** What papers and pictures are made from. */
export interface ResultSource {
  readonly wish: ResultWish;
  /** The packs by which the workbook's formulas are answered. */
  readonly packs: readonly Pack[];
}

/** Makes a paper of the result as a .docx. */
export function documentJob(shell: DocumentShell, kind: DocumentKind, source: ResultSource): Job {
  return resultJob(shell, source, async ({ result, year }) => {
    const { writeDocument } = await import(
      /* webpackChunkName: "documents" */ "../../document/writeDocument"
    );
    const bytes = await writeDocument(kind, result, { year, day: today() });
    const name = documentsTexts.th.documents[kind];
    return fileEnd(shell, giveMade(shell, [name, ...nameOf(result)], bytes, "documents", "docx"));
  });
}

/** Makes the picture of the result as a .png. */
export function pictureFileJob(shell: DocumentShell, size: PictureSize, source: ResultSource): Job {
  return resultJob(shell, source, async ({ result }) => {
    const { laoPicture, paintPicture } = await loadPicture();
    const bytes = await paintPicture(laoPicture(result, size), size);
    const name = documentsTexts.th.pictureSheet;
    return fileEnd(shell, giveMade(shell, [name, ...nameOf(result)], bytes, "documents", "png"));
  });
}

/** Puts the picture of the result into a new sheet. */
export function pictureSheetJob(shell: DocumentShell, size: PictureSize, source: ResultSource): Job {
  const { say, language } = shell;
  const t = documentsTexts[language];
  return resultJob(shell, source, async ({ result }) => {
    const { laoPicture, paintPicture, pictureDescription } = await loadPicture();
    const bytes = await paintPicture(laoPicture(result, size), size);
    const outcome = await putPicture({
      base64: base64Of(bytes),
      sheetName: documentsTexts.th.pictureSheet,
      described: pictureDescription(result),
    });
    switch (outcome.kind) {
      case "placed":
        return { kind: "done", message: say(t.placed, { sheet: outcome.sheet }) };
      case "tooOld":
        return { kind: "failed", message: say(t.tooOld, { sets: outcome.sets }) };
      case "failed":
        return { kind: "failed", message: say(t.notPlaced, { problem: outcome.problem }) };
    }
  });
}

async function loadPicture(): Promise<
  typeof import("../../picture/laoPicture") & typeof import("../picture/paintPicture")
> {
  const [picture, paint] = await Promise.all([
    import(/* webpackChunkName: "picture" */ "../../picture/laoPicture"),
    import(/* webpackChunkName: "picture" */ "../picture/paintPicture"),
  ]);
  return { ...picture, ...paint };
}

function nameOf({ lao, year }: ResultRead["result"]): readonly string[] {
  return [`LPA ${String(year)}`, lao.name];
}

function fileEnd({ say, texts }: DocumentShell, file: string): JobEnd {
  return { kind: "done", message: say(texts.packs.fileMade, { file }) };
}

/** Reads the result first; what should be looked at in the workbook is told with the end. */
function resultJob(
  { say, texts, language }: DocumentShell,
  { wish, packs }: ResultSource,
  make: (read: ResultRead) => Promise<JobEnd>,
): Job {
  const t = documentsTexts[language];
  return {
    title: t.working,
    canBeCancelled: false,
    async work() {
      const read = await resultOfWorkbook(wish, packs, language, texts.packs.noTemplate);
      if (!read.ok) return { kind: "failed", message: say(t.unread, { issues: read.trouble }) };
      const end = await make(read.value);
      const { issues } = read.value;
      return end.kind === "done" && issues !== ""
        ? { ...end, message: say(t.withIssues, { done: end.message, issues }) }
        : end;
    },
    failure: (problem) => say(t.failed, { problem }),
  };
}
