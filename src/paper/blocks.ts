import type { Account } from "./account";
import type { Line } from "./lines";
import { loosely } from "./loosely";
import { endsInScore } from "./printedScore";
import type { IndicatorSection, Signed } from "./sections";
import type { BlockName, PrintedSign } from "./signs";

type Listed = "evidence" | "laws" | "criteria" | "rubric";

interface Said<Kind extends PrintedSign["kind"]> {
  readonly line: Line;
  readonly sign: Extract<PrintedSign, { readonly kind: Kind }>;
}

/** The lines of an indicator, by the block they stand in. */
export interface Blocks {
  /** Lines of the title below its heading. */
  readonly title: readonly Line[];
  readonly evidence: readonly Signed[];
  readonly laws: readonly Signed[];
  readonly criteria: readonly Signed[];
  readonly rubric: readonly Signed[];
  readonly fullMarks: readonly Said<"fullMarks">[];
  readonly baseCuts: readonly Said<"baseCut">[];
  readonly scopes: readonly Said<"scope">[];
  readonly types: readonly Said<"types">[];
  readonly pilots: readonly Line[];
  /** Lines whose block can't be told. */
  readonly lost: readonly Line[];
  /** Whether a block begins anew where none should, so that lines may stand in the wrong one. */
  readonly mixed: boolean;
}

/** Divides what is printed of an indicator into its blocks. */
export function divideBlocks({ parts }: IndicatorSection, account: Account): Blocks {
  const division = new BlockDivision(account);
  for (const part of parts) division.takePart(part);
  return division;
}

class BlockDivision implements Blocks {
  readonly title: Line[] = [];
  readonly evidence: Signed[] = [];
  readonly laws: Signed[] = [];
  readonly criteria: Signed[] = [];
  readonly rubric: Signed[] = [];
  readonly fullMarks: Said<"fullMarks">[] = [];
  readonly baseCuts: Said<"baseCut">[] = [];
  readonly scopes: Said<"scope">[] = [];
  readonly types: Said<"types">[] = [];
  readonly pilots: Line[] = [];
  readonly lost: Line[] = [];
  mixed = false;
  private block: Listed | "title" | "checking" | "end" = "title";
  private readonly begun = new Set<BlockName>();

  constructor(private readonly account: Account) {}

  takePart(part: readonly Signed[]): void {
    if (this.hasAny()) this.block = "checking";
    this.begun.clear();
    part.forEach((signed, at) => {
      this.take(signed, part.slice(at + 1));
    });
  }

  private hasAny(): boolean {
    return [this.evidence, this.laws, this.criteria, this.rubric].some((lines) => lines.length > 0);
  }

  private take({ line, sign }: Signed, rest: readonly Signed[]): void {
    switch (sign.kind) {
      case "block":
        this.begin(sign.block, line);
        break;
      case "fullMarks":
        this.takeMarks({ line, sign });
        break;
      case "scoreHead":
        this.account.pass(line, "heading");
        break;
      case "baseCut":
        this.baseCuts.push({ line, sign });
        this.block = "end";
        break;
      case "scope":
        this.scopes.push({ line, sign });
        this.block = "end";
        break;
      case "types":
        this.types.push({ line, sign });
        break;
      case "pilot":
        this.pilots.push(line);
        break;
      case "number":
        if (this.block === "rubric") this.rubric.push({ line, sign });
        else this.account.pass(line, "pageNumber");
        break;
      default:
        this.takeWords({ line, sign }, rest);
    }
  }

  private begin(block: BlockName, line: Line): void {
    this.account.pass(line, "heading");
    // Within one part each block stands once; twice means that the heading of another indicator was not recognised.
    if (this.begun.has(block)) this.mixed = true;
    this.begun.add(block);
    this.block = block;
  }

  /** Full marks head the criteria; below bands they are the score of the band above. */
  private takeMarks(said: Said<"fullMarks">): void {
    if (this.block === "rubric" && this.rubric.length > 0) this.rubric.push(said);
    else {
      this.fullMarks.push(said);
      if (this.block !== "rubric") this.block = "criteria";
    }
  }

  private takeWords(signed: Signed, rest: readonly Signed[]): void {
    const { block } = this;
    if (block === "title") this.takeTitle(signed);
    else if (block === "checking" || block === "end") this.lost.push(signed.line);
    else if (block === "criteria" && this.beginsTable(signed)) {
      this.block = "rubric";
      this.rubric.push(signed);
    } else if ((block === "evidence" || block === "laws") && beginsCriteria(signed, rest)) {
      this.block = "criteria";
      this.criteria.push(signed);
    } else this[block].push(signed);
  }

  private takeTitle({ line, sign }: Signed): void {
    if (sign.kind === "words" || sign.kind === "goal") this.title.push(line);
    else this.lost.push(line);
  }

  /** A table of scores whose heading was not recognised. */
  private beginsTable({ line, sign }: Signed): boolean {
    return sign.kind === "item" && sign.id === "1" && endsInScore(line);
  }
}

export const asFollows = loosely(/(?:ดังนี้|ดังต่อไปนี้|ต่อไปนี้) ?:?$/);

/** Whether words below a list are those over the criteria: they end so that a list must follow, and one begins. */
function beginsCriteria({ line, sign }: Signed, rest: readonly Signed[]): boolean {
  if (sign.kind !== "words" || !line.afterGap) return false;
  const list = rest.findIndex((next) => next.sign.kind !== "words");
  const next = rest[list]?.sign;
  const last = list > 0 ? rest[list - 1]?.line : line;
  return next?.kind === "item" && next.id === "1" && last !== undefined && asFollows.test(last.bare);
}
