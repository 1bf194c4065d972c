import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { goToName } from "../../workbook/excel/goToCell";
import { useShell } from "../shell";

interface Props {
  /** The defined name of the cell. */
  readonly cell: string;
  readonly children: ComponentChildren;
}

/** A place in the workbook by what stands there: pressing it shows and selects the cell. */
export function GoTo({ cell, children }: Props): JSX.Element {
  const { texts, jobs } = useShell();
  const [isGone, gone] = useState(false);
  return (
    <>
      <button
        type="button"
        class="go-to"
        onClick={() => {
          goToName(cell).then((isThere) => {
            gone(!isThere);
          }, jobs.report);
        }}
      >
        {children}
      </button>
      {isGone && (
        <span class="quiet" role="status">
          {" "}
          {texts.packs.cellGone}
        </span>
      )}
    </>
  );
}
