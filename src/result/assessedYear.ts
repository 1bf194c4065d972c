import type { Answers } from "../answers/answers";
import type { Lao } from "../answers/lao";
import type { Pack } from "../pack/schema";
import type { YearMarks } from "../year/yearMarks";

/** One organization's year, as its workbook tells it. */
export interface AssessedYear {
  readonly pack: Pack;
  readonly lao: Lao;
  readonly answers: Answers;
  readonly marks: YearMarks;
}
