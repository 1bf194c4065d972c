import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Toggle } from "../controls/Toggle";
import { useShell } from "../shell";

/**
 * Opening the pane with a workbook marks the workbook, and asks people without the add-in to get it: so it is off until
 * somebody wants it, and can be taken back.
 */
export function OpenWithWorkbook(): JSX.Element | null {
  const { texts, jobs } = useShell();
  const [opens, setOpens] = useState<boolean | null>(null);
  useEffect(() => {
    void Office.addin.getStartupBehavior().then(
      (behavior) => {
        setOpens(behavior === Office.StartupBehavior.load);
      },
      () => {
        // A host without start-up behaviour does not show the switch.
      },
    );
  }, []);
  if (opens === null) return null;
  const turn = async (on: boolean): Promise<void> => {
    const { load, none } = Office.StartupBehavior;
    await Office.addin.setStartupBehavior(on ? load : none);
    setOpens(on);
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
