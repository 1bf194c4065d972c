import { countsWithin, readCountWithin, type CountWithin } from "./countWithin";
import type { WordedClause } from "./described";
import { readNamedSet, type NamedSet } from "./namedSet";
import { withDigits } from "./numerals";
import type { PrintedBand } from "./printed";
import { readQuantityBand, type QuantityBand } from "./quantityBand";
import type { MissingShape } from "./reading";
import { readRestBand, type RestBand } from "./restBand";
import { plainPrinted } from "./scan";

/** What a band says by its own words alone. */
export type ParsedBand =
  | { readonly kind: "quantity"; readonly quantity: QuantityBand }
  | { readonly kind: "set"; readonly set: NamedSet }
  | { readonly kind: "within"; readonly within: CountWithin }
  | { readonly kind: "rest"; readonly rest: RestBand }
  | { readonly kind: "noShape"; readonly shape: MissingShape }
  | { readonly kind: "unread"; readonly words: string };

export interface BandSaid {
  readonly parsed: ParsedBand;
  /** Marks that stand in its words and are not those beside it. */
  readonly saysOtherScore: boolean;
}

/** Around a band. */
export interface PaperAround {
  readonly clauses: readonly WordedClause[];
  /** Other lines of the block, as the grammar reads them. */
  readonly context: string;
  readonly bands: number;
}

const marks = /(?:ได้คะแนน|ได้รับ|ได้|ให้|คิดเป็น|=|:)? *(\d+(?:\.\d+)?) *คะแนน$|^(\d+(?:\.\d+)?) *คะแนน *[:=-]?/;
const stops = /[.;:]+$|^[-•:]+ */g;

export function parseBand({ text, score }: PrintedBand, band: number, around: PaperAround): BandSaid {
  const plain = withDigits(plainPrinted(text)).replace(/\s+/g, " ").replace(stops, "").trim();
  const said = marks.exec(plain);
  const printed = said ? Number(said[1] ?? said[2]) : null;
  return {
    parsed: parse(plain.replace(marks, "").trim(), band, around),
    saysOtherScore: printed !== null && printed !== score,
  };
}

/** What a pack can't say yet; where it can, the line goes and the shape is read below. */
const missingShapes: readonly (readonly [RegExp, MissingShape])[] = [
  [/(?:หัก|ลบ)(?:ออก)?(?:คะแนน|ครั้งละ|วันละ|ข้อละ| *\d)/, "deduction"],
];

function parse(text: string, band: number, { clauses, context, bands }: PaperAround): ParsedBand {
  const missing = missingShapes.find(([pattern]) => pattern.test(text));
  if (missing) return { kind: "noShape", shape: missing[1] };
  if (countsWithin.test(text)) {
    const within = readCountWithin(text, clauses);
    return within ? { kind: "within", within } : { kind: "unread", words: text };
  }
  const rest = band === bands - 1 ? readRestBand(text, clauses, band) : null;
  if (rest) return { kind: "rest", rest };
  const set = readNamedSet(text, clauses);
  if (set?.unknown.length === 0) return { kind: "set", set };
  const quantity = readQuantityBand(text, clauses.length, (words) => isInContext(words, context));
  if (quantity?.asksMore === true && quantity.unit.kind !== "clauses")
    return { kind: "noShape", shape: "measureWithClauses" };
  if (quantity) return { kind: "quantity", quantity };
  return set ? { kind: "set", set } : { kind: "unread", words: text };
}

const grammatical = /\d|ไม่|หรือ|และ|แต่|ข้อ|ครบ|เกิน|ล่าช้า|กว่า|ร้อยละ/;

/** Words that say what is counted, as the paper says them elsewhere. */
function isInContext(words: string, context: string): boolean {
  const own = words.replace(/^(?:ของ|ในการ|การ)/, "").trim();
  return own.length >= 3 && !grammatical.test(own) && context.includes(own);
}
