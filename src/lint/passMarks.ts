import type { Pack } from "../pack/schema";
import { reporter, type Finding } from "./finding";

/** Pass marks of areas that the pack does not have: nothing would ever pass them. */
export function checkPassMarks({ passMarks, areas }: Pack): readonly Finding[] {
  const known = areas.map(({ id }) => id);
  return passMarks.flatMap((mark, index) =>
    (mark.areas ?? [])
      .filter((area) => !known.includes(area))
      .map((area) =>
        reporter(`passMarks[${String(index)}].areas`, null)("passMarkOfUnknownArea", {
          passMark: mark.id,
          area,
          areas: known,
        }),
      ),
  );
}
