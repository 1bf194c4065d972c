import { laoAbbreviations } from "../../pack/laoType";
import type { Pack } from "../../pack/schema";
import type { Lao } from "../../answers/lao";
import type { Job } from "../jobs/jobs";
import type { Shell } from "../shell";
import { giveMade, type GivenFiles } from "../desk/giveMade";
import type { FileDialect } from "./templateFiles";

/** What a job that makes a file stands on; no workbook, so that a host too old for one can do it. */
export type FileShell = Pick<Shell, "texts" | "say"> & GivenFiles;

/** Makes a blank template as a file. */
export function blankFileJob(shell: FileShell, pack: Pack, lao: Lao, dialect: FileDialect): Job {
  return {
    ...fileJob(shell),
    async work() {
      const { blankFile } = await loadTemplateFiles();
      const bytes = await blankFile(pack, lao, dialect);
      const file = giveMade(
        shell,
        [`LPA ${pack.year}`, laoAbbreviations[lao.type], lao.name],
        bytes,
        "build",
      );
      return { kind: "done", message: shell.say(shell.texts.packs.fileMade, { file }) };
    },
  };
}

/**
 * Makes a copy of a filled template for people without the add-in.
 *
 * @param template Its number; null for the newest.
 */
export function filledCopyJob(
  shell: FileShell & Pick<Shell, "language">,
  packs: readonly Pack[],
  template: number | null,
): Job {
  const { texts, say, language } = shell;
  const t = texts.packs;
  return {
    ...fileJob(shell),
    async work() {
      const { filledCopy } = await loadTemplateFiles();
      const copy = await filledCopy(packs, template);
      if (copy.kind === "noTemplate") return { kind: "failed", message: t.noTemplate };
      const issues = copy.issues(language);
      if (copy.kind === "refused") return { kind: "failed", message: say(t.copyRefused, { issues }) };
      const file = giveMade(
        shell,
        [`LPA ${copy.pack.year}`, copy.laoName, t.copySuffix],
        copy.bytes,
        "tools",
      );
      return {
        kind: "done",
        message: say(issues === "" ? t.fileMade : t.fileMadeWithIssues, { file, issues }),
      };
    },
  };
}

/** Makes the workbook to write a pack in: blank, or with a pack's contents. */
export function authoringFileJob(shell: FileShell & Pick<Shell, "language">, pack: Pack | null): Job {
  return {
    ...fileJob(shell),
    async work() {
      const { authoringFile } = await loadPackFiles();
      const bytes = await authoringFile(pack, shell.language);
      const { starterName, fileMade } = shell.texts.packs;
      const name = pack ? [pack.id, pack.version] : [starterName];
      return { kind: "done", message: shell.say(fileMade, { file: giveMade(shell, name, bytes, "write") }) };
    },
  };
}

/** Makes the workbook to write next year's criteria in, begun from a pack, and says what was moved on with the year. */
export function nextYearJob(shell: FileShell & Pick<Shell, "language">, last: Pack): Job {
  return {
    ...fileJob(shell),
    async work() {
      const { nextYearFile } = await loadPackFiles();
      const { bytes, pack, moved } = await nextYearFile(last, shell.language);
      const file = giveMade(shell, [pack.id, pack.version], bytes, "write");
      const { nextYearMade } = shell.texts.packs;
      return { kind: "done", message: shell.say(nextYearMade, { file, moved: moved.join("\n") }) };
    },
  };
}

/** Makes the workbook in which a province begins to write its own indicators over a pack. */
export function provinceFileJob(shell: FileShell & Pick<Shell, "language">, base: Pack): Job {
  return {
    ...fileJob(shell),
    async work() {
      const { provinceFile } = await loadPackFiles();
      const bytes = await provinceFile(base, shell.language);
      const { provinceName, fileMade } = shell.texts.packs;
      const file = giveMade(shell, [provinceName, base.id, base.version], bytes, "write");
      return { kind: "done", message: shell.say(fileMade, { file }) };
    },
  };
}

/** Makes the workbook of a province's own indicators in a pack that was put together, to write on in it. */
export function ownFileJob(
  shell: FileShell & Pick<Shell, "language">,
  pack: Pack,
  origin: NonNullable<Pack["origin"]>,
  bases: readonly Pack[],
): Job {
  return {
    ...fileJob(shell),
    async work() {
      const { ownFile } = await loadPackFiles();
      const made = await ownFile(pack, origin, bases, shell.language);
      if (!made.ok) return { kind: "failed", message: made.trouble.join("\n") };
      const { provinceName, fileMade } = shell.texts.packs;
      const file = giveMade(shell, [provinceName, pack.id, pack.version], made.value, "write");
      return { kind: "done", message: shell.say(fileMade, { file }) };
    },
  };
}

/** Makes a pack's file for programs: what `lpa` and this pane read back as they are. */
export function packJsonJob(shell: FileShell, pack: Pack): Job {
  return {
    ...fileJob(shell),
    async work() {
      const { packAsJson } = await loadPackFiles();
      const file = giveMade(shell, [pack.id, pack.version], packAsJson(pack), "write", "json");
      return { kind: "done", message: shell.say(shell.texts.packs.fileMade, { file }) };
    },
  };
}

function loadPackFiles(): Promise<typeof import("./writePackFiles")> {
  return import(/* webpackChunkName: "write-pack-files" */ "./writePackFiles");
}

/** What every job that makes a file says of itself. */
export function fileJob({ texts, say }: FileShell): Pick<Job, "title" | "canBeCancelled" | "failure"> {
  return {
    title: texts.packs.makingFile,
    canBeCancelled: false,
    failure: (problem) => say(texts.packs.fileFailed, { problem }),
  };
}

function loadTemplateFiles(): Promise<typeof import("./templateFiles")> {
  return import(/* webpackChunkName: "template-files" */ "./templateFiles");
}
