import { useEffect, useState } from "preact/hooks";
import { inExcel } from "../../workbook/excel/inExcel";
import { listTemplates, type ListedTemplate } from "../../workbook/excel/listTemplates";
import { oneAtATime } from "../excel/oneAtATime";
import { useShell } from "../shell";
import { useStore } from "../store";

export interface Templates {
  readonly listed: readonly ListedTemplate[];
  /** The number of the one that is meant; null where the workbook has none. */
  readonly shown: number | null;
}

/** The templates of the open workbook, and which of them is meant: the one chosen, else the newest. */
export function useTemplates(): Templates {
  const { events, jobs, packsDesk } = useShell();
  const chosen = useStore(packsDesk.template);
  const [listed, list] = useState<readonly ListedTemplate[]>([]);
  useEffect(() => {
    const following = new AbortController();
    const look = oneAtATime(async () => {
      const found = await inExcel(listTemplates);
      if (!following.signal.aborted) list(found);
    });
    const wish = (): void => {
      look().catch(jobs.report);
    };
    const end = events.onSheets(wish);
    wish();
    return () => {
      following.abort();
      end();
    };
  }, [events, jobs]);
  const isThere = listed.some(({ number }) => number === chosen);
  return { listed, shown: isThere ? chosen : (listed.at(-1)?.number ?? null) };
}
