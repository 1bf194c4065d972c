import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Toggle } from "../controls/Toggle";
import { useShell } from "../shell";
import { canOpenWithWorkbook, opensWithWorkbook, openWithWorkbook } from "./autoShow";

/** Opening the pane with a workbook stands in the workbook, for all who have the add-in: it is off until somebody wants it. */
export function OpenWithWorkbook(): JSX.Element | null {
  const { texts, jobs } = useShell();
  const [opens, setOpens] = useState(canOpenWithWorkbook() ? opensWithWorkbook() : null);
  if (opens === null) return null;
  const turn = async (on: boolean): Promise<void> => {
    setOpens(on);
    try {
      await openWithWorkbook(on);
    } finally {
      setOpens(opensWithWorkbook());
    }
  };
  return (
    <Toggle
      label={texts.frame.openWithWorkbook}
      checked={opens}
      onToggle={(on) => {
        turn(on).catch(jobs.report);
      }}
    />
  );
}
