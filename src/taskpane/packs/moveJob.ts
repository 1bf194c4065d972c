import { packText } from "../../carry/accountText";
import type { Pack } from "../../pack/schema";
import { carryTexts } from "../../texts/carryTexts";
import { moveTexts } from "../../texts/pane/moveTexts";
import { giveMade } from "../desk/giveMade";
import type { Job } from "../jobs/jobs";
import type { Shell } from "../shell";
import type { FileShell } from "./fileJobs";
import { prepareMove, type MoveSource, type PreparedMove } from "./moveYear";

type MoveShell = FileShell & Pick<Shell, "language" | "digits">;

/** Says what moving would come to, with the marks, and makes the new file once somebody agrees. */
export function moveJob(shell: MoveShell, source: MoveSource, to: Pack, packs: readonly Pack[]): Job {
  const { say, digits, language } = shell;
  const t = moveTexts[language];
  return {
    ...common(shell, t.reading),
    async work() {
      const move = await prepareMove(source, to, packs, language);
      if (move.kind === "refused")
        return { kind: "failed", message: say(t.refused, { issues: move.issues }) };
      const noted = move.noted === "" ? [] : [say(t.noted, { issues: move.noted })];
      return {
        kind: "asks",
        title: say(t.title, { pack: packText(carryTexts[language], to) }),
        message: [...move.account.map(digits), ...noted].join("\n"),
        confirm: t.make,
        next: makeJob(shell, move, to),
      };
    },
  };
}

function makeJob(shell: MoveShell, move: Extract<PreparedMove, { kind: "ready" }>, to: Pack): Job {
  const t = moveTexts[shell.language];
  return {
    ...common(shell, t.making),
    async work() {
      const bytes = await move.make();
      const file = giveMade(shell, [`LPA ${to.year}`, move.laoName], bytes, "move");
      return { kind: "done", message: shell.say(t.made, { file }) };
    },
  };
}

function common({ say, language }: MoveShell, title: string): Omit<Job, "work"> {
  return {
    title,
    canBeCancelled: false,
    failure: (problem) => say(moveTexts[language].failed, { problem }),
  };
}
