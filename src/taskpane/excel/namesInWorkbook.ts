import { askForNames, placesOf } from "../../workbook/excel/ourNames";
import { noTemplate, readTemplateNames, type TemplateNames } from "./templateNames";

/** The templates' defined names, kept between two readings, since a large year has thousands. */
export interface NamesInWorkbook {
  /** As they were read last. */
  readonly known: () => TemplateNames;
  /** What a round trip must bring to tell whether they are as they were; call the answer after it. */
  readonly ask: (context: Excel.RequestContext) => () => Promise<void>;
  /** Addresses have moved: read them again. */
  readonly forget: () => void;
}

export function followNames(): NamesInWorkbook {
  let known = noTemplate;
  let count: number | null = null;
  let sheets: ReadonlySet<string> = new Set();
  let forgotten = 0;

  const startReading = (context: Excel.RequestContext): (() => void) => {
    const asOf = forgotten;
    const names = askForNames(context);
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    return () => {
      sheets = new Set(worksheets.items.map(({ name }) => name));
      known = readTemplateNames(placesOf(names.items, [...sheets]));
      // What moved while they were on their way may have moved before or after they were read.
      count = asOf === forgotten ? names.items.length : null;
    };
  };

  return {
    known: () => known,
    ask(context) {
      if (count === null) {
        const keep = startReading(context);
        return () => {
          keep();
          return Promise.resolve();
        };
      }
      const now = context.workbook.names.getCount();
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      return async () => {
        // A template that was just built, or a sheet that was just renamed.
        const { value } = now;
        if (value === count && sheets.has(sheet.name)) return;
        const keep = startReading(context);
        await context.sync();
        keep();
      };
    },
    forget() {
      count = null;
      forgotten += 1;
    },
  };
}
