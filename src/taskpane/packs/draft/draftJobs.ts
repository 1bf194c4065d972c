import type { ConfirmedDraft } from "../../../paper/confirm/confirmed";
import { confirmTexts } from "../../../texts/pane/confirmTexts";
import { giveMade } from "../../desk/giveMade";
import type { Job } from "../../jobs/jobs";
import type { Shell } from "../../shell";
import { fileJob, type FileShell } from "../fileJobs";

/** Makes the workbook in which the criteria are written on: all that was read and confirmed, and the paper beside it. */
export function draftWorkbookJob(
  shell: FileShell & Pick<Shell, "language">,
  confirmed: ConfirmedDraft,
  text: string,
): Job {
  const { language, say, texts } = shell;
  return {
    ...fileJob(shell),
    async work() {
      const { draftFile } = await import(/* webpackChunkName: "write-pack-files" */ "../writePackFiles");
      const { draft, added } = confirmed;
      const bytes = await draftFile(draft, text, language, added);
      const name = [confirmTexts[language].workbookName, draft.id?.value ?? ""];
      const file = giveMade(shell, name, bytes, "draft");
      return { kind: "done", message: say(texts.packs.fileMade, { file }) };
    },
  };
}
