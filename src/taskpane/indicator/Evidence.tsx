import type { JSX } from "preact";
import { CellLink } from "../controls/CellLink";
import { useShell } from "../shell";
import type { NamedText } from "./templateCells";

interface Props {
  readonly evidence: NamedText;
  /** The clause's number; null for the evidence of a whole indicator. */
  readonly clause: string | null;
  /** Whether something was done that no evidence stands for. */
  readonly isLacking: boolean;
}

/** The evidence as it was entered, with the way to its cell; what is done without any is marked. */
export function Evidence({ evidence: { text, cell }, clause, isLacking }: Props): JSX.Element {
  const { texts, say, digits } = useShell();
  const t = texts.indicator;
  const address = `${cell.sheet}!${cell.address}`;
  const goTo = say(t.goTo, { cell: address });
  const add = clause === null ? t.addEvidence : say(t.addEvidenceOf, { id: digits(clause), cell: address });
  return (
    <p class="evidence">
      {text !== "" && <span>{say(t.evidenceOf, { text })} </span>}
      {isLacking && <span class="lacking">{t.noEvidence} </span>}
      <CellLink cell={cell} label={text === "" ? add : goTo}>
        {text === "" ? t.addEvidence : cell.address}
      </CellLink>
    </p>
  );
}
