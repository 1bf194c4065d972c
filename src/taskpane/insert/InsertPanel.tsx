import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { laoTypes, type LaoType } from "../../pack/laoType";
import { Button } from "../controls/Button";
import { Choice } from "../controls/Choice";
import { useFocusKept } from "../controls/useFocusKept";
import { TextField } from "../controls/TextField";
import { answeringPacks } from "../excel/packsInUse";
import { useShell } from "../shell";
import { useStore } from "../store";
import { FormulaPreview } from "./FormulaPreview";
import { inputsOf, insertFunctions } from "./formulaFor";
import { IndicatorPicker } from "./IndicatorPicker";
import { InsertEnd } from "./InsertEnd";
import { SlotField } from "./SlotField";
import { useInsert, type Insert, type InsertForm } from "./useInsert";
import { useInsertTexts } from "./useInsertTexts";

/** Choose a function, an indicator and cells; see the result; write the formula. */
export function InsertPanel(shown: Pick<InsertForm, "indicator" | "pack">): JSX.Element {
  const { packs } = useShell();
  const t = useInsertTexts();
  const { inUse } = packs.get();
  // Where the workbook's own pack can't be used, a formula must say which other it means.
  const insert = useInsert({
    ...shown,
    pack: shown.pack ?? (inUse ? null : (answeringPacks(packs.get())[0]?.id ?? null)),
  });
  const { form, draft, outcome } = insert;
  const end = useRef<HTMLDivElement>(null);
  useFocusKept(end, outcome);
  const { slots, optional } = inputsOf(form.function);
  return (
    <section class="insert-panel" aria-label={t.title}>
      <Choice
        label={t.function}
        value={form.function}
        options={insertFunctions.map((name) => [name, t[name]])}
        onChoose={(name) => {
          insert.choose({ function: name });
        }}
      />
      <Asked insert={insert} />
      {[...slots, ...optional].map((slot) => (
        <SlotField key={slot} slot={slot} insert={insert} />
      ))}
      <FormulaPreview insert={insert} />
      <div class="insert-actions">
        <Button appearance="primary" disabled={!draft.canInsert} onPress={insert.insert}>
          {t.insert}
        </Button>
      </div>
      <div ref={end} role="status" tabIndex={-1}>
        {outcome && <InsertEnd outcome={outcome} insert={insert} />}
      </div>
    </section>
  );
}

/** Pack, indicator, target and type, where the function takes them. */
function Asked({ insert }: { readonly insert: Insert }): JSX.Element {
  const { texts, packs, language } = useShell();
  const t = useInsertTexts();
  const inWorkbook = useStore(packs);
  const { inUse } = inWorkbook;
  const { form } = insert;
  const { indicator, target, laoType, pack } = inputsOf(form.function);
  // The one in use first.
  const open = [...answeringPacks(inWorkbook)].sort(
    (one, other) => Number(other === inUse) - Number(one === inUse),
  );
  const chosen = open.find(({ id }) => id === form.pack) ?? inUse;
  return (
    <>
      {pack && chosen && open.length > 1 && (
        <Choice
          label={t.pack}
          value={chosen.id}
          options={open.map(({ id, title }) => [id, `${id} ${title[language]}`])}
          onChoose={(id) => {
            insert.choose({ pack: id === inUse?.id ? null : id, indicator: null });
          }}
        />
      )}
      {indicator && chosen && (
        <IndicatorPicker
          pack={chosen}
          chosen={form.indicator}
          onChoose={(id) => {
            insert.choose({ indicator: id });
          }}
        />
      )}
      {target && (
        <TextField
          label={t.planTarget}
          value={form.target}
          placeholder={t.targetExample}
          onInput={(typed) => {
            insert.choose({ target: typed });
          }}
        />
      )}
      {laoType && (
        <Choice<LaoType | "">
          label={t.laoType}
          value={form.laoType ?? ""}
          options={[["", t.noType], ...laoTypes.map((type) => [type, texts.frame.laoTypes[type]] as const)]}
          onChoose={(type) => {
            insert.choose({ laoType: type === "" ? null : type });
          }}
        />
      )}
    </>
  );
}
