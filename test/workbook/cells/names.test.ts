import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { runsOf } from "../../support/everyCase";
import { builtInPacks } from "../../../src/pack/builtIn";
import { laoTypes } from "../../../src/pack/laoType";
import { listWithItems } from "../../../src/pack/outline";
import type { Indicator, Pack } from "../../../src/pack/schema";
import { indicatorFor } from "../../../src/pack/variant";
import { buildTemplate } from "../../../src/workbook/blueprint/buildTemplate";
import {
  areaCells,
  bookCells,
  clauseCells,
  indicatorCells,
  nameOf,
  parseName,
  type NamedCell,
} from "../../../src/workbook/cells/names";
import { arbitraryPack } from "../../pack/support/arbitraryPack";

/** Words that names are made of, and beginnings of numbers. */
const hostilePart = fc.oneof(
  fc.constantFrom(...indicatorCells, ...clauseCells).map((word) => word.toLowerCase()),
  fc.constantFrom("c1", "c", "c8", "ca", "ue01", "u41", "lpa", "lpabook", "area", "book", "2", "total"),
  fc.stringMatching(/^[a-z0-9]{1,4}$/),
);
const hostileKey = fc.array(hostilePart, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("-"));

/** Numbers that would read as a word of a cell behind the C of a clause. */
const wordsOfC = [...indicatorCells, ...clauseCells]
  .filter((word) => word.startsWith("C"))
  .map((word) => word.slice(1));

const hostileCodePart = fc.oneof(
  fc.constantFrom(
    "1",
    "01",
    "a",
    "A",
    "u",
    "U",
    "ก",
    "ฮ",
    "uE01",
    "UE01",
    "ue01",
    "u41",
    "กE01",
    "1A",
    "1a",
    "Uก",
  ),
  fc.constantFrom(...wordsOfC, ...clauseCells, ...areaCells.filter((word) => !word.includes("_"))),
  fc.stringMatching(/^[0-9A-Za-zก-ฮ]{1,4}$/),
);
const hostileCode = fc.array(hostileCodePart, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("."));

const anyCell: fc.Arbitrary<NamedCell> = fc.oneof(
  fc.record({
    of: fc.constant("indicator" as const),
    key: hostileKey,
    cell: fc.constantFrom(...indicatorCells),
  }),
  fc.record({
    of: fc.constant("clause" as const),
    key: hostileKey,
    clause: hostileCode,
    cell: fc.constantFrom(...clauseCells),
  }),
  fc.record({ of: fc.constant("area" as const), area: hostileCode, cell: fc.constantFrom(...areaCells) }),
  fc.record({ of: fc.constant("book" as const), cell: fc.constantFrom(...bookCells) }),
);

const anyBook = fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 120 }));

describe("a name stands for the one cell that it was printed for", () => {
  test("whatever keys and numbers are, in upper and lower case, in whichever template", () => {
    fc.assert(
      fc.property(anyCell, anyBook, (cell, book) => {
        const name = nameOf(cell, book);
        for (const spelling of [name, name.toLowerCase(), name.toUpperCase()])
          expect(parseName(spelling)).toEqual({ book, cell });
      }),
      runsOf(3000, 6),
    );
  });

  test("and takes only what Excel takes in a name", () => {
    fc.assert(
      fc.property(anyCell, anyBook, (cell, book) => {
        expect(nameOf(cell, book)).toMatch(/^LPA(BOOK)?\d*_[A-Za-z0-9_.]+$/);
      }),
    );
  });

  test.each<[string, number, NamedCell]>([
    [
      "LPA_internal_control_report_C8",
      1,
      { of: "clause", key: "internal-control-report", clause: "8", cell: "STATE" },
    ],
    ["LPA2_internal_audit_GATE", 2, { of: "indicator", key: "internal-audit", cell: "GATE" }],
    ["lpabook10_pack_id", 10, { of: "book", cell: "PACK_ID" }],
    ["LPABOOK_AREA_2_TYPED_FULL", 1, { of: "area", area: "2", cell: "TYPED_FULL" }],
    // Clause 1 of "a", and a key that ends like it.
    ["LPA_a_C1", 1, { of: "clause", key: "a", clause: "1", cell: "STATE" }],
    ["LPA_a_C1_DUE", 1, { of: "clause", key: "a", clause: "1", cell: "DUE" }],
    ["LPA_a_c1_SCORE", 1, { of: "indicator", key: "a-c1", cell: "SCORE" }],
    ["LPA_a_c1_C2", 1, { of: "clause", key: "a-c1", clause: "2", cell: "STATE" }],
    // The clause "UT", and the cell that cuts the base.
    ["LPA_a_Cu55T", 1, { of: "clause", key: "a", clause: "UT", cell: "STATE" }],
    ["LPA_a_CUT", 1, { of: "indicator", key: "a", cell: "CUT" }],
    // Excel takes 1a and 1A for one.
    ["LPA_a_C1A", 1, { of: "clause", key: "a", clause: "1A", cell: "STATE" }],
    ["LPA_a_C1u61", 1, { of: "clause", key: "a", clause: "1a", cell: "STATE" }],
    ["LPA_a_C2.uE01", 1, { of: "clause", key: "a", clause: "2.ก", cell: "STATE" }],
    ["LPA_score_SCORE", 1, { of: "indicator", key: "score", cell: "SCORE" }],
    ["LPA_2_x_SCORE", 1, { of: "indicator", key: "2-x", cell: "SCORE" }],
  ])("%s", (name, book, cell) => {
    expect(parseName(name)).toEqual({ book, cell });
    expect(nameOf(cell, book).toUpperCase()).toBe(name.toUpperCase());
  });

  test.each([
    "LPA_รวม",
    "LPA_SCORE",
    "LPA__SCORE",
    "LPA_C1",
    "LPA_a_POINTS",
    "LPA_a_C",
    "LPA_a_C_DUE",
    "LPA_a_C1_STATE",
    // The first template has no number, and no number begins with 0.
    "LPA1_a_SCORE",
    "LPA02_a_SCORE",
    // A is printed as it is, so this is none's.
    "LPA_a_Cu41",
    "LPABOOK_AREA_1",
    "LPABOOK_AREA__SCORE",
    "LPABOOK_SUM",
    "MYLPA_a_SCORE",
    "_xlnm.Print_Area",
  ])("%s is none of ours", (name) => {
    expect(parseName(name)).toBeNull();
  });
});

/** The cells that a pack can have. */
function cellsOf(pack: Pack): ReadonlySet<string> {
  const own = listWithItems(pack).flatMap(({ indicator }): NamedCell[] => {
    const { key } = indicator;
    const clauses = [...new Set(rubricsOf(indicator).flatMap((one) => one.clauses.map(({ id }) => id)))];
    return [
      ...indicatorCells.map((cell) => ({ of: "indicator", key, cell }) as const),
      ...clauses.flatMap((clause) =>
        clauseCells.map((cell) => ({ of: "clause", key, clause, cell }) as const),
      ),
    ];
  });
  const areas = pack.areas.flatMap(({ id }) =>
    areaCells.map((cell) => ({ of: "area", area: id, cell }) as const),
  );
  const book = bookCells.map((cell) => ({ of: "book", cell }) as const);
  return new Set([...own, ...areas, ...book].map((cell) => JSON.stringify(cell)));
}

function rubricsOf(indicator: Indicator): readonly Indicator[] {
  return [indicator, ...indicator.appliesTo.flatMap((type) => indicatorFor(indicator, type) ?? [])];
}

test("every name of a random pack's template stands for a cell of that pack, no two for the same", () => {
  fc.assert(
    fc.property(
      arbitraryPack(),
      fc.infiniteStream(hostileKey),
      fc.constantFrom(...laoTypes),
      anyBook,
      (random, keys, type, bookNumber) => {
        const pack = withKeys(random, keys);
        const { names } = buildTemplate(pack, { name: "อบต.", type, province: "" }, { bookNumber });
        const known = cellsOf(pack);
        const read = names.map(({ name }) => parseName(name.toLowerCase()));
        for (const one of read) {
          expect(one?.book).toBe(bookNumber);
          expect(known).toContain(JSON.stringify(one?.cell));
        }
        expect(new Set(read.map((one) => JSON.stringify(one?.cell))).size).toBe(names.length);
      },
    ),
    runsOf(60, 6),
  );
});

/** The pack with other keys, each once, and none that is the number of an indicator: formulas may say either. */
function withKeys(pack: Pack, keys: Iterable<string>): Pack {
  const fresh = unseen(keys, new Set(listWithItems(pack).map(({ indicator }) => indicator.id)));
  const rekey = (indicator: Indicator): Indicator => ({
    ...indicator,
    key: String(fresh.next().value),
    ...(indicator.items && { items: indicator.items.map(rekey) }),
  });
  type Units = Pack["areas"][number]["units"];
  const inUnits = (units: Units): Units =>
    units.map((unit) => ({
      ...unit,
      indicators: unit.indicators.map(rekey),
      ...(unit.units && { units: inUnits(unit.units) }),
    }));
  return { ...pack, areas: pack.areas.map((area) => ({ ...area, units: inUnits(area.units) })) };
}

function* unseen(keys: Iterable<string>, seen: Set<string>): Generator<string> {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    yield key;
  }
}

/** Officers' workbooks carry these names; a pack's cells keep them for good, and only new ones may come. */
describe.each(builtInPacks.map((pack) => [pack.id, pack] as const))("the names of %s", (id, pack) => {
  const released = readFileSync(path.join(__dirname, "names", `${id}.txt`), "utf8")
    .trim()
    .split("\n");

  test("are those that workbooks were saved with", () => {
    const printed = new Set(
      laoTypes.flatMap((type) =>
        buildTemplate(pack, { name: "", type, province: "" }).names.map(({ name }) => name),
      ),
    );
    expect(released.length).toBeGreaterThan(70);
    expect(released.filter((name) => !printed.has(name))).toEqual([]);
  });

  test("stand for its cells", () => {
    const known = cellsOf(pack);
    expect(released.filter((name) => !known.has(JSON.stringify(parseName(name)?.cell)))).toEqual([]);
  });
});
