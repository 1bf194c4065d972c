import { useEffect, useState } from "preact/hooks";
import type { Pack } from "../../pack/schema";
import { useShell } from "../shell";
import { useStore } from "../store";
import { swapEffect } from "./swapEffect";
import { useListedPacks } from "./useListedPacks";

/**
 * What other criteria in place of the workbook's own come to for its template, a line each; null while that is being read.
 *
 * @param from The id of the criteria that are replaced.
 */
export function useSwapEffect(from: string, to: Pack): readonly string[] | null {
  const { language, jobs, packsDesk } = useShell();
  const listed = useListedPacks();
  const template = useStore(packsDesk.template);
  const [lines, setLines] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isLeft = false;
    const packs = listed.map(({ pack }) => pack);
    swapEffect(from, to, packs, template, language).then((found) => {
      if (!isLeft) setLines(found);
    }, jobs.report);
    return () => {
      isLeft = true;
    };
  }, [from, to, template, language, jobs]);
  return lines;
}
