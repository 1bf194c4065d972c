import { openErrors } from "../../lint/openErrors";
import { handOut } from "../../pack/handout";
import { checkNumber } from "../../pack/identity/checkNumber";
import { contentHash } from "../../pack/identity/hashes";
import type { Pack } from "../../pack/schema";
import { handoutTexts } from "../../texts/handoutTexts";
import { packIssueTexts } from "../../texts/packIssueTexts";
import { packIssueText } from "../../words/packIssueText";
import type { Job } from "../jobs/jobs";
import type { Shell } from "../shell";
import { afterDrawing } from "./afterDrawing";
import { giveMade } from "../desk/giveMade";
import type { FileShell } from "./fileJobs";

/**
 * Makes the file by which a pack is handed out, and tells its number.
 *
 * @param since What it is to be used instead of; null where that is not said.
 */
export function handoutJob(shell: FileShell & Pick<Shell, "language">, pack: Pack, since: Pack | null): Job {
  const { texts, say, language } = shell;
  const t = handoutTexts[language];
  return {
    title: texts.packs.makingFile,
    canBeCancelled: false,
    async work() {
      await afterDrawing();
      const { length: count } = openErrors(pack);
      if (count > 0) return { kind: "failed", message: say(t.faults, { count }) };
      const made = handOut(pack, since);
      if (!made.ok) {
        const lines = made.trouble.map((issue) => packIssueText(packIssueTexts[language], issue));
        return { kind: "failed", message: lines.join("\n") };
      }
      const number = checkNumber(contentHash(pack));
      const bytes = new TextEncoder().encode(made.value);
      const file = giveMade(shell, [pack.id, pack.version, number], bytes, "handout", "json");
      return {
        kind: "done",
        message: [say(texts.packs.fileMade, { file }), say(t.number, { number }), t.tellNumber].join("\n"),
      };
    },
    failure: (problem) => say(texts.packs.fileFailed, { problem }),
  };
}
