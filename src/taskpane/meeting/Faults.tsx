import type { JSX } from "preact";
import { GoTo } from "../controls/GoTo";
import { Message } from "../controls/Message";
import { numberedName } from "../../workbook/cells/names";
import type { MarkFault } from "./markFaults";
import { useMeeting } from "./useMeeting";

interface Props {
  readonly faults: readonly MarkFault[];
  /** The number of the template that is looked at. */
  readonly book: number;
}

/** Each cell that keeps marks from being known, with the reason and the way there; then what still waits. */
export function Faults({ faults, book }: Props): JSX.Element {
  const { t } = useMeeting();
  const grave = faults.filter(({ isGrave }) => isGrave);
  const waiting = faults.filter(({ isGrave }) => !isGrave);
  return (
    <>
      {grave.length > 0 && (
        <Message intent="warning">
          <p>{t.faults}</p>
          <FaultList faults={grave} book={book} />
        </Message>
      )}
      {waiting.length > 0 && (
        <Message intent="info">
          <p>{t.waiting}</p>
          <FaultList faults={waiting} book={book} />
        </Message>
      )}
    </>
  );
}

function FaultList({ faults, book }: Props): JSX.Element {
  const { words } = useMeeting();
  return (
    <ul class="plain-list">
      {faults.map((fault) => (
        <li key={fault.cell}>
          <GoTo cell={numberedName(fault.cell, book)}>{words.faultPlace(fault)}</GoTo> {words.fault(fault)}
        </li>
      ))}
    </ul>
  );
}
