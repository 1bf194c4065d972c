import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { InsertTexts } from "../../texts/pane/insertTexts";
import { Button } from "../controls/Button";
import { useShell, type Shell } from "../shell";
import { isOneCell, type ArgumentSlot } from "./formulaFor";
import { neededCells, type NeededCells } from "./neededCells";
import type { Insert } from "./useInsert";
import { useInsertTexts } from "./useInsertTexts";

/** Cells of the sheet that the formula takes: how many it needs, and which were taken. */
export function SlotField({
  slot,
  insert,
}: {
  readonly slot: ArgumentSlot;
  readonly insert: Insert;
}): JSX.Element {
  const { say } = useShell();
  const t = useInsertTexts();
  const id = useId();
  const { form, refusal } = insert;
  const cells = form.cells[slot];
  const needed = slot === "checklist" ? neededCells(form) : null;
  return (
    <div class="slot" role="group" aria-labelledby={id}>
      <p id={id} class="slot-title">
        {t[slot]}
      </p>
      {needed && <p class="quiet">{neededText(t, say, needed)}</p>}
      {slot === "table" && <p class="quiet">{form.function === "PLAN" ? t.needsPlanTable : t.needsTable}</p>}
      {isOneCell(slot) && <p class="quiet">{t.needsOne}</p>}
      <div role="status">
        {cells && (
          <p class="taken">
            {say(t.selected, {
              cells: `${cells.sheet}!${cells.address}`,
              count: cells.rows * cells.columns,
              rows: cells.rows,
              columns: cells.columns,
            })}
          </p>
        )}
        {refusal?.slot === slot && <p class="problem">{say(t[refusal.kind], { count: refusal.count })}</p>}
      </div>
      <Button
        label={say(t.useSelectedFor, { slot: t[slot] })}
        onPress={() => {
          insert.takeSelected(slot);
        }}
      >
        {t.useSelected}
      </Button>
    </div>
  );
}

function neededText(t: InsertTexts, say: Shell["say"], needed: NeededCells): string {
  if (!needed.hasBoth) return neededAlone(t, say, needed);
  const ticked = neededAlone(t, say, { ...needed, entry: "clauses" });
  return say(t.needsBoth, { ticked, measured: neededAlone(t, say, needed) });
}

function neededAlone(t: InsertTexts, say: Shell["say"], { entry, count, hasGate }: NeededCells): string {
  switch (entry) {
    case "clauses":
      return say(hasGate ? t.needsGateClauses : t.needsClauses, { count });
    case "percent":
      return t.needsPercent;
    case "mean":
      return t.needsMean;
    case "number":
      return t.needsNumber;
    case "score":
      return t.needsScore;
    case "items":
      return say(t.needsItems, { count });
  }
}
