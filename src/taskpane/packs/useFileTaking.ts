import { useState } from "preact/hooks";
import { builtInPacks } from "../../pack/builtIn";
import { useShell } from "../shell";
import { takeFile, type PickedFile, type TakenFile } from "./takeFiles";

/** Packs on their way from files onto the shelf. */
export interface FileTaking {
  readonly isReading: boolean;
  /** How the last files turned out. */
  readonly taken: readonly TakenFile[];
  readonly take: (files: readonly PickedFile[]) => void;
  readonly dismiss: () => void;
}

export function useFileTaking(): FileTaking {
  const { packs, packsDesk, jobs, reopenPacks } = useShell();
  const [isReading, setReading] = useState(false);
  const [taken, setTaken] = useState<readonly TakenFile[]>([]);
  const { shelf, panel } = packsDesk;
  const readAll = async (files: readonly PickedFile[]): Promise<void> => {
    await shelf.open();
    const results: TakenFile[] = [];
    // One after the other: a province's overlay may extend a pack that is picked along with it.
    for (const file of files) {
      const bases = [...packs.get().own, ...shelf.state.get().loaded, ...builtInPacks];
      const result = await takeFile(file, bases);
      if (result.read.ok) shelf.add(result.read.value);
      results.push(result);
    }
    setTaken(results);
    // The very pack that the workbook lost may be among them; formulas wait for no second step then.
    if (results.some(({ read }) => read.ok) && packs.get().faults.length > 0) await reopenPacks();
  };
  return {
    isReading,
    taken,
    take(files) {
      if (isReading || files.length === 0) return;
      panel.set("list");
      setReading(true);
      readAll(files)
        .catch(jobs.report)
        .finally(() => {
          setReading(false);
        });
    },
    dismiss() {
      setTaken([]);
    },
  };
}
