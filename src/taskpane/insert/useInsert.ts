import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { LaoType } from "../../pack/laoType";
import { oneAtATime } from "../excel/oneAtATime";
import type { CellName } from "../excel/subject";
import { problemOf } from "../../workbook/excel/inExcel";
import { useShell } from "../shell";
import { coversItsCells, previewSize, type Size } from "./destination";
import {
  formulaFor,
  inputsOf,
  isOneCell,
  type FormulaChoice,
  type InsertFunction,
  type ArgumentSlot,
} from "./formulaFor";
import {
  readInsertState,
  readSelectedCells,
  takeOut,
  writeFormula,
  type InsertState,
  type SelectedCells,
  type Written,
} from "./insertInExcel";
import { isOfWrongCells, previewOf, type Preview } from "./preview";

/** What the person has chosen so far. */
export interface InsertForm {
  readonly function: InsertFunction;
  /** Null for the pack in use. */
  readonly pack: string | null;
  readonly indicator: string | null;
  readonly target: string;
  readonly laoType: LaoType | null;
  readonly cells: Readonly<Partial<Record<ArgumentSlot, SelectedCells>>>;
}

/** Why the selected cells were not taken. */
export interface Refusal {
  readonly slot: ArgumentSlot;
  readonly kind: "notOneArea" | "tooMany" | "oneOnly";
  readonly count: number;
}

export type InsertOutcome =
  | { readonly kind: "occupied"; readonly cell: string; readonly content: string }
  | { readonly kind: "noRoom"; readonly cell: string; readonly size: Size }
  | { readonly kind: "written"; readonly cell: string; readonly written: Written }
  | { readonly kind: "takenOut" | "changed"; readonly cell: string }
  | { readonly kind: "failed"; readonly problem: string };

/** What the choices come to, with the cells as they are now. */
export interface FormulaDraft {
  readonly target: string | null;
  readonly formula: string | null;
  readonly preview: Preview | null;
  /** The result would cover cells that the formula reads. */
  readonly isInside: boolean;
  /** Chosen cells that a merge has made blank for good. */
  readonly hidden: InsertState["hidden"];
  readonly canInsert: boolean;
}

export interface Insert {
  readonly form: InsertForm;
  readonly draft: FormulaDraft;
  readonly refusal: Refusal | null;
  readonly outcome: InsertOutcome | null;
  readonly choose: (change: Partial<InsertForm>) => void;
  readonly takeSelected: (slot: ArgumentSlot) => void;
  /** Writes the formula; what stands in the cell only after its loss was agreed to. */
  readonly insert: () => void;
  readonly overwrite: () => void;
  readonly takeOut: (written: Written) => void;
  readonly dismiss: () => void;
}

/** The help to write a formula: choices, and what Excel says to them. */
export function useInsert(initial: Pick<InsertForm, "indicator" | "pack">): Insert {
  const { events } = useShell();
  const [form, setForm] = useState<InsertForm>({
    function: "SCORE",
    target: "",
    laoType: null,
    cells: {},
    ...initial,
  });
  const [seen, setSeen] = useState<InsertState | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [outcome, setOutcome] = useState<InsertOutcome | null>(null);
  const cells = useRef(form.cells);
  cells.current = form.cells;
  /** A second press while the first is under way would find the cell occupied by its own formula. */
  const isWriting = useRef(false);

  const fail = (thrown: unknown): void => {
    setOutcome({ kind: "failed", problem: problemOf(thrown) });
  };
  useEffect(() => {
    const following = new AbortController();
    const look = oneAtATime(async () => {
      try {
        const state = await readInsertState(cells.current);
        if (!following.signal.aborted) setSeen(state);
      } catch (thrown) {
        if (following.signal.aborted) return;
        // A sheet with chosen cells is gone: choose them anew.
        setForm((before) => (Object.keys(before.cells).length === 0 ? before : { ...before, cells: {} }));
        fail(thrown);
      }
    });
    const wish = (): void => void look();
    const ends = [events.onSelection(wish), events.onCells(wish), events.onSheets(wish)];
    wish();
    return () => {
      following.abort();
      for (const end of ends) end();
    };
  }, [events, form.cells]);

  const draft = useMemo(() => draftOf(form, seen), [form, seen]);
  const answer = isAbout(outcome, draft.target) ? outcome : null;
  const write = (overwrites: string | null): void => {
    const { formula, preview } = draft;
    if (isWriting.current || !seen || formula === null || !preview || !draft.canInsert) return;
    isWriting.current = true;
    const size = previewSize(preview);
    const cell = nameOf(seen.target);
    writeFormula({ target: seen.target, formula, size, overwrites })
      .then((end) => {
        setOutcome(end.kind === "noRoom" ? { ...end, cell, size } : { ...end, cell });
      }, fail)
      .finally(() => {
        isWriting.current = false;
      });
  };
  return {
    form,
    draft,
    refusal,
    outcome: answer,
    choose(change) {
      setOutcome(null);
      setForm((before) => ({ ...before, ...change }));
    },
    takeSelected(slot) {
      setOutcome(null);
      readSelectedCells().then((selected) => {
        const refused = refusalOf(slot, selected);
        setRefusal(refused);
        if (!refused && selected.kind === "selected")
          setForm((before) => ({ ...before, cells: { ...before.cells, [slot]: selected.cells } }));
      }, fail);
    },
    insert() {
      write(null);
    },
    overwrite() {
      if (answer?.kind === "occupied") write(answer.content);
    },
    takeOut(written) {
      takeOut(written).then((kind) => {
        setOutcome({ kind, cell: nameOf(written) });
      }, fail);
    },
    dismiss() {
      setOutcome(null);
    },
  };
}

function nameOf({ sheet, address }: CellName): string {
  return `${sheet}!${address}`;
}

/** Whether what was answered still holds: a question about one cell is none about the next. */
function isAbout(outcome: InsertOutcome | null, target: string | null): boolean {
  const isOfTarget = outcome?.kind === "occupied" || outcome?.kind === "noRoom";
  return !isOfTarget || outcome.cell === target;
}

function refusalOf(
  slot: ArgumentSlot,
  selected: Awaited<ReturnType<typeof readSelectedCells>>,
): Refusal | null {
  if (selected.kind !== "selected") return { slot, kind: selected.kind, count: 0 };
  const count = selected.cells.rows * selected.cells.columns;
  return isOneCell(slot) && count > 1 ? { slot, kind: "oneOnly", count } : null;
}

function draftOf(form: InsertForm, seen: InsertState | null): FormulaDraft {
  const { indicator, slots, optional } = inputsOf(form.function);
  const used = [...slots, ...optional];
  const choice: FormulaChoice = {
    ...form,
    indicator: indicator ? form.indicator : null,
    cells: Object.fromEntries(used.flatMap((slot) => (form.cells[slot] ? [[slot, form.cells[slot]]] : []))),
  };
  const formula = seen && formulaFor(choice, seen.target.sheet);
  // Cells that were chosen this moment are not read yet.
  const isRead = seen !== null && Object.keys(choice.cells).every((slot) => slot in seen.cells);
  const preview = formula !== null && isRead ? previewOf(choice, seen.cells) : null;
  const isInside =
    seen !== null && preview !== null && coversItsCells(seen.target, previewSize(preview), choice.cells);
  return {
    target: seen && nameOf(seen.target),
    formula,
    preview,
    isInside,
    hidden: isRead ? seen.hidden : [],
    canInsert: preview !== null && !isInside && !isOfWrongCells(preview),
  };
}
