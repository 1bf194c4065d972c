import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { planSheetsTh } from "../../texts/planSheets.th";
import { workbookTexts } from "../../texts/workbookTexts";
import { addSheet, type AddSheetOutcome } from "../../workbook/excel/addSheet";
import { plannedYear } from "../../workbook/planSheets/plannedYear";
import { planSheet, planSheetKinds, type PlanSheetKind } from "../../workbook/planSheets/planSheet";
import { today } from "../clock";
import { Button } from "../controls/Button";
import { Message } from "../controls/Message";
import type { Detail } from "../meeting/figures";
import { useShell } from "../shell";
import { usePlan } from "./usePlan";

interface Props {
  readonly detail: Detail;
  readonly laoName: string;
}

/** Sheets to print, each made anew as the year stands now: an earlier one is left as somebody may have written on it. */
export function PlanSheets({ detail, laoName }: Props): JSX.Element {
  const { jobs, say } = useShell();
  const { t } = usePlan();
  const [making, setMaking] = useState<PlanSheetKind | null>(null);
  const [end, setEnd] = useState<AddSheetOutcome | null>(null);
  const make = async (kind: PlanSheetKind): Promise<void> => {
    setMaking(kind);
    setEnd(null);
    try {
      const { pack, laoType, answers, marks } = detail;
      const lao = { name: laoName, type: laoType, province: "" };
      const year = plannedYear({ pack, lao, answers, marks }, today());
      setEnd(await addSheet((inUse) => planSheet(kind, year, inUse)));
    } catch (thrown) {
      jobs.report(thrown);
    } finally {
      setMaking(null);
    }
  };
  return (
    <section class="worth" aria-label={t.sheets}>
      <h2>{t.sheets}</h2>
      <p class="quiet">{t.sheetsHelp}</p>
      <div class="buttons">
        {planSheetKinds.map((kind) => (
          <Button
            key={kind}
            disabled={making !== null}
            onPress={() => {
              void make(kind);
            }}
          >
            {making === kind ? t.makingSheet : say(t.makeSheet, { sheet: planSheetsTh.names[kind] })}
          </Button>
        ))}
      </div>
      {end && <End outcome={end} />}
    </section>
  );
}

function End({ outcome }: { readonly outcome: AddSheetOutcome }): JSX.Element {
  const { say, language } = useShell();
  const { t } = usePlan();
  switch (outcome.kind) {
    case "added": {
      const { sheet, notPrinted } = outcome;
      const { notPrinted: refused, printParts } = workbookTexts[language];
      const parts = notPrinted.map((part) => printParts[part]).join(" ");
      return (
        <Message intent="success" takesFocus="always">
          <p>{say(t.sheetMade, { sheet })}</p>
          {notPrinted.length > 0 && <p>{say(refused, { parts })}</p>}
        </Message>
      );
    }
    case "refused":
      return (
        <Message intent="error" takesFocus="always">
          {outcome.code === "hostTooOld"
            ? say(t.sheetHostTooOld, { sets: outcome.values.sets.join(" ") })
            : t.structureLocked}
        </Message>
      );
    case "failed":
      return (
        <Message intent="error" takesFocus="always">
          {outcome.leftBehind.length === 0
            ? say(t.sheetFailed, { problem: outcome.problem })
            : say(t.sheetLeft, { problem: outcome.problem, sheets: outcome.leftBehind.join(" ") })}
        </Message>
      );
  }
}
