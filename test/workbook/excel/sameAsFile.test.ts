import { readXlsx } from "hucre/xlsx";
import { writeTemplateFile } from "../../../src/workbook/file/writeTemplateFile";
import { address, rangeBetween, referFixed } from "../../../src/workbook/cells/cellRange";
import { zoneAddress } from "../../../workbench/host/address";
import { packOf, publishedExample, sao } from "../support/example";
import { builtWorkbook, type BuiltWorkbook } from "./support/builtWorkbook";
import {
  cellsOf,
  filedRule,
  hasLines,
  inOrder,
  openRule,
  placesOf,
  reference,
  rgb,
  shown,
  type FileBook,
  type FileCell,
} from "./support/fileBook";

const request = { pack: packOf("lpa-2567"), lao: sao, answers: publishedExample };

/** The open workbook and the file, from the same blueprint. */
let built: BuiltWorkbook;
let file: FileBook;

beforeAll(async () => {
  built = await builtWorkbook(request);
  file = await readXlsx(await writeTemplateFile(built.blueprint), { readStyles: true });
});

/** Each cell of the file as text, beside the same cell of the open workbook. */
function differences(
  inFile: (cell: FileCell) => unknown,
  inExcel: (sheetId: string, row: number, column: number) => unknown,
): readonly unknown[] {
  return file.sheets.flatMap(({ name, cells = new Map() }) =>
    [...cells].flatMap(([place, cell]: [string, FileCell]) => {
      const [row = 0, column = 0] = place.split(",").map(Number);
      if (isCovered(name, row, column)) return [];
      const [filed, open] = [inFile(cell), inExcel(`id-${name}`, row, column)];
      return JSON.stringify(filed) === JSON.stringify(open) ? [] : [{ name, place, filed, open }];
    }),
  );
}

/** Of merged cells only the first is seen. */
function isCovered(sheet: string, row: number, column: number): boolean {
  return built.grid
    .merges(`id-${sheet}`)
    .some(
      ({ top, left, bottom, right }) =>
        (row > top || column > left) && row >= top && row <= bottom && column >= left && column <= right,
    );
}

describe("the template in the open workbook and the template as a file hold the same", () => {
  it("formulas, but for the name that a file gives the add-in's functions", () => {
    expect(
      differences(
        ({ formula }) => (formula === undefined ? null : `=${formula.replaceAll("_xldudf_LPA_", "LPA.")}`),
        (sheet, row, column) => {
          const { content } = built.grid.cell(sheet, row, column);
          return content.startsWith("=") ? content : null;
        },
      ),
    ).toEqual([]);
  });

  it("values", () => {
    expect(
      differences(
        ({ value, formula }) => (formula === undefined ? shown(value) : null),
        (sheet, row, column) => {
          const { content, value } = built.grid.cell(sheet, row, column);
          return content.startsWith("=") ? null : value;
        },
      ),
    ).toEqual([]);
  });

  it("number formats", () => {
    expect(
      differences(
        ({ style }) => style?.numFmt ?? "General",
        (sheet, row, column) => built.grid.cell(sheet, row, column).numberFormat,
      ),
    ).toEqual([]);
  });

  it("fonts, fills, alignment and locks", () => {
    expect(
      differences(
        ({ style = {} }) => ({
          name: style.font?.name ?? "TH Sarabun New",
          size: style.font?.size ?? 16,
          bold: style.font?.bold ?? false,
          color: rgb(style.font?.color) ?? "#000000",
          fill: rgb(style.fill && "fgColor" in style.fill ? style.fill.fgColor : undefined) ?? "#FFFFFF",
          horizontal: style.alignment?.horizontal ?? "general",
          vertical: style.alignment?.vertical ?? "bottom",
          wrap: style.alignment?.wrapText ?? false,
          indent: style.alignment?.indent ?? 0,
          locked: style.protection?.locked ?? true,
        }),
        (sheet, row, column) => {
          const format = built.grid.format(sheet, row, column);
          return {
            name: format.fontName,
            size: format.fontSize,
            bold: format.bold,
            color: format.fontColor,
            fill: format.fillColor,
            horizontal: format.horizontalAlignment.toLowerCase(),
            vertical: format.verticalAlignment.toLowerCase(),
            wrap: format.wrapText,
            indent: format.indentLevel,
            locked: format.locked,
          };
        },
      ),
    ).toEqual([]);
  });

  it("links to other cells, and their look", () => {
    const linked = file.sheets.flatMap(({ name, cells = new Map() }) =>
      [...cells].flatMap(([place, { hyperlink, style }]: [string, FileCell]) => {
        if (!hyperlink) return [];
        const [row = 0, column = 0] = place.split(",").map(Number);
        const { fontColor, underline } = built.grid.format(`id-${name}`, row, column);
        const open = built.host.store.sheet(`id-${name}`).hyperlinks[address(row + 1, column + 1)];
        return [
          {
            filed: [hyperlink.location, hyperlink.tooltip, rgb(style?.font?.color), style?.font?.underline],
            open: [open?.documentReference, open?.screenTip, fontColor, underline],
          },
        ];
      }),
    );
    expect(linked.map(({ open }) => open)).toEqual(linked.map(({ filed }) => filed));
    const all = built.blueprint.sheets.flatMap(({ cells }) => cells.filter(({ leadsTo }) => leadsTo));
    expect(linked).toHaveLength(all.length);
    expect(all.length).toBeGreaterThan(15);
  });

  it("lines on all sides of a cell that has any", () => {
    expect(
      differences(
        ({ style }) => style?.border !== undefined,
        (sheet, row, column) => hasLines(built.grid.borders(sheet, row, column)) || null,
      ).filter((one) => JSON.stringify(one).includes('"filed":true')),
    ).toEqual([]);
  });

  it("defined names", () => {
    const inFile = (file.namedRanges ?? [])
      .filter(({ scope }) => scope === undefined)
      .map(({ name, range }) => `${name} ${range}`);
    const open = built.host.store.names().flatMap((item) => {
      const place = "anchor" in item.meaning ? built.grid.anchored(item.meaning.anchor) : null;
      const sheet = built.blueprint.sheets.find(({ name }) => `id-${name}` === place?.sheetId);
      return place && sheet ? [`${item.name} ${reference(sheet.name, place.zone)}`] : [];
    });
    expect(open.sort()).toEqual(inFile.sort());
  });

  it("merged cells, frozen panes, hidden columns and row heights", () => {
    for (const { name, merges = [], freezePane, columns = [], rowDefs } of file.sheets) {
      const id = `id-${name}`;
      expect(built.grid.merges(id).map(({ top, left, bottom, right }) => [top, left, bottom, right])).toEqual(
        merges.map(({ startRow, startCol, endRow, endCol }) => [startRow, startCol, endRow, endCol]),
      );
      expect(built.grid.frozen(id)).toEqual({
        rows: freezePane?.rows ?? 0,
        columns: freezePane?.columns ?? 0,
      });
      const hidden = columns.map((_, index) => built.grid.isHidden(id, "column", index));
      expect(hidden).toEqual(columns.map((column) => column.hidden ?? false));
      for (const [row, { height }] of rowDefs ?? [])
        expect([row, built.grid.size(id, "row", row)]).toEqual([row, height]);
    }
  });

  it("the printed page", () => {
    for (const { name, pageSetup, autoFilter, rowBreaks = [] } of file.sheets) {
      const { pageLayout, horizontalBreaks, filter } = built.host.store.sheet(`id-${name}`);
      const { orientation, paperSize, leftMargin, bottomMargin, zoom, printArea, titleRows } = pageLayout;
      expect({ orientation: orientation.toLowerCase(), paperSize: paperSize.toLowerCase() }).toEqual({
        orientation: pageSetup?.orientation,
        paperSize: pageSetup?.paperSize,
      });
      expect(filter && zoneAddress(filter)).toBe(autoFilter?.range ?? null);
      expect([leftMargin / 72, bottomMargin / 72]).toEqual([
        pageSetup?.margins?.left,
        pageSetup?.margins?.bottom,
      ]);
      expect(zoom).toMatchObject({ horizontalFitToPages: pageSetup?.fitToWidth });
      const areas = printArea.map((area) =>
        referFixed(
          rangeBetween(
            null,
            { row: area.top + 1, column: area.left + 1 },
            { row: area.bottom + 1, column: area.right + 1 },
          ),
        ),
      );
      expect(areas.join(",")).toBe(pageSetup?.printArea);
      expect(titleRows ? `$${titleRows.top + 1}:$${titleRows.bottom + 1}` : undefined).toBe(
        pageSetup?.printTitlesRow,
      );
      // The file names the row above the break.
      expect(horizontalBreaks.map((row) => row - 1)).toEqual(rowBreaks);
    }
  });

  it("the chart of the areas' percents", () => {
    const [chart, ...others] = built.grid.charts("id-สรุป (2)");
    expect(others).toEqual([]);
    expect(chart).toMatchObject({
      type: "BarClustered",
      title: { text: "ร้อยละของคะแนนแต่ละด้าน" },
      legend: { visible: false },
      valueAxis: { minimum: 0, maximum: 110 },
      categoryAxis: { reversed: true },
      series: [{ gapWidth: 60, hasDataLabels: true, color: "#548235" }],
    });
    const blueprint = built.blueprint.sheets[1]?.charts[0];
    const [bars] = chart?.series ?? [];
    expect([bars?.categories, bars?.values].map((one) => one && reference("สรุป (2)", one.zone))).toEqual([
      blueprint && referFixed(blueprint.categories),
      blueprint && referFixed(blueprint.values),
    ]);
  });

  it("validations of each cell", () => {
    for (const { name, dataValidations = [] } of file.sheets) {
      const inFile = dataValidations.flatMap((one) =>
        cellsOf(one.range).map((cell) => [cell, filedRule(one)]),
      );
      const open = built.grid
        .validations(`id-${name}`)
        .flatMap((one) => one.zones.flatMap(placesOf).map((cell) => [cell, openRule(one)]));
      expect(new Map(open as [string, unknown][])).toEqual(new Map(inFile as [string, unknown][]));
    }
  });

  it("conditional formats, the first before the others", () => {
    for (const { name, conditionalRules = [] } of file.sheets) {
      const inFile = [...conditionalRules].sort((one, other) => one.priority - other.priority);
      const open = built.grid.conditionalFormats(`id-${name}`);
      expect(inOrder(open.map(({ zones, look }) => [zones.flatMap(placesOf), look.fontColor]))).toEqual(
        inOrder(inFile.map(({ range, style }) => [cellsOf(range), rgb(style?.font?.color)])),
      );
      // One format has the ranges of several of the file; its formula is written for the first cell of the first.
      const written = inFile.map(({ range, formula }) => `${cellsOf(range)[0] ?? ""} =${String(formula)}`);
      for (const { zones, formula } of open)
        expect(written).toContain(`${zones.flatMap(placesOf)[0] ?? ""} ${formula}`);
    }
  });
});
