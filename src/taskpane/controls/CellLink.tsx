import type { ComponentChildren, JSX } from "preact";
import { problemOf } from "../../workbook/excel/inExcel";
import { selectCell } from "../excel/selectCell";
import type { CellName } from "../excel/subject";
import { useShell } from "../shell";

interface Props {
  readonly cell: CellName;
  /** Spoken in place of the children; left out where these say it. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** The way to a cell: pressed, it is selected in the sheet. */
export function CellLink({ cell, label, children }: Props): JSX.Element {
  const { jobs, texts, say } = useShell();
  const go = (): void => {
    selectCell(cell).catch((thrown: unknown) => {
      const values = { cell: `${cell.sheet}!${cell.address}`, problem: problemOf(thrown) };
      jobs.report(new Error(say(texts.frame.cannotGo, values)));
    });
  };
  return (
    <button type="button" class="cell-link" aria-label={label} onClick={go}>
      {children}
    </button>
  );
}
