import { registries } from "@odoo/o-spreadsheet";
import type { Content } from "../../../src/workbook/blueprint/blueprint";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import { blueprintOf } from "../../../src/workbook/copy/copyWithoutAddIn";
import { allPacks } from "./support/packs";

const lao = { name: "อบต.ตัวอย่าง", type: "SAO", province: "กระบี่" } as const;

/** The functions that a formula of Excel's own calls; what stands between quotes calls none. */
function calledIn(content: Content): readonly string[] {
  const text = content.kind === "native" ? content.text : "";
  return Array.from(
    text.replace(/"[^"]*"|'[^']*'/g, "").matchAll(/([A-Z][A-Z0-9.]*)\(/g),
    ([, name = ""]) => name,
  );
}

// Whoever tries the add-in without Excel sees the sheets as the workbench's grid reckons them.
test.each(allPacks().map(([name, pack]) => [name, pack] as const))(
  "the workbench's grid knows every function of the sheets of %s",
  (_, pack) => {
    const sheets = [
      ...buildTemplate(pack, lao).sheets,
      ...blueprintOf({ pack, lao, answers: { indicators: {}, areas: {} } }, "native").sheets,
    ];
    const called = new Set(sheets.flatMap(({ cells }) => cells.flatMap(({ content }) => calledIn(content))));
    expect(called.size).toBeGreaterThan(10);
    expect([...called].filter((name) => !registries.functionRegistry.contains(name))).toEqual([]);
  },
);
