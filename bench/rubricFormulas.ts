/** What an officer ticks, and the same rubric as ordinary formulas, for each indicator of 2567. */
export interface RubricFormula {
  readonly indicator: number;
  /** One column of cells, from the first row of the block. */
  readonly cells: readonly (string | number)[];
  /** The formula over rows `first`… of column B. */
  readonly formula: (first: number) => string;
}

const done = '="✓"';

/** Written by hand from the paper: the quickest formulas a careful officer would write. */
export const rubricFormulas: readonly RubricFormula[] = [
  {
    indicator: 1,
    cells: [5, 30],
    formula: (row) => {
      const percent = `ROUND(B${row}/B${row + 1}*100,2)`;
      return `=IF(${percent}>=20,5,IF(${percent}>=15,4,IF(${percent}>=10,3,IF(${percent}>=5,2,IF(${percent}>=1,1,0)))))`;
    },
  },
  {
    indicator: 2,
    cells: ["✓", "✓", "", "✓", "✓", ""],
    formula: (row) => `=CHOOSE(COUNTIF(B${row}:B${row + 5},"✓")+1,0,0,1,2,3,4,5)`,
  },
  {
    indicator: 3,
    cells: ["✓", "✓", "✓", "✓", "✓", "✓", "✓", "ล่าช้า"],
    formula: (row) => {
      const cell = (clause: number): string => `B${row + clause - 1}`;
      const all = `COUNTIF(${cell(1)}:${cell(7)},"✓")=7`;
      const sent = `IF(${cell(8)}${done},5,IF(${cell(8)}="ล่าช้า",4,3))`;
      const rest = `AND(${cell(1)}${done},COUNTIF(${cell(4)}:${cell(8)},"✓")=5,${cell(3)}<>"✓")`;
      return `=IF(${all},${sent},IF(${rest},IF(${cell(2)}${done},1,2),0))`;
    },
  },
  {
    indicator: 4,
    cells: ["✓", "✓", "✓", "✓", "✓", "ไม่ครบถ้วน", "✓"],
    formula: (row) => {
      const [fifth, sixth] = [`B${row + 5}`, `B${row + 6}`];
      const report = `IF(${fifth}${done},5,IF(${fifth}="ล่าช้า",4,IF(${fifth}="ไม่ครบถ้วน",3,2)))`;
      const unfollowed = `IF(OR(${fifth}="ไม่ครบถ้วน",${fifth}=""),1,0)`;
      return `=IF(COUNTIF(B${row}:B${row + 4},"✓")=5,IF(${sixth}${done},${report},${unfollowed}),0)`;
    },
  },
  {
    indicator: 5,
    cells: ["✓", "✓", "✓", "✓", "", "✓"],
    formula: (row) => {
      const tick = (clause: number): string => `B${row + clause - 1}${done}`;
      const later = `IF(${tick(3)},IF(${tick(4)},IF(${tick(5)},IF(${tick(6)},5,4),3),2),1)`;
      return `=IF(AND(${tick(1)},${tick(2)}),${later},0)`;
    },
  },
];
