import { laoTypes, type LaoType } from "../../../src/pack/laoType";
import { listWithItems } from "../../../src/pack/outline";
import type { Pack } from "../../../src/pack/schema";
import { buildTemplate, fillTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import type { Blueprint } from "../../../src/workbook/blueprint/blueprint";
import { blueprintStyles, type Look } from "../../../src/workbook/blueprint/styles";
import { calculate } from "../support/calculate";
import { enteredEverywhere } from "../support/enteredEverywhere";
import { packOf, sao } from "../support/example";
import { allPacks, somePacks } from "../support/packs";
import { formulasOf, named } from "../support/blueprintCells";
import { sampleOf } from "../../support/everyCase";

const templates = allPacks.flatMap((pack) =>
  laoTypes.map((type): [string, LaoType, Pack] => [pack.id, type, pack]),
);
/** Five is no divisor of the six types, so that each is tried with some of the packs. */
const blueprints = sampleOf(templates, 5).map(([id, type, pack]): [string, LaoType, Pack, Blueprint] => [
  ...([id, type, pack] as const),
  buildTemplate(pack, { ...sao, type }),
]);

describe.each(blueprints)("the template of %s for %s", (_, __, pack, blueprint) => {
  it("puts every indicator and item there exactly once", () => {
    for (const { indicator } of listWithItems(pack)) {
      const score = `LPA_${indicator.key.replaceAll("-", "_")}_SCORE`;
      expect(blueprint.names.filter(({ name }) => name === score)).toHaveLength(1);
      const { sheet, row } = named(blueprint, score);
      const cells = blueprint.sheets
        .find(({ name }) => name === sheet)
        ?.cells.filter((cell) => cell.row === row);
      expect(cells?.map(({ content }) => content)).toEqual(
        expect.arrayContaining([
          { kind: "text", text: `ตัวชี้วัดที่ ${indicator.id}` },
          { kind: "text", text: indicator.title },
        ]),
      );
    }
  });

  it("has names that Excel takes in any language, each for one cell or block", () => {
    const names = blueprint.names.map(({ name }) => name);
    expect(names.filter((name) => !/^LPA(BOOK)?_[A-Za-z0-9_.]{1,240}$/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    const ranges = blueprint.names.map(({ sheet, range }) => `${sheet}!${range}`);
    expect(new Set(ranges).size).toBe(ranges.length);
  });

  it("has sheet names that Excel takes", () => {
    const names = blueprint.sheets.map(({ name }) => name);
    expect(names.filter((name) => name.length > 31 || /[:\\/?*[\]]|^'|'$|^$/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it("offers lists that fit into a validation", () => {
    const lists = blueprint.sheets.flatMap(({ validations }) =>
      validations.flatMap((one) => (one.kind === "list" ? [one.words] : [])),
    );
    expect(
      lists.filter((words) => words.join(",").length > 255 || words.some((word) => word.includes(","))),
    ).toEqual([]);
  });

  it("keeps custom functions one deep, and totals native", () => {
    for (const { cell } of formulasOf(blueprint))
      if (cell.content.kind === "native") expect(cell.content.text).not.toMatch(/LPA_|LPA\./);
      else if (cell.content.kind === "lpa")
        for (const part of [...cell.content.arguments, ...cell.content.guards.map(({ when }) => when)])
          expect(part).not.toMatch(/LPA/);
  });

  it("puts no formula into a cell that takes everything as text", () => {
    const inText = formulasOf(blueprint).filter(({ cell }) => {
      const look: Look = blueprintStyles[cell.style];
      return look.format === "@";
    });
    expect(inText).toEqual([]);
  });

  it("puts each cell in its place once, inside Excel's limits", () => {
    for (const { cells, rowHeights } of blueprint.sheets) {
      const places = cells.map(({ row, column }) => `${row},${column}`);
      expect(new Set(places).size).toBe(places.length);
      expect([...rowHeights.values()].filter((height) => !(height > 0 && height <= 409))).toEqual([]);
    }
  });
});

describe("cached values of every shape of rubric", () => {
  const shapes = somePacks(1).flatMap((pack) => {
    const blank = buildTemplate(pack, sao);
    return [
      [pack.id, "blank", blank],
      [pack.id, "filled in", fillTemplate(blank, enteredEverywhere(pack, sao.type))],
    ] as const;
  });

  it.each(shapes)("are known, and what an independent calculator finds: %s, %s", async (_, __, blueprint) => {
    const calculated = await calculate(blueprint);
    const wrong = formulasOf(blueprint).flatMap(({ sheet, place, cell: { row, column, content } }) => {
      const cached = content.kind === "native" || content.kind === "lpa" ? content.cached : null;
      const found = calculated(sheet, row, column);
      return cached === found ? [] : [{ place, cached, found }];
    });
    expect(wrong).toEqual([]);
  });
});

describe("texts", () => {
  it.each(["=1+1", "+66", "-", "@home"])("that begin with a sign stay texts: %s", (name) => {
    const pack = packOf("lpa-2567");
    const areas = pack.areas.map((area) => ({ ...area, title: name }));
    const blueprint = buildTemplate({ ...pack, areas }, { ...sao, name });
    expect(named(blueprint, "LPABOOK_LAO_NAME").content).toEqual({ kind: "text", text: name });
    const cells = blueprint.sheets.flatMap((sheet) => sheet.cells);
    expect(cells.filter(({ content }) => content.kind === "native" && content.text.startsWith(name))).toEqual(
      [],
    );
  });

  it("are the codes of clauses and packs, so that 1.10 stays 1.10", () => {
    const pack = packOf("lpa-2567");
    const blueprint = buildTemplate(pack, sao);
    const area = blueprint.sheets.find(({ name }) => name === "ด้านที่ 1");
    const codes = area?.cells.filter(({ column, style }) => column === 1 && style === "code") ?? [];
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.every(({ content }) => content.kind === "text")).toBe(true);
  });
});

describe("sheets the workbook already has", () => {
  it("keep their names", () => {
    const blueprint = buildTemplate(packOf("lpa-2567"), sao, {
      sheetNamesInUse: ["สรุป", "ด้านที่ 1", "ด้านที่ 1 (2)"],
    });
    const names = blueprint.sheets.map(({ name }) => name);
    expect(names).toContain("สรุป (2)");
    expect(names).toContain("ด้านที่ 1 (3)");
    expect(blueprint.names.every(({ sheet }) => names.includes(sheet))).toBe(true);
  });
});

describe("the same pack, organization and answers", () => {
  it("give the same blueprint", () => {
    const pack = packOf("lpa-2563");
    expect(buildTemplate(pack, sao)).toEqual(buildTemplate(pack, sao));
  });
});
