import { useEffect, useRef, useState } from "preact/hooks";
import type { YearRead } from "../../workbook/read/readYear";
import { answeringPacks } from "../excel/packsInUse";
import { useShell } from "../shell";
import { useStore } from "../store";

/**
 * What was entered for the whole year, followed from when it is first wanted, so that it is never an old one; null until it is
 * read, and where there is no template. Reading whole years is loaded for those who have one.
 */
export function useYear(isWanted: boolean): YearRead | null {
  const { events, packs } = useShell();
  const inUse = useStore(packs);
  const [year, setYear] = useState<YearRead | null>(null);
  const wasWanted = useRef(false);
  wasWanted.current ||= isWanted;
  const follows = wasWanted.current;
  useEffect(() => {
    if (!follows) return undefined;
    let [isOver, end] = [false, (): void => undefined];
    void import(/* webpackChunkName: "year" */ "./followYear").then(({ followYear }) => {
      if (!isOver) end = followYear(events, answeringPacks(inUse), setYear);
    });
    return () => {
      isOver = true;
      end();
    };
  }, [events, inUse, follows]);
  return year;
}
