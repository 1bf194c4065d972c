import { provinceViewTexts } from "../../texts/pane/provinceViewTexts";
import { giveMade, type GivenFiles } from "../desk/giveMade";
import type { FileKind } from "../desk/madeFile";
import type { Job } from "../jobs/jobs";
import type { Shell } from "../shell";
import type { ProvinceDesk } from "./provinceDesk";
import { rankingPicture } from "./rankingPicture";

type SaveShell = Pick<Shell, "texts" | "say"> & GivenFiles;

/** Makes the province's tables as a workbook, the same as the terminal's. */
export function saveTablesJob(shell: SaveShell, desk: ProvinceDesk): Job {
  return saveJob(shell, desk, {
    ...{ name: provinceViewTexts.th.savedName, kind: "xlsx" },
    make: desk.workbook,
  });
}

/** Makes the picture of the ranking. */
export function savePictureJob(shell: SaveShell, desk: ProvinceDesk): Job {
  return saveJob(shell, desk, {
    ...{ name: provinceViewTexts.th.pictureName, kind: "png" },
    async make() {
      const { paintPicture } = await import(/* webpackChunkName: "picture" */ "../picture/paintPicture");
      return paintPicture(await desk.picture(), rankingPicture);
    },
  });
}

interface Saved {
  readonly name: string;
  readonly kind: FileKind;
  readonly make: () => Promise<Uint8Array>;
}

function saveJob(shell: SaveShell, desk: ProvinceDesk, { name, kind, make }: Saved): Job {
  const { texts, say } = shell;
  return {
    title: texts.packs.makingFile,
    canBeCancelled: false,
    async work() {
      const bytes = await make();
      const { year = null, province = "" } = desk.state.get().shown ?? {};
      const parts = [name, ...(year === null ? [] : [`LPA ${String(year)}`]), province];
      const file = giveMade(shell, parts, bytes, "province", kind);
      return { kind: "done", message: say(texts.packs.fileMade, { file }) };
    },
    failure: (problem) => say(texts.packs.fileFailed, { problem }),
  };
}
