import { provinceViewTexts } from "../../texts/pane/provinceViewTexts";
import { giveMade, type GivenFiles } from "../desk/giveMade";
import type { Job } from "../jobs/jobs";
import type { Shell } from "../shell";
import type { ProvinceDesk } from "./provinceDesk";

type SaveShell = Pick<Shell, "texts" | "say" | "language"> & GivenFiles;

/** Makes the province's tables as a workbook, the same as the terminal's. */
export function saveTablesJob(shell: SaveShell, desk: ProvinceDesk): Job {
  const { texts, say, language } = shell;
  return {
    title: provinceViewTexts[language].saving,
    canBeCancelled: false,
    async work() {
      const bytes = await desk.workbook();
      const { year = null, province = "" } = desk.state.get().shown ?? {};
      const name = [
        provinceViewTexts.th.savedName,
        ...(year === null ? [] : [`LPA ${String(year)}`]),
        province,
      ];
      return {
        kind: "done",
        message: say(texts.packs.fileMade, { file: giveMade(shell, name, bytes, "province") }),
      };
    },
    failure: (problem) => say(texts.packs.fileFailed, { problem }),
  };
}
