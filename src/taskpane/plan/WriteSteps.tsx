import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Path } from "../../target/path";
import type { Prepared } from "../../target/prepare";
import type { PlanTexts } from "../../texts/pane/planTexts";
import { templateTh } from "../../texts/template.th";
import { fill } from "../../texts/texts";
import { sayIssue } from "../../words/sayIssue";
import { bookName, numberedName } from "../../workbook/cells/names";
import { writePlanSteps, type PlanStepsOutcome } from "../../workbook/excel/writePlanSteps";
import { Button } from "../controls/Button";
import { CellLink } from "../controls/CellLink";
import { GoTo } from "../controls/GoTo";
import { Message } from "../controls/Message";
import { useShell } from "../shell";
import { areaLines } from "./planFound";
import { stepsInSheet } from "./stepsInSheet";
import { usePlan, usePlanWords } from "./usePlan";

interface Props {
  readonly path: Path;
  readonly prepared: Prepared;
  /** The number of the template. */
  readonly book: number;
}

/** The way of a path into the work plan, with what it will do there, and what it came to. */
export function WriteSteps({ path, prepared, book }: Props): JSX.Element {
  const { jobs, say } = useShell();
  const { t } = usePlan();
  const steps = useMemo(() => stepsInSheet(path, prepared), [path, prepared]);
  const [isWriting, setWriting] = useState(false);
  const [end, setEnd] = useState<{ readonly of: string; readonly outcome: PlanStepsOutcome } | null>(null);
  const told = JSON.stringify(steps);
  const areas = areaLines(prepared);
  const rows = steps.filter(({ key }) => !areas.has(key)).length;
  const write = async (): Promise<void> => {
    setWriting(true);
    try {
      const outcome = await writePlanSteps(prepared.pack, steps, book);
      setEnd({ of: told, outcome });
    } catch (thrown) {
      jobs.report(thrown);
    } finally {
      setWriting(false);
    }
  };
  return (
    <div class="write-steps">
      <p class="quiet">
        {rows === 0 ? t.writeNothing : say(t.writeWhat, { rows, column: templateTh.workPlan.steps })}
      </p>
      <Button
        disabled={isWriting}
        onPress={() => {
          void write();
        }}
      >
        {isWriting ? t.writing : t.write}
      </Button>
      {end?.of === told && <End outcome={end.outcome} prepared={prepared} book={book} />}
    </div>
  );
}

function End({
  outcome,
  prepared,
  book,
}: Omit<Props, "path"> & { readonly outcome: PlanStepsOutcome }): JSX.Element {
  const { t } = usePlan();
  return outcome.kind === "written" ? (
    <Written outcome={outcome} prepared={prepared} book={book} />
  ) : (
    <Message intent="error" takesFocus="always">
      {whyNotWritten(t, outcome)}
    </Message>
  );
}

type WrittenOutcome = Extract<PlanStepsOutcome, { readonly kind: "written" }>;

function Written({
  outcome: { rows, cleared, leftAlone, rowless },
  prepared,
  book,
}: Omit<Props, "path"> & { readonly outcome: WrittenOutcome }): JSX.Element {
  const { say, scoreTexts } = useShell();
  const { t } = usePlan();
  const words = usePlanWords(prepared);
  const isWhole = leftAlone.length === 0 && rowless.length === 0;
  return (
    <Message
      intent={isWhole ? "success" : "warning"}
      takesFocus="always"
      actions={<GoTo cell={numberedName(bookName("PLAN"), book)}>{t.toWorkPlan}</GoTo>}
    >
      <p>{rows === 0 ? t.writtenNone : say(t.written, { rows })}</p>
      {cleared > 0 && <p>{say(t.cleared, { rows: cleared })}</p>}
      {leftAlone.length > 0 && (
        <>
          <p>{say(t.leftAlone, { rows: leftAlone.length })}</p>
          <ul class="plain-list">
            {leftAlone.map(({ key, cell }) => (
              <li key={cell.address}>
                <CellLink cell={cell}>{words.name(key)}</CellLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {rowless.length > 0 && (
        <p>{say(t.rowless, { names: rowless.map(words.name).join(scoreTexts.listSeparator) })}</p>
      )}
    </Message>
  );
}

function whyNotWritten(t: PlanTexts, outcome: Exclude<PlanStepsOutcome, WrittenOutcome>): string {
  if (outcome.kind === "refused") return sayIssue(t, outcome, {});
  const { problem, leftBehind: places } = outcome;
  return places.length === 0
    ? fill(t.writeFailed, { problem })
    : fill(t.writeFailedLeft, { problem, places });
}
