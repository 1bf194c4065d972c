import type { JSX } from "preact";
import { laoAbbreviations, laoTypes } from "../../pack/laoType";
import { Choice } from "../controls/Choice";
import { TextField } from "../controls/TextField";
import { fill } from "../../texts/texts";
import type { PaneTexts } from "../../texts/pane/paneTexts";
import { MissingFields } from "./MissingFields";
import { chosenPack, withName } from "../desk/templateForm";
import type { FormFields } from "./useFilledForm";

interface Props {
  readonly texts: PaneTexts;
  readonly language: "th" | "en";
  readonly fields: FormFields;
}

/** For whom, and by which criteria; and what is still to be filled in. */
export function TemplateFields({ texts, language, fields }: Props): JSX.Element {
  const { listed, form, missing, onChange } = fields;
  const t = texts.packs;
  return (
    <>
      <TextField
        label={t.laoName}
        value={form.laoName}
        placeholder={t.laoNameExample}
        onInput={(laoName) => {
          onChange(withName(form, laoName));
        }}
      />
      <Choice
        label={t.laoType}
        value={form.laoType ?? ""}
        options={[["", t.chooseType], ...laoTypes.map((type) => [type, laoAbbreviations[type]] as const)]}
        onChoose={(type) => {
          onChange({ ...form, laoType: type === "" ? null : type });
        }}
      />
      <TextField
        label={t.province}
        value={form.province}
        onInput={(province) => {
          onChange({ ...form, province });
        }}
      />
      <TextField
        label={t.district}
        value={form.district}
        onInput={(district) => {
          onChange({ ...form, district });
        }}
      />
      <Choice
        label={t.pack}
        value={chosenPack(listed, form)?.key ?? ""}
        options={listed.map(
          ({ key, pack }) =>
            [
              key,
              fill(t.listed, { id: pack.id, version: pack.version, title: pack.title[language] }),
            ] as const,
        )}
        onChoose={(pack) => {
          onChange({ ...form, pack });
        }}
      />
      <MissingFields texts={texts} missing={missing} />
    </>
  );
}
