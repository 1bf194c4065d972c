import { registerCommands, type CommandShell } from "../../../src/taskpane/commands";
import { createJobs } from "../../../src/taskpane/jobs/jobs";
import { createPacksDesk } from "../../../src/taskpane/desk/packsDesk";
import type { ViewId } from "../../../src/taskpane/shell";
import { createStore } from "../../../src/taskpane/store";
import { paneTexts } from "../../../src/texts/pane/paneTexts";
import { fill } from "../../../src/texts/texts";

type Press = (event: { completed: () => void }) => void;

/** The ribbon before an add-in whose pane opens when it is told to. */
function ribbon(showAsTaskpane = (): Promise<void> => Promise.resolve()): {
  readonly shell: CommandShell;
  readonly press: (name: string) => Promise<void>;
  readonly open: () => Promise<void>;
} {
  const buttons = new Map<string, Press>();
  const office = {
    actions: { associate: (name: string, press: Press) => buttons.set(name, press) },
    addin: { showAsTaskpane },
  };
  Object.defineProperty(globalThis, "Office", { value: office, configurable: true });
  const shell: CommandShell = {
    texts: paneTexts.th,
    say: fill,
    language: "th",
    reopenPacks: jest.fn(() => Promise.resolve()),
    view: createStore<ViewId>("indicator"),
    packsDesk: createPacksDesk(null),
    jobs: createJobs(String),
  };
  let tell: (pane: { readonly shellNow: () => CommandShell }) => void = () => undefined;
  registerCommands(
    new Promise((resolve) => {
      tell = resolve;
    }),
  );
  return {
    shell,
    press: (name) =>
      new Promise((completed) => {
        buttons.get(name)?.({ completed });
      }),
    async open() {
      tell({ shellNow: () => shell });
      await new Promise(setImmediate);
    },
  };
}

test("a button that was pressed before the pane is open does its work once it is", async () => {
  const { shell, press, open } = ribbon();
  await press("buildTemplate");
  expect(shell.view.get()).toBe("indicator");
  await open();
  expect([shell.view.get(), shell.packsDesk.panel.get()]).toEqual(["packs", "build"]);
});

test("recalculating from the ribbon reads the workbook's packs again and says so", async () => {
  const { shell, press, open } = ribbon();
  await open();
  await press("recalculate");
  await new Promise(setImmediate);
  expect(shell.reopenPacks).toHaveBeenCalledTimes(1);
  expect(shell.jobs.state.get()).toEqual({ kind: "done", message: "คำนวณสูตรทั้งหมดใหม่แล้ว" });
});

test("a button does its work and lets go where Excel does not show the pane", async () => {
  const { shell, press, open } = ribbon(() => Promise.reject(new Error("not shown")));
  await open();
  await press("buildTemplate");
  expect(shell.view.get()).toBe("packs");
});
