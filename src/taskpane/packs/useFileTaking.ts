import { useState } from "preact/hooks";
import { builtInPacks } from "../../pack/builtIn";
import type { Pack } from "../../pack/schema";
import { useShell } from "../shell";
import { takeFile, takeFiles, waitingFor, type PickedFile, type TakenFile } from "./takeFiles";

/** Packs on their way from files onto the shelf. */
export interface FileTaking {
  readonly isReading: boolean;
  /** How the last files turned out. */
  readonly taken: readonly TakenFile[];
  /** Earlier files that wait for a base are read again along with these. */
  readonly take: (files: readonly PickedFile[]) => void;
  /** Lays a province's indicators over the base as it is now, which the officer has held against the papers. */
  readonly takeOverAnyVersion: (file: PickedFile) => void;
  readonly dismiss: () => void;
}

export function useFileTaking(): FileTaking {
  const { packs, packsDesk, jobs, reopenPacks } = useShell();
  const [isReading, setReading] = useState(false);
  const [taken, setTaken] = useState<readonly TakenFile[]>([]);
  const { shelf, panel } = packsDesk;
  const bases = (): readonly Pack[] => [...packs.get().own, ...shelf.state.get().loaded, ...builtInPacks];
  const add = (pack: Pack): void => {
    shelf.add(pack);
  };
  const run = (work: () => Promise<readonly TakenFile[]>): void => {
    if (isReading) return;
    panel.set("list");
    setReading(true);
    const taking = async (): Promise<void> => {
      await shelf.open();
      const results = await work();
      setTaken(results);
      // The very pack that the workbook lost may be among them; formulas wait for no second step then.
      if (results.some(({ read }) => read.ok) && packs.get().faults.length > 0) await reopenPacks();
    };
    taking()
      .catch(jobs.report)
      .finally(() => {
        setReading(false);
      });
  };
  return {
    isReading,
    taken,
    take(files) {
      if (files.length === 0) return;
      const waiting = waitingFor(taken).filter(({ name }) => files.every((file) => file.name !== name));
      run(() => takeFiles([...files, ...waiting], { bases, add }));
    },
    takeOverAnyVersion(file) {
      run(async () => {
        const again = await takeFile(file, bases(), "anyVersion");
        if (again.read.ok) add(again.read.value.pack);
        return taken.map((one) => (one.file === file ? again : one));
      });
    },
    dismiss() {
      setTaken([]);
    },
  };
}
