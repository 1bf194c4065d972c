export type Plant = (part: string) => string;

/** A fault of a kind in a sound package, and what the lint says of it. */
export type Fault = readonly [part: string, what: string, plant: Plant, found: RegExp];

/** Parts of a template's package. */
export const part = {
  workbook: "xl/workbook.xml",
  styles: "xl/styles.xml",
  strings: "xl/sharedStrings.xml",
  chart: "xl/charts/chart1.xml",
  types: "[Content_Types].xml",
  relationships: "xl/_rels/workbook.xml.rels",
} as const;

export function sheet(number: number): string {
  return `xl/worksheets/sheet${String(number)}.xml`;
}

export function swap(found: string | RegExp, put: string): Plant {
  return (text) => text.replace(found, put);
}
