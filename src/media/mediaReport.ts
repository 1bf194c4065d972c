import type { Entered, HolidayLine } from "../answers/answers";
import type { FormField, MediumField } from "./letter";
import type { EnteredLevel } from "./satisfaction";

/** What an officer entered of both media and both forms; blank cells are left out. */
export interface MediaReport {
  readonly province: string;
  /** The LPA year whose results the topics were chosen by, Buddhist; null where it is not said. */
  readonly lpaYear: number | null;
  readonly media: readonly [MediumEntries, MediumEntries];
  readonly fields: Readonly<Partial<Record<FormField, Entered>>>;
  readonly forms: readonly [FormEntries, FormEntries];
  readonly levels: readonly EnteredLevel[];
  /** An officer's word that the weights of the levels may be used. */
  readonly useWeights: Entered | undefined;
  readonly holidays: readonly HolidayLine[];
}

export type MediumEntries = Readonly<Partial<Record<MediumField, Entered>>>;

export interface FormEntries {
  readonly link?: Entered;
  /** Excel serial days. */
  readonly due?: Entered;
  readonly sent?: Entered;
  /** Typed, since the letter gives neither points nor full marks. */
  readonly score?: Entered;
  readonly full?: Entered;
  /** By the steps of the form, in their order: what the step is called, and what was done. */
  readonly steps: readonly StepEntries[];
}

export interface StepEntries {
  readonly name?: Entered;
  readonly done?: Entered;
}
