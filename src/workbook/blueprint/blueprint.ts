import type { Indicator, Pack } from "../../pack/schema";
import type { Lao } from "../../answers/lao";
import type { CellRange } from "../cells/cellRange";
import type { Answers } from "../../answers/answers";
import type { Review } from "../../answers/review";
import type { ConditionalLook, StyleName } from "./styles";

/**
 * A year's workbook as plain data. Excel's API, an .xlsx file and the native copy are written from it; nothing in it
 * knows any of the three. Rows and columns count from 1, sizes are points and characters, formulas have no "=".
 */
export interface Blueprint {
  readonly source: BlueprintSource;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetBlueprint[];
  readonly names: readonly NameBlueprint[];
}

/** All that a blueprint follows from: the same source gives the same blueprint. */
export interface BlueprintSource {
  readonly pack: Pack;
  readonly lao: Lao;
  readonly options: TemplateOptions;
}

export interface TemplateOptions {
  /** What has been entered; left out, the template is blank. */
  readonly answers?: Answers;
  /** Answers to another pack's questions; those said yes to are among the answers. */
  readonly review?: Review;
  /** Digits that tell the pack's content from another's of the same id. */
  readonly packHash?: string;
  /** Tabs the workbook already has: the blueprint's sheets get other names. */
  readonly sheetNamesInUse?: readonly string[];
  /** From 2 on where the workbook has templates already: the blueprint's names carry the number. */
  readonly bookNumber?: number;
  readonly holidays?: readonly Holiday[];
  /** Writes an LPA call as an ordinary formula; null where that can't be done. */
  readonly nativeOf?: (call: LpaCall) => string | null;
}

export interface Holiday {
  /** Excel serial day. */
  readonly day: number;
  readonly title: string;
  readonly source: string;
}

/** Part of the blueprint that a formula reads: what is asked, and of which cells. */
export interface LpaCall {
  readonly function: LpaFunction;
  /** As the pack has it, with its variants. */
  readonly indicator: Indicator;
  readonly pack: Pack;
  /** The cells that LPA.SCORE is given; null for LPA.FULLMARKS. */
  readonly checklist: CellRange | null;
  readonly laoType: CellRange;
}

export type LpaFunction = "SCORE" | "EXPLAIN" | "FULLMARKS";

export interface SheetBlueprint {
  readonly name: string;
  readonly cells: readonly CellBlueprint[];
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly merges: readonly CellRange[];
  readonly validations: readonly ValidationBlueprint[];
  readonly conditionalFormats: readonly ConditionalFormatBlueprint[];
  readonly charts: readonly ChartBlueprint[];
  /** Of sheets in a file only; Excel's API does not put them. */
  readonly pictures?: readonly PictureBlueprint[];
  readonly print: PrintBlueprint;
  /** Headings and rows among which Excel's filter chooses, A3:Q34; null where there is none. */
  readonly filtered: string | null;
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Locked sheets take entries in cells of the input styles only; there is no password. */
  readonly locked: boolean;
  readonly tabColor: string;
}

export interface CellBlueprint {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly style: StyleName;
  /** A defined name of the blueprint, to whose cells a click leads. */
  readonly leadsTo?: string;
}

export type Content =
  | { readonly kind: "blank" }
  /** Text whatever it begins with. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | NativeContent
  | LpaFormula;

/** What a formula gives now; null where that is not known before Excel calculates it, as after a wrong entry. */
export type Cached = string | number | null;

export interface NativeContent {
  readonly kind: "native";
  readonly text: string;
  readonly cached: Cached;
}

/** A custom function over cells, never over another one. */
export interface LpaFormula {
  readonly kind: "lpa";
  readonly function: LpaFunction;
  readonly arguments: readonly string[];
  /** Asked first, in order: where one holds, its text is the result and the function is not called. */
  readonly guards: readonly Guard[];
  readonly cached: Cached;
  /** The same without the add-in (guards not included) with what it gives now, guards included; or null. */
  readonly native: { readonly text: string; readonly cached: Cached } | null;
}

export interface Guard {
  /** A native condition over cells. */
  readonly when: string;
  readonly gives: string;
}

/** A defined name of the workbook, by which its cell is found again wherever it has moved. */
export interface NameBlueprint {
  readonly name: string;
  readonly sheet: string;
  /** One cell or a block: B5, A4:H60. */
  readonly range: string;
}

/** Said beside a cell that is selected, and where something else is entered. */
interface ValidationWords {
  /** What is said while the cell is selected. */
  readonly prompt?: string;
  /** What is said of an entry that is kept out. */
  readonly message: string;
}

export type ValidationBlueprint = { readonly range: string } & ValidationWords &
  (
    | { readonly kind: "list"; readonly words: readonly string[] }
    /** Offers words and takes any other: more may be typed than are offered, and the score names what it can't read. */
    | { readonly kind: "offer"; readonly words: readonly string[] }
    /** A native condition, written for the range's first cell. */
    | { readonly kind: "custom"; readonly formula: string }
    | { readonly kind: "listRange"; readonly source: string }
    /** Bounds are numbers, a day its serial day, or formulas over pinned cells. */
    | {
        readonly kind: "whole" | "decimal" | "date";
        readonly least: string;
        readonly most: string;
        /** Bounds that look at cells: where blanks are let in, Excel lets in anything as long as such a cell is blank. */
        readonly looksAtCells?: true;
      }
  );

export interface ConditionalFormatBlueprint {
  readonly range: string;
  /** A native condition, written for the range's first cell. */
  readonly when: string;
  readonly look: ConditionalLook;
}

export interface ChartBlueprint {
  readonly kind: "bar";
  readonly title: string;
  readonly categories: CellRange;
  readonly values: CellRange;
  readonly most: number;
  /** Top left and bottom right cell. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

export interface PictureBlueprint {
  readonly png: Uint8Array;
  /** What a screen reader says of it. */
  readonly alt: string;
  /** Its top left corner. */
  readonly row: number;
  readonly column: number;
  /** Side of the square, in points. */
  readonly side: number;
}

export interface PrintBlueprint {
  readonly orientation: "portrait" | "landscape";
  /** Everything on one page, or as many as its length needs. */
  readonly pages: "one" | "any";
  /** Each begins a page. */
  readonly areas: readonly string[];
  /** Rows repeated on every page, or null. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** The same of columns, which no area takes in. */
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  /** Rows that begin a page. */
  readonly breaksBefore: readonly number[];
  /** In Excel's codes: &A the sheet's name, &P and &N page and pages. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}
