import { fail, succeed, type Outcome } from "../../outcome";
import { laoTypeOfName, type LaoType } from "../../pack/laoType";
import type { Lao } from "../../answers/lao";
import type { ListedPack } from "./packList";

/** For whom a template is built. */
export interface TemplateForm {
  /** Key of a listed pack; null: the one in use. */
  readonly pack: string | null;
  readonly laoName: string;
  readonly laoType: LaoType | null;
  readonly province: string;
  readonly district: string;
}

export const blankForm: TemplateForm = {
  pack: null,
  laoName: "",
  laoType: null,
  province: "",
  district: "",
};

/** A name that begins with its type chooses the type, as long as nobody has chosen another. */
export function withName(form: TemplateForm, laoName: string): TemplateForm {
  const isChosen = form.laoType !== null && form.laoType !== laoTypeOfName(form.laoName);
  return { ...form, laoName, laoType: isChosen ? form.laoType : laoTypeOfName(laoName) };
}

/** The pack that was chosen, as long as it is there; else the one in use. */
export function chosenPack(listed: readonly ListedPack[], { pack }: TemplateForm): ListedPack | undefined {
  return listed.find(({ key }) => key === pack) ?? listed.find(({ inUse }) => inUse) ?? listed[0];
}

export type MissingField = "nameMissing" | "typeMissing";

/** The organization, or everything that is still to be filled in. */
export function readForm({
  laoName,
  laoType,
  province,
  district,
}: TemplateForm): Outcome<Lao, readonly MissingField[]> {
  const name = laoName.trim();
  const own = district.trim();
  if (name !== "" && laoType)
    return succeed({ name, type: laoType, province: province.trim(), ...(own !== "" && { district: own }) });
  return fail([
    ...(name === "" ? (["nameMissing"] as const) : []),
    ...(laoType ? [] : (["typeMissing"] as const)),
  ]);
}
