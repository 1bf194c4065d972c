import { printWhen } from "../pack/rubric/print";
import { soundChecklist } from "../paper/bands/soundChecklist";
import { readBands } from "../paper/bands/readBands";
import type { BandReading, GateReading, RubricReading } from "../paper/bands/reading";
import { numberRuns } from "../text/numberRuns";
import { cell } from "./assemble";
import { codePath } from "./codes";
import { fault, type AuthoringIssue } from "./issue";
import type { SheetsRead } from "./readSheets";
import type { TableName } from "./tables";
import type { Row, Value } from "./value";

/**
 * Conditions that an officer left blank, read from the printed words beside them, with the states, the precondition and the
 * measure that they name where these are blank as well. Only what is certain is taken, and told; a likely reading is a
 * fault that shows it, to be confirmed by writing it down.
 */
export function withBlanksRead(sheets: SheetsRead): SheetsRead {
  const owners = new Set(sheets.rows.Bands.filter(isBlank).map(ownerOf));
  if (owners.size === 0) return sheets;
  const filling = new Filling(sheets);
  for (const owner of owners) filling.read(owner);
  return filling.result();
}

function isBlank({ values }: Row): boolean {
  return !values.has("when");
}

/** Whose rubric a row belongs to: an indicator's, or one of its variants'. */
function ownerOf(row: Row): string {
  return codePath([cell(row, "indicator"), cell(row, "variant")]);
}

class Filling {
  private readonly filled = new Map<Row, Row>();
  private readonly issues: AuthoringIssue[] = [];
  private readonly faulty = new Set<Row>();

  constructor(private readonly sheets: SheetsRead) {}

  read(owner: string): void {
    const bands = this.sheets.rows.Bands.filter((row) => ownerOf(row) === owner);
    const clauses = this.clausesOf(owner);
    const reading = readBands(
      bands.map((row) => ({ score: numberIn(row, "score"), text: cell(row, "text") })),
      soundChecklist(clauses.map((row) => ({ id: cell(row, "id"), text: cell(row, "text") }))),
      [],
    );
    const taken = bands.filter((row, index) => this.readBand(row, reading.bands[index]));
    if (taken.length > 0) this.readAround(owner, clauses, reading);
  }

  /** A variant without clauses of its own is scored by the indicator's. */
  private clausesOf(owner: string): readonly Row[] {
    const { Clauses } = this.sheets.rows;
    const own = Clauses.filter((row) => ownerOf(row) === owner);
    const [indicator = ""] = owner.split(" > ");
    return own.length > 0 ? own : Clauses.filter((row) => ownerOf(row) === codePath([indicator, ""]));
  }

  /** Whether the band's condition was taken from its words. */
  private readBand(row: Row, reading: BandReading | undefined): boolean {
    if (!isBlank(row)) return false;
    const readings = reading?.readings.map(printWhen) ?? [];
    const [only] = readings;
    if (reading?.certainty === "certain" && only !== undefined) {
      this.put(row, new Map([["when", only]]));
      return true;
    }
    const unread = row.faulty ? fault("cellMissing", {}) : fault("whenUnread", {});
    const found = readings.length > 0 ? fault("whenLikely", { readings }) : unread;
    this.issues.push({ ...found, place: { sheet: "Bands", row: row.number, column: "when" } });
    return false;
  }

  private readAround(owner: string, clauses: readonly Row[], { states, gate, measure }: RubricReading): void {
    for (const row of clauses) {
      const own = states.get(cell(row, "id"));
      if (own) this.put(row, new Map([["states", own]]));
    }
    const [indicator = "", variant = ""] = owner.split(" > ");
    const row =
      variant === ""
        ? this.sheets.rows.Indicators.find((one) => cell(one, "id") === indicator)
        : this.sheets.rows.Variants.find((one) => ownerOf(one) === owner);
    if (!row) return;
    if (gate) this.readGate(variant === "" ? "Indicators" : "Variants", row, gate);
    if (measure) this.put(row, new Map([["measure.kind", measure.kind]]));
  }

  /** Where a likely precondition is missing, conditions that name it are no faults of their own. */
  private readGate(sheet: "Indicators" | "Variants", row: Row, { text, certainty }: GateReading): void {
    if (certainty === "certain") this.put(row, new Map([["gate.text", text]]));
    else if (!row.values.has("gate.text")) {
      const place = { sheet, row: row.number, column: "gate.text" };
      this.issues.push({ ...fault("gateLikely", { reading: text }), place });
      this.faulty.add(row);
    }
  }

  /** Puts values where the row has none. */
  private put(row: Row, values: ReadonlyMap<string, Value>): void {
    const before = this.filled.get(row) ?? row;
    const blank = [...values].filter(([key]) => !before.values.has(key));
    if (blank.length > 0) this.filled.set(row, { ...before, values: new Map([...before.values, ...blank]) });
  }

  result(): SheetsRead {
    const { rows, doubtful, issues, remarks } = this.sheets;
    const of = (sheet: TableName): readonly Row[] =>
      rows[sheet].map((row) => ({
        ...(this.filled.get(row) ?? row),
        faulty: row.faulty || this.faulty.has(row),
      }));
    const bands = of("Bands").filter((row) => !isBlank(row));
    const left = bands.length < rows.Bands.length;
    return {
      ...this.sheets,
      rows: {
        ...rows,
        Bands: bands,
        Clauses: of("Clauses"),
        Indicators: of("Indicators"),
        Variants: of("Variants"),
      },
      doubtful: left ? new Set([...doubtful, "Bands" as const]) : doubtful,
      issues: [...issues, ...this.issues],
      remarks: [...remarks, ...this.remarks()],
    };
  }

  /** Which rows of each column were filled. */
  private remarks(): readonly AuthoringIssue[] {
    return (["Bands", "Clauses", "Indicators", "Variants"] as const).flatMap((sheet) => {
      const rows = this.sheets.rows[sheet].filter((row) => this.filled.has(row));
      const [first] = rows;
      if (!first) return [];
      const found = fault("readFromText", { rows: numberRuns(rows.map(({ number }) => number)) });
      return [{ ...found, place: { sheet, row: first.number, column: columnFilled[sheet] } }];
    });
  }
}

const columnFilled = { Bands: "when", Clauses: "states", Indicators: null, Variants: null } as const;

function numberIn(row: Row, column: string): number | null {
  const value = row.values.get(column);
  return typeof value === "number" ? value : null;
}
