import type { WriteSheet } from "hucre/xlsx";
import type { AuthoringTexts } from "../texts/authoringTexts";
import { lineHeight, rowHeight } from "../text/rowHeight";
import { authoringStyles, type AuthoringStyle, type AuthoringCells } from "./styles";
import { forms, sheetsOf, type FormName } from "./forms";

const widths = [34, 100] as const;

type Line = readonly [first: string, second: string, style: AuthoringStyle];

/** How to fill in the other sheets, what each is for, and the language of conditions. */
export function guideSheet(form: FormName, { guide, sheets }: AuthoringTexts): WriteSheet {
  const { title, steps } = form === "pack" ? guide : guide.ofProvince;
  const lines: readonly Line[] = [
    [title, "", authoringStyles.title],
    ...steps.map((step): Line => [step, "", authoringStyles.plain]),
    [guide.sheets, "", authoringStyles.heading],
    ...sheetsOf(forms[form]).map((sheet): Line => [sheet, sheets[sheet].about, authoringStyles.text]),
    [guide.conditions, "", authoringStyles.heading],
    ...guide.examples.map(([condition, meaning]): Line => [condition, meaning, authoringStyles.text]),
  ];
  const cells: AuthoringCells = new Map();
  lines.forEach(([first, second, style], row) => {
    cells.set(`${String(row)},0`, { value: first, type: "string", style });
    if (second !== "") cells.set(`${String(row)},1`, { value: second, type: "string", style });
  });
  return {
    name: guide.sheet,
    columns: widths.map((width) => ({ width })),
    cells,
    merges: lines.flatMap(([, second], row) =>
      second === "" ? [{ startRow: row, startCol: 0, endRow: row, endCol: 1 }] : [],
    ),
    rowDefs: new Map(lines.map((line, row) => [row, { height: heightOf(line) }])),
    view: { showGridLines: false },
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function heightOf([first, second, style]: Line): number {
  if (style === authoringStyles.title) return lineHeight * 1.5;
  return second === ""
    ? rowHeight([[first, widths[0] + widths[1]]])
    : rowHeight([
        [first, widths[0]],
        [second, widths[1]],
      ]);
}
