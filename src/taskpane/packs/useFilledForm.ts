import { useState } from "preact/hooks";
import type { Pack } from "../../pack/schema";
import type { Lao } from "../../answers/lao";
import type { ListedPack } from "../desk/packList";
import { chosenPack, readForm, type MissingField, type TemplateForm } from "../desk/templateForm";

/** What the fields of a template's form stand on. */
export interface FormFields {
  readonly listed: readonly ListedPack[];
  readonly form: TemplateForm;
  /** What was still to be filled in when somebody last wanted to start; nothing after a change. */
  readonly missing: readonly MissingField[];
  readonly onChange: (form: TemplateForm) => void;
}

export interface FilledForm {
  readonly fields: FormFields;
  /** Starts with what was filled in, or lets the fields say what is missing. */
  readonly start: (begin: (pack: Pack, lao: Lao) => void) => void;
}

export function useFilledForm(
  listed: readonly ListedPack[],
  form: TemplateForm,
  change: (form: TemplateForm) => void,
): FilledForm {
  const [missing, miss] = useState<readonly MissingField[]>([]);
  return {
    fields: {
      listed,
      form,
      missing,
      onChange(changed) {
        miss([]);
        change(changed);
      },
    },
    start(begin) {
      const read = readForm(form);
      const pack = chosenPack(listed, form)?.pack;
      miss(read.ok ? [] : read.trouble);
      if (read.ok && pack) begin(pack, read.value);
    },
  };
}
