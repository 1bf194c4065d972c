import { recalculateJob, repairJob, type JobShell } from "./packs/workbookJobs";
import type { Shell } from "./shell";

/** What a button of the ribbon stands on. */
export type CommandShell = JobShell & Pick<Shell, "view" | "packsDesk" | "jobs">;

/** The ribbon's buttons by the names that the manifest calls them. */
const commands: Readonly<Record<string, (shell: CommandShell) => void>> = {
  buildTemplate({ view, packsDesk }) {
    packsDesk.panel.set("build");
    view.set("packs");
  },
  recalculate(shell) {
    void shell.jobs.run(recalculateJob(shell));
  },
  repairFormulas(shell) {
    void shell.jobs.run(repairJob(shell));
  },
};

export const commandNames: readonly string[] = Object.keys(commands);

/**
 * Lets the ribbon's buttons work. Each opens the pane, where its work is seen and its result is said. The first press may be
 * what starts the add-in, so each waits for the pane; one that can't be opened over the workbook says why itself.
 *
 * @param pane The pane, once it is open.
 */
export function registerCommands(pane: Promise<{ readonly shellNow: () => CommandShell }>): void {
  for (const [name, run] of Object.entries(commands))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      const done = (): void => {
        event.completed();
      };
      // Where the pane can't be shown the work is done all the same.
      void Office.addin.showAsTaskpane().then(done, done);
      void pane.then(({ shellNow }) => {
        run(shellNow());
      });
    });
}
