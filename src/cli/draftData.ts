import { printWhen } from "../pack/rubric/print";
import { doubtsOf } from "../paper/doubts";
import type { Draft } from "../paper/draft";
import type { PaperText } from "../paper/file/textOfFile";
import { tallyOf } from "../paper/tally";
import type { Language } from "../texts/texts";
import { doubtText } from "../words/draftText";

/** A draft as programs read it: what was counted, what is to be looked at, every reading with its lines and certainty. */
export function draftData(language: Language, draft: Draft, { from, unnumbered }: PaperText): object {
  const { form, id, year, fiscalYear, title } = draft;
  return {
    paper: { from, form, unnumbered },
    counted: tallyOf(draft),
    ...{ id, year, fiscalYear, title },
    lookFirst: doubtsOf(draft).map((doubt) => ({
      ...{ kind: doubt.kind, indicator: doubt.indicator, lines: doubt.lines },
      text: doubtText(language, doubt),
    })),
    areas: draft.areas.map((area) => ({
      ...{ id: area.id, title: area.title },
      indicators: area.indicators.map(({ bands, rubric, ...indicator }) => ({
        ...indicator,
        measure: rubric?.measure ?? null,
        gate: rubric?.gate ?? null,
        bands: bands.map(({ reading, ...band }) => ({
          ...band,
          certainty: reading.certainty,
          when: reading.readings.map(printWhen),
        })),
      })),
    })),
    notUnderstood: draft.lines.flatMap((use, index) => (use.kind === "notUnderstood" ? [index + 1] : [])),
  };
}
