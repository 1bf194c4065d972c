import type { Lao } from "../../answers/lao";
import { laoAbbreviations, type LaoType } from "../../pack/laoType";
import { codeCell, textCell, type TableCell } from "./tableSheet";

/** An organization's name, type and district. */
export function laoCells({
  name,
  type,
  district,
}: Pick<Lao, "name" | "type" | "district">): readonly TableCell[] {
  return [textCell(name), codeCell(laoAbbreviations[type]), textCell(district ?? "")];
}

export function typeWord(type: LaoType | null): string {
  return type === null ? "" : laoAbbreviations[type];
}
