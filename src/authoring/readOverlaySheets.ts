import { fail, succeed } from "../outcome";
import type { PackIssue } from "../pack/issue";
import { chooseBase } from "../pack/overlay/baseRecord";
import { checkOverBase } from "../pack/overlay/checkOverBase";
import { checkBase, unknownBase, type BaseTaken } from "../pack/overlay/layOver";
import { placeInOwnPack } from "../pack/overlay/ownParts";
import { overlaySchema, type Overlay, type OwnIndicator, type Pack } from "../pack/schema";
import { readShape } from "../pack/shape";
import { cell, partOf } from "./assemble";
import { assembleOverlay, type OwnPackSettings } from "./assembleOverlay";
import { checkAssembled, placeIn, tell, type Assembled } from "./assembledFaults";
import type { AuthoringRead } from "./authored";
import { fault, type AuthoringIssue, type SheetPlace } from "./issue";
import { isRaw, type Raw } from "./paths";
import type { SheetsRead } from "./readSheets";
import type { Row } from "./value";

/** Where no base says otherwise: nothing that a part could be refused for. */
const anySettings: OwnPackSettings = { year: 2567, fiscalYear: 2566, overall: "sum", percentDecimals: 4 };

/** Reads a province's own indicators from the sheets of their workbook, and holds them against their base. */
export function readOverlaySheets(
  sheets: SheetsRead,
  bases: readonly Pack[],
  taken: BaseTaken,
): AuthoringRead {
  const { fields, rowOf, rows, doubtful, noFields } = sheets;
  const head = partOf("Province", fields);
  const base = chooseBase(bases, { extends: String(head["extends"]), base: recordIn(head, rows.Base) });
  const { pack, book, orphaned, own } = assembleOverlay(fields, rows, doubtful, base ?? anySettings);
  const marks = markedInBase(rows.Base, own);
  const told = [...sheets.issues, ...book.issues, ...(doubtful.has("Indicators") ? [] : marks.issues)];
  if (book.issues.some(({ code }) => code === "itemCircle")) return fail(told);
  const assembled: Assembled = {
    ...{ pack, book, rowOf, rows },
    doubtful: new Set([...doubtful, ...orphaned]),
    fieldsAreFaulty: fields.faulty || noFields,
  };
  const checked = checkAssembled(assembled);
  const parts = checked.repaired ?? null;
  const raw = overlayOf(head, rows.Base, marks, ownIndicators(parts, own, marks), parts);
  const ofHead = checkHead(raw, assembled);
  const overlay = parts && (raw as unknown as Overlay);
  const ofBase = overlay ? againstBase(overlay, base, taken, sheets) : [];
  const all = [...told, ...checked.issues, ...ofHead, ...placed(ofBase, assembled, marks.dropped)];
  if (all.length > 0 || !checked.pack || !overlay || !base) return fail(all);
  return succeed({
    ...{ kind: "overlay", overlay, base, remarks: sheets.remarks },
    cellOf: (place) => cellOf(assembled, marks.dropped, place),
  });
}

/** Rows of the sheet Base by what the province marked there. */
interface Marked {
  /** Numbers as they were typed, with their rows. */
  readonly replaced: ReadonlySet<string>;
  readonly dropped: readonly Row[];
  readonly issues: readonly AuthoringIssue[];
}

function markedInBase(rows: readonly Row[], own: readonly Row[]): Marked {
  const replaced = rows.filter((row) => cell(row, "change") === "replaced");
  const numbers = own.map((row) => cell(row, "id"));
  return {
    replaced: new Set(replaced.map((row) => cell(row, "id"))),
    dropped: rows.filter((row) => cell(row, "change") === "dropped"),
    issues: replaced
      .filter((row) => !numbers.includes(cell(row, "id")))
      .map((row) => ({
        ...fault("replacedWithoutOwn", { found: cell(row, "id") }),
        place: { sheet: "Base", row: row.number, column: "change" },
      })),
  };
}

/** What the workbook remembers of the base. */
function recordIn(head: Raw, rows: readonly Row[]): NonNullable<Overlay["base"]> {
  const { version, content, scoring } = isRaw(head["base"]) ? head["base"] : {};
  return {
    ...{ version: String(version), content: String(content), scoring: String(scoring) },
    indicators: rows.flatMap((row) => {
      const fingerprint = cell(row, "scoring");
      return fingerprint === "" ? [] : [{ id: cell(row, "id"), scoring: fingerprint }];
    }),
  };
}

function ownIndicators(
  parts: Pack | null,
  own: readonly Row[],
  { replaced }: Marked,
): readonly OwnIndicator[] {
  return (parts?.areas ?? []).flatMap(({ units }, index) => {
    const [indicator] = units[0]?.indicators ?? [];
    const row = own[index];
    if (!indicator || !row) return [];
    const change = replaced.has(cell(row, "id")) ? ("replaced" as const) : ("added" as const);
    return [{ area: cell(row, "area"), units: cell(row, "unit").split(" > "), change, indicator }];
  });
}

function overlayOf(
  head: Raw,
  base: readonly Row[],
  { dropped }: Marked,
  indicators: readonly OwnIndicator[],
  parts: Pack | null,
): Raw {
  return {
    ...head,
    base: recordIn(head, base),
    indicators,
    ...(dropped.length > 0 && { dropped: dropped.map((row) => cell(row, "id")) }),
    ...(parts?.acknowledged && { acknowledged: parts.acknowledged }),
    ...(parts?.notes && { notes: parts.notes }),
  };
}

/** What is wrong with the fields alone; the indicators were checked in their own pack. */
function checkHead(overlay: Raw, assembled: Assembled): readonly AuthoringIssue[] {
  if (assembled.fieldsAreFaulty) return [];
  const shaped = readShape(overlay, overlaySchema);
  const issues = shaped.ok
    ? []
    : shaped.trouble.filter(({ place }) => /^(base|extends|province)\b/.test(place));
  return tell(assembled, issues);
}

function againstBase(
  overlay: Overlay,
  base: Pack | null,
  taken: BaseTaken,
  { doubtful, noFields, issues }: SheetsRead,
): readonly PackIssue[] {
  const baseUnread = issues.some(
    ({ place }) => place?.sheet === "Province" && /^(extends|base\.)/.test(place.column ?? "extends"),
  );
  if (baseUnread || noFields) return [];
  if (!base) return [unknownBase(overlay)];
  const state = taken === "anyVersion" ? [] : checkBase(base, overlay);
  return [
    ...state.filter(({ code }) => code === "baseScoringChanged"),
    ...checkOverBase(base, overlay).filter(({ code }) => {
      if (code === "overlayEmpty" || code === "replacesNothing") return !doubtful.has("Indicators");
      return code !== "numberInBase" || !doubtful.has("Base");
    }),
  ];
}

/** Issues of the overlay at their cells, without those of rows that are faulty themselves. */
function placed(
  issues: readonly PackIssue[],
  assembled: Assembled,
  dropped: readonly Row[],
): readonly AuthoringIssue[] {
  return issues.flatMap((issue) => {
    const { row } = placeIn(assembled, placeInOwnPack(issue.place));
    return row?.faulty === true ? [] : [{ ...issue, place: cellOf(assembled, dropped, issue.place) }];
  });
}

/** The cell of a place in the overlay. */
function cellOf(assembled: Assembled, dropped: readonly Row[], place: string): SheetPlace {
  const [, nth] = /^dropped\[(\d+)\]/.exec(place) ?? [];
  if (nth !== undefined)
    return { sheet: "Base", row: dropped[Number(nth)]?.number ?? null, column: "change" };
  if (place === "indicators") return { sheet: "Indicators", row: null, column: null };
  return placeIn(assembled, unitColumn(placeInOwnPack(place))).place;
}

/** The row has its units, from the area down, in one cell. */
function unitColumn(place: string): string {
  return place.replace(/\.units$/, ".unit");
}
